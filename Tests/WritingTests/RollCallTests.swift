import Model
import Testing

@testable import Writing

/// Whether the files of the last edition stand there as it left them.
struct RollCallTests {
  /// A site that was built twice, and the roll of its files; the disk's clock has moved on.
  private func site() async throws -> (OutputFixture, RollCall) {
    let site = try OutputFixture()
    let pages = ["index.html": "home", "dam/index.html": "dam"]
    try site.write(pages)
    try await Task.sleep(for: .milliseconds(40))
    return (site, try #require(RollCall(of: site.write(pages), in: site.output)))
  }

  private func isWhole(_ roll: RollCall, in site: OutputFixture) -> Bool {
    guard let room = RollCallRoom(site.output) else { return false }
    return (roll.parts + [roll.manifest]).allSatisfy(room.hasAll)
  }

  @Test func saysWhatABuildWithoutChangesSays() async throws {
    let (site, roll) = try await site()
    #expect(isWhole(roll, in: site))
    #expect(roll.report.unchanged == ["dam/index.html", "index.html"])
  }

  @Test(arguments: ["index.html", "dam/index.html", "manifest.json"])
  func missesAFileThatIsGoneOrEdited(path: String) async throws {
    let (site, roll) = try await site()
    let text = try #require(site.text(path))
    site.place(path, text)
    #expect(!isWhole(roll, in: site))
    site.remove(path)
    #expect(!isWhole(roll, in: site))
  }

  @Test(arguments: [OwnName.journal, OwnName.temporary, OwnName.draft + "/1/0"])
  func leavesTheRestOfAKilledRunToTheWriter(path: String) async throws {
    let (site, roll) = try await site()
    site.place(path, "")
    #expect(!isWhole(roll, in: site))
  }

  @Test func waitsForAnotherWriter() async throws {
    let (site, roll) = try await site()
    let draft = try site.open()
    #expect(!isWhole(roll, in: site))
    draft.discard()
  }

  @Test func isNotCalledOfFilesThatWereJustWritten() throws {
    let site = try OutputFixture()
    let report = try site.write(["index.html": "home"])
    #expect(RollCall(of: report, in: site.output) == nil)
  }

  @Test func isCalledOfFilesThatWereWrittenAMomentAgo() async throws {
    let site = try OutputFixture()
    let report = try site.write(["index.html": "home", "dam/index.html": "dam"])
    try await Task.sleep(for: .milliseconds(40))
    let roll = try #require(RollCall(of: report, in: site.output))
    #expect(isWhole(roll, in: site))
    #expect(roll.report.unchanged == ["dam/index.html", "index.html"])
  }

  @Test(arguments: ["other", "h0me", nil])
  func isNotCalledWhenSomebodyWasFasterThanTheDisksClock(text: String?) async throws {
    let site = try OutputFixture()
    let report = try site.write(["index.html": "home"])
    #expect(report.placed.map(\.stamp) == [nil])
    site.remove("index.html")
    if let text { site.place("index.html", text) }
    try await Task.sleep(for: .milliseconds(40))
    #expect(RollCall(of: report, in: site.output) == nil)
  }
}
