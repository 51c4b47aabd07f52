import Model
import Testing

@testable import Writing

/// What a build keeps for the next one.
struct StateFileTests {
  private func write(_ text: String, in site: OutputFixture) throws {
    try StateFile(folder: site.output, name: "build").write { $0.put(Array(text.utf8)) }
  }

  /// It would never be written again otherwise, and every build would start from nothing.
  @Test func goesOnAfterAKillInTheMiddle() throws {
    let site = try OutputFixture()
    site.place(OwnName.temporary, "half of it")
    try write("whole", in: site)
    #expect(site.files == ["build": "whole"])
  }

  @Test func leavesTheFileOfAnotherBuildAlone() throws {
    let site = try OutputFixture()
    site.place(OwnName.temporary, "being written")
    let other = try OutputRoot(site.output)
    try other.lock()
    let error = #expect(throws: FileError.self) { try write("mine", in: site) }
    #expect(error?.operation == .lock)
    #expect(site.files == [OwnName.temporary: "being written"])
  }
}
