import Model
import Testing

@testable import Writing

/// The next edition beside the one that is served.
struct DraftTests {
  @Test func leavesTheSiteAloneUntilItIsSettled() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "old", "stale.html": "stale"])
    let before = site.files
    let draft = try site.open()
    _ = try draft.put(["index.html": "new", "dam/index.html": "dam"])
    #expect(site.files.filter { !OwnName.isOurs($0.key) } == before)
    draft.discard()
    #expect(site.files == before)
  }

  @Test func leavesNoFolderBehindWhenThereWasNone() throws {
    let site = try OutputFixture()
    do {
      let draft = try SiteWriter(output: site.output + "/public").open().get()
      _ = try draft.put(["index.html": "new"])
    }
    #expect(!site.isFolder(""))
  }

  @Test func stagesNothingThatIsInPlace() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home", "about.html": "about"])
    let draft = try site.open()
    _ = try draft.put(["index.html": "home", "about.html": "about"])
    #expect(!site.isFolder(OwnName.draft))
  }

  @Test func publishesTheSameSiteWhateverTheNumberOfWorkers() async throws {
    let (alone, together) = (try OutputFixture(), try OutputFixture())
    let old = (0..<300).map { ("f\($0 % 7)/p\($0)/index.html", "old \($0)") }
    let new = (50..<400).map { ("f\($0 % 7)/p\($0)/index.html", "new \($0 % 100)") }
    for site in [alone, together] { try site.write(Dictionary(uniqueKeysWithValues: old)) }
    try alone.write(Dictionary(uniqueKeysWithValues: new))
    let draft = try together.open()
    let files = try await withThrowingTaskGroup(of: [DraftFile].self) { group in
      for worker in 0..<4 {
        let mine = new.indices.filter { $0 % 4 == worker }.map { new[$0] }
        group.addTask { try draft.put(Dictionary(uniqueKeysWithValues: mine)) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let settlement = try draft.settle(files).get()
    #expect(settlement.chunks.count > 1)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for chunk in settlement.chunks { group.addTask { try settlement.move(chunk) } }
      try await group.waitForAll()
    }
    let report = try settlement.finish()
    #expect(together.files == alone.files)
    #expect(report.placed.map(\.entry.path) == new.map(\.0).sorted())
  }

  @Test func changesNothingWhenTwoDesksHaveOnePath() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "old"])
    let before = site.files
    do {
      let draft = try site.open()
      let files = try draft.put(["index.html": "one"]) + draft.put(["index.html": "two"])
      let refusal = #expect(throws: WriteRefusal.self) { try draft.settle(files).get() }
      #expect(refusal?.diagnostics.map(\.identifier) == ["duplicate-path"])
    }
    #expect(site.files == before)
  }

  /// Somebody edits a page while the build works on the next edition.
  @Test(arguments: [false, true])
  func keepsAnEditMadeMeanwhile(isSettled: Bool) throws {
    let site = try OutputFixture()
    try site.write(["index.html": "old", "about.html": "old"])
    let draft = try site.open()
    let files = try draft.put(["index.html": "new", "about.html": "new"])
    if !isSettled { site.place("index.html", "edited") }
    let settlement = try draft.settle(files).get()
    if isSettled { site.place("index.html", "edited") }
    let report = try settlement.finish()
    #expect(site.pages == ["index.html": "edited", "about.html": "new"])
    #expect(report.kept == ["index.html"])
    #expect(report.diagnostics.map(\.identifier) == ["edited-output"])
  }

  @Test func keepsAFileThatSomebodyPutThereMeanwhile() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    let draft = try site.open()
    let settlement = try draft.settle(draft.put(["index.html": "home", "new.html": "new"])).get()
    site.place("new.html", "mine")
    let report = try settlement.finish()
    #expect(site.pages == ["index.html": "home", "new.html": "mine"])
    #expect(report.diagnostics.map(\.identifier) == ["foreign-file"])
  }

  @Test func saysWhichPageDidNotFit() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "old"])
    site.place(OwnName.draft, "a file where the draft belongs")
    let error = #expect(throws: FileError.self) { try site.write(["index.html": "new"]) }
    #expect(error?.operation == .createFolder)
    #expect(site.text("index.html") == "old")
  }

  @Test func neverRemovesWhatSomebodyPutIntoTheDraft() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "old"])
    site.place(OwnName.draft + "/mine.txt", "mine")
    try site.write(["index.html": "new"])
    #expect(site.pages == ["index.html": "new", OwnName.draft + "/mine.txt": "mine"])
  }
}
