import Testing

@testable import explainer

/// What counts as a change, for both ways to notice one.
struct ContentWatcherTests {
  enum Way: CaseIterable {
    case events, snapshots

    /// Starts to follow a folder; answers whether it changed since the last call.
    func follow(_ folder: String) throws -> () throws -> Bool {
      switch self {
      case .events: try FolderEvents([folder]).hasChanges
      case .snapshots: FolderSnapshots([folder]).hasChanges
      }
    }
  }

  @Test(arguments: Way.allCases)
  func noticesEveryKindOfChange(way: Way) throws {
    let folder = try ContentFixture()
    let changed = try way.follow(folder.path)
    #expect(try !changed())
    folder.place("a.md", "new")
    #expect(try changed())
    #expect(try !changed())
    folder.place("a.md", "longer than before")
    #expect(try changed())
    folder.move("a.md", to: "b.md")
    #expect(try changed())
    folder.remove("b.md")
    #expect(try changed())
    #expect(try !changed())
  }

  @Test(arguments: Way.allCases)
  func followsFoldersThatComeLater(way: Way) throws {
    let folder = try ContentFixture()
    let changed = try way.follow(folder.path)
    folder.makeFolder("dam")
    folder.makeFolder("dam/notes")
    #expect(try changed())
    folder.place("dam/notes/water.md", "new")
    #expect(try changed())
    folder.move("dam", to: "flood")
    #expect(try changed())
    folder.place("flood/notes/water.md", "changed again")
    #expect(try changed())
  }

  @Test(arguments: Way.allCases)
  func waitsForAFolderThatIsMissing(way: Way) throws {
    let folder = try ContentFixture()
    let changed = try way.follow(folder.path + "/Templates")
    #expect(try !changed())
    folder.makeFolder("Templates")
    folder.place("Templates/page.mustache", "new")
    #expect(try changed())
    folder.place("Templates/page.mustache", "changed again")
    #expect(try changed())
  }

  @Test(arguments: Way.allCases, [".page.md.swp", "page.md~", "#page.md#", "4913", ".explainer"])
  func overlooksWhatEditorsPutBesideAText(way: Way, name: String) throws {
    let folder = try ContentFixture()
    let changed = try way.follow(folder.path)
    folder.place(name, "x")
    #expect(try !changed())
  }

  @Test func tellsABurstOfChangesOnce() async {
    let (events, stream) = AsyncStream.makeStream(of: Void.self)
    let looks = Looks([false, true, true, false, false, true, false])
    await #expect(throws: Looks.End.self) {
      try await ContentWatcher.follow(looks, every: .zero, stream)
    }
    stream.finish()
    #expect(await events.reduce(0) { count, _ in count + 1 } == 2)
  }
}

/// What a few looks at a folder find, one after the other.
private final class Looks: ChangeSource {
  struct End: Error {}

  private var findings: [Bool]

  init(_ findings: [Bool]) { self.findings = findings.reversed() }

  func hasChanges() throws(End) -> Bool {
    guard let next = findings.popLast() else { throw End() }
    return next
  }
}
