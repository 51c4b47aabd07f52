import Model
import Testing

@testable import Rendering

@Suite struct TeaserShelfTests {
  @Test func standsInTheOrderOfTeasers() {
    let dates = [
      nil, "2025", "2025-03", "2025-03-01", "2025-03-31", "2024-12-31", "0001", "9999-12-31",
    ]
    let teasers = dates.enumerated().flatMap { number, date in
      ["b", "a/b", "a", "a-b"].map { path in
        Teaser(
          .page, path: "\(path)\(number % 3)", title: "",
          date: date.flatMap { CalendarDate(iso: $0) })
      }
    }
    let shelf = TeaserShelf(teasers)
    #expect(shelf.teasers.map(\.date) == teasers.sorted(by: Teaser.isBefore).map(\.date))
    #expect(shelf.teasers.map(\.path) == teasers.sorted(by: Teaser.isBefore).map(\.path))
  }

  @Test func findsATeaserByItsDayAndAddress() {
    let teasers = SampleSite.log(100) + SampleSite.teasers
    let shelf = TeaserShelf(teasers)
    for teaser in teasers {
      #expect(shelf.position(of: teaser).map { shelf.teasers[$0] } == teaser)
    }
    #expect(shelf.position(of: Teaser(.page, path: "nowhere", title: "")) == nil)
  }
}
