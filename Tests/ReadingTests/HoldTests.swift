import Model
import Testing

@testable import Reading

/// The front matter of something of 1 June, a day to build the site for, and what becomes of it.
@Suite struct HoldTests {
  private func read(
    _ matter: String, asOf day: String? = nil, drafts: Bool = false
  ) -> (isHeld: Bool, said: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: "---\n\(matter)\n---\n")
    let hold = Hold(FrontMatter(of: file, &diagnostics), &diagnostics)
    let flags = BuildFlags(showsDrafts: drafts, day: day.flatMap(CalendarDate.init(iso:)))
    let isHeld = hold.holds(
      "page", of: CalendarDate(iso: "2026-06-01"), on: flags, &diagnostics)
    return (isHeld, diagnostics.map(\.identifier))
  }

  @Test func showsWhatNothingHoldsBack() {
    #expect(read("title: A") == (false, []))
    #expect(read("draft: false", asOf: "2026-06-01") == (false, []))
  }

  @Test func showsDraftsToWhoAsks() {
    #expect(read("draft: true") == (true, ["draft"]))
    #expect(read("draft: true", drafts: true) == (false, []))
  }

  @Test(
    arguments: [
      (nil, true, ["embargo"]), ("2026-07-01", true, ["embargo"]), ("2026-07-02", false, []),
      ("2026-07-03", false, []),
    ] as [(String?, Bool, [String])])
  func keepsAnEmbargoUntilItsDay(day: String?, isHeld: Bool, said: [String]) {
    #expect(read("embargo: 2026-07-02", asOf: day) == (isHeld, said))
  }

  @Test(
    arguments: [
      (nil, false, ["expiry"]), ("2026-07-01", false, []), ("2026-07-02", true, ["expired"]),
    ] as [(String?, Bool, [String])])
  func letsExpireOnlyOnADayThatSomebodyNamed(day: String?, isHeld: Bool, said: [String]) {
    #expect(read("expires: 2026-07-02", asOf: day) == (isHeld, said))
  }

  @Test func leavesOutWhatIsOfALaterDay() {
    #expect(read("title: A", asOf: "2026-05-31") == (true, ["future"]))
    #expect(read("title: A", asOf: "2026-06-01") == (false, []))
  }

  @Test(arguments: ["2026-07", "2026-07-02 18:00", "2026-02-30", "soon"])
  func takesNothingButAWholeDayForAnEmbargo(written: String) {
    #expect(read("embargo: \(written)").said == ["not-a-day"])
  }
}
