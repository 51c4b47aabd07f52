import Model
import Testing

struct TeaserTests {
  @Test func listsTheNewestFirstAndTheUndatedLast() {
    let teasers = [
      teaser("undated", nil), teaser("b", "2025-03-19"), teaser("old", "2024"),
      teaser("a", "2025-03-19"), teaser("new", "2025-04"),
    ]
    let order = teasers.sorted(by: Teaser.isBefore).map(\.path)
    #expect(order == ["new", "a", "b", "old", "undated"])
  }

  private func teaser(_ path: String, _ date: String?) -> Teaser {
    Teaser(.page, path: path, title: path, date: date.flatMap { CalendarDate(iso: $0) })
  }
}
