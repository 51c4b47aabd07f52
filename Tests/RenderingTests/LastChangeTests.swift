import Model
import Testing

@testable import Rendering

/// What the front says came last to a story.
@Suite struct LastChangeTests {
  private static func day(_ day: Int) -> CalendarDate? {
    CalendarDate(year: 2025, month: 3, day: day)
  }

  private static func line(_ notes: [Note]) throws -> [String] {
    try RealTheme.list("", of: [SampleStory.crane(notes: notes).teaser]).texts("p.change")
  }

  @Test func namesTheNewestReport() throws {
    let context = SampleStory.note("a", "B.", title: "A", kind: .context, date: Self.day(20))
    #expect(
      try Self.line([context]) == [
        "Latest report Crane falls into the dock, Sample Wire, 3 March 2025"
      ])
  }

  @Test(arguments: [
    (3, "Correction The crane is red, 3 March 2025"),
    (2, "Latest report Crane falls into the dock, Sample Wire, 3 March 2025"),
  ])
  func namesACorrectionThatIsNotOlder(day: Int, line: String) throws {
    let note = SampleStory.note(
      "a", "B.", title: "The crane is red", kind: .correction, date: Self.day(day))
    #expect(try Self.line([note]) == [line])
  }

  @Test func saysNothingWhenNothingIsDated() throws {
    let story = SampleStory.bare("A", slug: "a").teaser
    #expect(try RealTheme.list("", of: [story]).texts("p.change") == [])
  }
}
