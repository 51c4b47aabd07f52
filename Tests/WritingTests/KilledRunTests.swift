import Model
import Testing

@testable import Writing

/// What the next build does after one that was killed, or that the machine stopped.
struct KilledRunTests {
  /// The state that a kill leaves between the first page and the manifest.
  private func kill(_ site: OutputFixture, afterWriting pages: [String: String]) {
    let planned = pages.map { Manifest.Entry(path: $0, bytes: Array($1.utf8)) }
    site.place(OwnName.journal, String(decoding: Manifest(planned).bytes, as: UTF8.self))
    for (path, text) in pages { site.place(path, text) }
  }

  /// Every moment of a build can be its last: what it leaves is kept, and a build begun on it.
  @Test func completesARunThatWasKilledAtAnyMoment() throws {
    let old = ["index.html": "old", "a/same.html": "same", "a/stale.html": "old", "dam": "old"]
    let new = ["index.html": "new", "a/same.html": "same", "b/new.html": "new", "dam/x": "new"]
    for moment in try moments(from: old, to: new) + moments(from: new, to: old) {
      let visible = moment.filter { $0.key != "manifest.json" && !OwnName.isOurs($0.key) }
      #expect(visible.allSatisfy { old[$0.key] == $0.value || new[$0.key] == $0.value })
      for pages in [new, old, ["index.html": "third"]] {
        let site = try OutputFixture()
        for (path, text) in moment { site.place(path, text) }
        let report = try site.write(pages)
        #expect(report.diagnostics.isEmpty)
        #expect(report.kept.isEmpty)
        #expect(site.pages == pages)
      }
    }
  }

  /// The files there after each step of a build.
  private func moments(
    from old: [String: String], to new: [String: String]
  ) throws -> [[String: String]] {
    let site = try OutputFixture()
    try site.write(old)
    let draft = try site.open()
    let desk = draft.desk()
    var result = [site.files]
    var files: [DraftFile] = []
    for (path, text) in new.sorted(by: <) {
      files.append(try desk.put(Page(path: path, bytes: Array(text.utf8), origin: path)))
      result.append(site.files)
      // The moment before, when half of it was written.
      result += site.files.keys.filter { $0.hasPrefix(OwnName.draft) }.map { half in
        site.files.merging([half: ""]) { $1 }
      }
    }
    let settlement = try draft.settle(files).get()
    result.append(site.files)
    for index in settlement.chunks.joined() {
      try settlement.move(index..<index + 1)
      result.append(site.files)
    }
    let journal = try #require(site.text(OwnName.journal))
    _ = try settlement.finish()
    return result + [site.files, site.files.merging([OwnName.journal: journal]) { $1 }]
  }

  @Test func replacesWhatAKilledRunWrote() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "first"])
    kill(site, afterWriting: ["index.html": "second", "new.html": "second"])
    let report = try site.write(["index.html": "third", "new.html": "third"])
    #expect(site.pages == ["index.html": "third", "new.html": "third"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func removesWhatAKilledFirstRunWrote() throws {
    let site = try OutputFixture()
    kill(site, afterWriting: ["old/index.html": "old", "index.html": "home"])
    let report = try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "home"])
    #expect(!site.isFolder("old"))
    #expect(report.removed == ["old/index.html"])
  }

  @Test func cleansUpHalfWrittenFiles() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    kill(site, afterWriting: ["dam/index.html": "dam"])
    site.place(OwnName.temporary, "half")
    site.place("dam/" + OwnName.temporary, "half")
    try site.write(["index.html": "home", "dam/index.html": "dam"])
    #expect(site.pages == ["index.html": "home", "dam/index.html": "dam"])
  }

  @Test func startsOverAfterAKillBeforeTheFirstPage() throws {
    let site = try OutputFixture()
    site.place(OwnName.temporary, "half a journal")
    try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "home"])
  }

  @Test func mendsAPageThatAPowerCutLeftEmpty() throws {
    let site = try OutputFixture()
    kill(site, afterWriting: ["index.html": "home"])
    site.place("index.html", "")
    try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "home"])
  }

  @Test func keepsAHandEditMadeAfterAKill() throws {
    let site = try OutputFixture()
    kill(site, afterWriting: ["index.html": "home"])
    site.place("index.html", "edited")
    #expect(try site.write(["index.html": "home"]).kept == ["index.html"])
    #expect(site.text("index.html") == "edited")
  }

  @Test func saysWhichFileTheMachineRefused() throws {
    let site = try OutputFixture()
    site.place("../taken", "a file")
    let error = #expect(throws: FileError.self) {
      try SiteWriter(output: site.output + "/../taken").write([])
    }
    #expect(error?.text == "cannot write '\(site.output)/../taken': Not a directory")
  }

  @Test func leavesNoTemporaryFileWhenAWriteFails() throws {
    let site = try OutputFixture()
    site.place("folder/mine.txt", "mine")
    let folder = try OutputRoot(site.output).folder
    let error = #expect(throws: FileError.self) { try folder.put([1, 2, 3], as: "folder") }
    #expect(error?.text == "cannot write '\(site.output)/folder': Is a directory")
    #expect(site.files == ["folder/mine.txt": "mine"])
  }

  @Test func refusesToWriteWhileAnotherRunDoes() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    let other = try OutputRoot(site.output)
    try other.lock()
    let error = #expect(throws: FileError.self) { try site.write(["index.html": "new"]) }
    #expect(error?.operation == .lock)
    #expect(site.pages == ["index.html": "home"])
  }
}
