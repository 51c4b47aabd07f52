import Pipeline
import Testing

@testable import explainer

/// What counts as a change, for both ways to notice one.
struct ContentWatcherTests {
  enum Way: CaseIterable {
    case events, snapshots

    /// Starts to follow a folder; answers whether it changed since the last call.
    func follow(_ root: String, _ folder: String = ".") throws -> () throws -> Bool {
      switch self {
      case .events:
        var source = try FolderEvents([folder], below: root)
        return { try !Self.sightings(&source).isEmpty }
      case .snapshots:
        var source = FolderSnapshots([root + "/" + folder])
        return { source.wait(milliseconds: 1) != nil }
      }
    }

    static func sightings(_ source: inout FolderEvents) throws -> [Sighting] {
      try source.wait(milliseconds: 1) ?? []
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
    #expect(try !changed())
    folder.makeFolder("dam")
    folder.makeFolder("dam/notes")
    #expect(try changed())
    folder.place("dam/notes/water.md", "new")
    #expect(try changed())
    folder.move("dam", to: "flood")
    #expect(try changed())
    folder.place("flood/index.md", "new")
    #expect(try changed())
    folder.place("flood/notes/water.md", "changed again")
    #expect(try changed())
  }

  @Test(arguments: Way.allCases)
  func waitsForAFolderThatIsMissing(way: Way) throws {
    let folder = try ContentFixture()
    let changed = try way.follow(folder.path, "Templates")
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
    #expect(try !changed())
    folder.place(name, "x")
    #expect(try !changed())
  }

  @Test func tellsWhichFileWasSaved() throws {
    let folder = try ContentFixture()
    folder.makeFolder("Content")
    folder.makeFolder("Content/dam")
    folder.place("Content/dam/index.md", "old")
    var events = try FolderEvents(["Content"], below: folder.path)
    folder.place("Content/dam/index.md", "new")
    folder.place("Content/.new", "newer")
    folder.move("Content/.new", to: "Content/dam/index.md")
    let path = "Content/dam/index.md"
    #expect(try Way.sightings(&events) == [.written(path), .written(path)])
    folder.remove("Content/dam/index.md")
    folder.makeFolder("Content/flood")
    #expect(try Way.sightings(&events) == [.cameOrWent(path), .unclear])
  }

  /// As vim saves: the old file is moved away, a new one is made and written.
  @Test func tellsAFileThatIsMadeAnewWhenItIsThereAgain() {
    var sightings = Sightings()
    sightings.add(.cameOrWent("a.md"))
    #expect(sightings.news(isQuiet: false) == nil)
    sightings.add(.written("a.md"))
    #expect(sightings.news(isQuiet: false) == .files(["a.md"]))
    #expect(sightings.isEmpty)
    sightings.add(.cameOrWent("a.md"))
    #expect(sightings.news(isQuiet: true) == .files(["a.md"]))
  }

  @Test func tellsWhatComesDuringABuildOnce() async {
    let queue = ChangeQueue()
    let looks = Looks([
      [.written("a.md")], nil, [.written("b.md")], [.cameOrWent("c.md")], [.written("a.md")], nil,
      [.unclear], [.unclear], nil,
    ])
    #expect(throws: Looks.End.self) { try ContentWatcher.follow(looks, telling: queue) }
    #expect(queue.take() == .anything)
    #expect(queue.take() == nil)
    queue.close()
    #expect(await queue.signals.reduce(0) { count, _ in count + 1 } == 1)
  }

  @Test func tellsAllFilesThatWereSaved() {
    let queue = ChangeQueue()
    let looks = Looks([[.written("a.md")], [.written("b.md"), .written("a.md")]])
    #expect(throws: Looks.End.self) { try ContentWatcher.follow(looks, telling: queue) }
    #expect(queue.take() == .files(["a.md", "b.md"]))
  }

  @Test func givesUpNamingFilesWhenThereAreMany() {
    let many = (0..<40).map { Changes.files(["\($0).md"]) }
    #expect(many.reduce(Changes.files([])) { $0.and($1) } == .anything)
  }
}

/// What a few looks at a folder find, one after the other.
private struct Looks: ChangeSource {
  struct End: Error {}

  private var findings: [[Sighting]?]

  init(_ findings: [[Sighting]?]) { self.findings = findings.reversed() }

  mutating func wait(milliseconds: Int32) throws(End) -> [Sighting]? {
    guard let next = findings.popLast() else { throw End() }
    return next
  }
}
