import Prose
import Testing

/// Where a report was filed; the prefix that says so is marked.
@Suite struct DatelineTests {
  @Test(arguments: [
    "⟦KYIV, Ukraine (AP) — ⟧The dam failed.",
    "⟦KYIV (Reuters) - ⟧The dam failed.",
    "⟦(Reuters) - ⟧The dam failed.",
    "⟦LONDON, March 3, 2025 (Reuters) - ⟧The dam failed.",
    "⟦LONDON, 3 March 2025 (AFP) – ⟧The dam failed.",
    "⟦WASHINGTON, Sept. 4 -- ⟧The dam failed.",
    "⟦ST. LOUIS, Mo. — ⟧“The dam failed,” he said.",
    "⟦UNITED NATIONS —⟧The dam failed.",
    "⟦MOSCOW/KYIV (Reuters) - ⟧The dam failed.",
    "⟦Lagos, Nigeria (CNN)— ⟧The dam failed.",
    "⟦SAN JOSE, Calif. (AP) _ ⟧The dam failed.",
    "⟦CLEVELAND (WXYZ) — ⟧The dam failed.",
  ])
  func marksThePrefix(marked: String) throws {
    let marks = Marks(marked)
    let dateline = try #require(Dateline(BlockText(folding: marks.bytes)))
    #expect(marks.marking([dateline.prefix]) == marked)
  }

  @Test(arguments: [
    "RUSSIAN PRESIDENT Vladimir Putin has agreed to a halt.",
    "The dam — built in 1956 — failed.",
    "KYIV was calm on Tuesday - for once.",
    "BREAKING — The dam failed.",
    "TWEET OF THE DAY — The dam failed.",
    "Kyiv — The dam failed.",
    "The council (and the mayor) - all of them - left.",
    "A well-known dam failed.",
    "KYIV (AP) —",
    "(see below) - The dam failed.",
    "",
  ])
  func leavesOtherOpeningsAlone(text: String) { #expect(Dateline(BlockText(text)) == nil) }

  @Test func namesPlaceRegionAndAgency() throws {
    let block = BlockText("KYIV, Ukraine (AP) — The dam failed.")
    let dateline = try #require(Dateline(block))
    let parts = [dateline.place, dateline.region, dateline.agency].map { part in
      part.map { String(decoding: block.bytes[$0], as: UTF8.self) }
    }
    #expect(parts == ["KYIV", "Ukraine", "AP"])
  }

  @Test(arguments: [
    ("LONDON, March 3, 2025 (Reuters) - It rained.", 3, 3, 2025),
    ("LONDON, Sept 4 (Reuters) - It rained.", 9, 4, nil),
    ("LAGOS, 12 August 2024 (AFP) - It rained.", 8, 12, 2024),
    ("LAGOS (AFP) - It rained.", nil, nil, nil),
  ])
  func readsTheDate(text: String, month: Int?, day: Int?, year: Int?) throws {
    let dateline = try #require(Dateline(BlockText(text)))
    #expect([dateline.month, dateline.day, dateline.year] == [month, day, year])
  }
}
