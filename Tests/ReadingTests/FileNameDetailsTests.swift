import Model
import Testing

@testable import Reading

@Suite struct FileNameDetailsTests {
  private let outlets = ["sample-wire": "Sample Wire", "sample": "The Sample"]

  @Test func readsDateOutletAndSlug() {
    let details = FileNameDetails(stem: "2025-03-19-sample-wire-the-call", outlets: outlets)
    #expect(details.date?.iso == "2025-03-19")
    #expect(details.outlet == "Sample Wire")
    #expect(details.headline == "The call")
  }

  @Test func takesTheFirstWordForAnOutletThatNobodyNamed() {
    let details = FileNameDetails(stem: "2025-03-19-herald-the-call", outlets: outlets)
    #expect(details.outlet == "Herald")
    #expect(details.headline == "The call")
  }

  @Test func claimsNothingThatTheNameDoesNotSay() {
    let details = FileNameDetails(stem: "notes-on-the-call", outlets: outlets)
    #expect(details.date == nil)
    #expect(details.outlet == nil)
    #expect(details.headline == "Notes on the call")
    #expect(FileNameDetails(stem: "2025-02-31-herald-x", outlets: [:]).date == nil)
  }
}
