import Prose
import Testing

/// What stands below a report.
@Suite struct ClosingTests {
  @Test func readsTrailersAndWhatStraysAfterThem() {
    expectRoles([
      (text, .paragraph), ("(Reporting by Ann Lee; Editing by Bo Chan)", .trailer),
      ("© 2025 Example Tribune", .trailer), ("Sent from my desk", .afterTrailer),
    ])
  }

  @Test func keepsAParagraphAfterATrailer() {
    expectRoles(
      [
        (text, .paragraph), ("with reports from international media", .trailer), (text, .paragraph),
        ("Nobody was hurt.", .paragraph),
      ].dropLast() + [("Nobody was hurt.", .afterTrailer)])
  }

  @Test func readsNoTrailerInTheMiddle() {
    expectRoles([
      (text, .paragraph), ("Ann Lee contributed to this report.", .paragraph), (text, .paragraph),
      (text, .paragraph), (text, .paragraph), (text, .paragraph),
    ])
  }

  @Test func looksPastFurniture() {
    expectRoles([
      (text, .paragraph), ("Ann Lee contributed to this report.", .trailer),
      ("Share", .furniture(.control)), ("Print", .furniture(.control)),
      ("Email", .furniture(.control)), ("Comments", .furniture(.control)),
    ])
  }
}
