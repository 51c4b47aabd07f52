import Model
import Testing

struct TeaserFingerprintTests {
  /// Teasers that differ in one thing each, some only in where one field ends and the next begins.
  private static let teasers =
    [
      Teaser(.page, path: "a", title: "b"), Teaser(.story, path: "a", title: "b"),
      Teaser(.page, path: "ab", title: ""), Teaser(.page, path: "a", title: "b", description: ""),
      Teaser(.page, path: "a", title: "", description: "b"),
      Teaser(.page, path: "a", title: "b", date: CalendarDate(year: 2025)),
      Teaser(.page, path: "a", title: "b", date: CalendarDate(year: 2025, month: 1)),
      Teaser(.page, path: "a", title: "b", tags: ["c", "d"]),
      Teaser(.page, path: "a", title: "b", tags: ["cd"]),
      Teaser(.page, path: "a", title: "b", tags: ["d", "c"]),
      Teaser(.page, path: "a", title: "b", status: .closed),
      Teaser(.page, path: "a", title: "b", sourceCount: 1),
    ]
    + LastChange.Kind.allCases.map { changed($0, "d") } + [changed(.report, nil)]
    + [changed(.report, "d", outlet: "e")]

  private static func changed(
    _ kind: LastChange.Kind, _ title: String?, outlet: String? = nil
  ) -> Teaser {
    let day = CalendarDate(iso: "2025-05-01")
    return Teaser(
      .page, path: "a", title: "b",
      change: day.map { LastChange(kind, title: title, outlet: outlet, date: $0) })
  }

  @Test func differsWithEveryField() {
    #expect(Set(Self.teasers.map(\.fingerprint)).count == Self.teasers.count)
  }

  @Test func isTheSameInEveryRun() {
    #expect(Self.teasers[0].fingerprint == 18_281_576_016_703_168_005)
  }
}
