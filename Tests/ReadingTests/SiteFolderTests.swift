import Foundation
import Model
import TestSupport
import Testing

@testable import Reading

@Suite struct SiteFolderTests {
  private func read(
    _ folder: TemporaryFolder, _ way: SiteRoot.Way = .kernel
  ) throws -> (paths: [String], complaints: [String]) {
    var diagnostics: [Diagnostic] = []
    let site = SiteFolder(root: folder.url.path, way: way)
    let files = try site.files(below: "Content", &diagnostics)
    return (files.map(\.path), diagnostics.sorted().map(\.text))
  }

  @Test func findsFilesInTheOrderOfTheirPaths() async throws {
    let files = Archive(
      "-- Content/b/x.md --\n-- Content/a.md --\n-- Content/b.md --\n-- Content/B.md --\n"
    ).files
    try await TemporaryFolder.with(files) { folder in
      let paths = try read(folder).paths
      #expect(paths == ["Content/B.md", "Content/a.md", "Content/b.md", "Content/b/x.md"])
    }
  }

  @Test func passesOverHiddenFilesAndBackups() async throws {
    let files = Archive("-- Content/.hidden --\n-- Content/a.md~ --\n-- Content/a.md --\n").files
    try await TemporaryFolder.with(files) { folder in
      let paths = try read(folder).paths
      #expect(paths == ["Content/a.md"])
    }
  }

  @Test(arguments: [SiteRoot.Way.kernel, .steps])
  func refusesLinksThatLeadOut(_ way: SiteRoot.Way) async throws {
    let files = Archive("-- secret.md --\nx\n-- Content/a.md --\n").files
    try await TemporaryFolder.with(files) { folder in
      let content = folder.url.appending(path: "Content")
      try FileManager.default.createSymbolicLink(
        atPath: content.appending(path: "b.md").path, withDestinationPath: "../secret.md")
      try FileManager.default.createSymbolicLink(
        atPath: content.appending(path: "c.md").path, withDestinationPath: "a.md")
      let (paths, complaints) = try read(folder, way)
      #expect(paths == ["Content/a.md", "Content/c.md"])
      #expect(
        complaints == [
          """
          Content/b.md:1:1: error: this link leads to '../secret.md', out of Content/; copy the file \
          instead [refused-file]
          """
        ])
    }
  }

  /// The same on kernels with and without openat2: what a link may lead to, and what it may not.
  @Test(
    arguments: [SiteRoot.Way.kernel, .steps],
    [
      ("a.md", nil), ("sub/../a.md", nil), ("$/Content/a.md", nil), ("./sub/b.md", nil),
      ("../Content/a.md", nil), ("/etc/passwd", "out of Content/"),
      ("../secret.md", "out of Content/"),
      ("../../../../../../etc/passwd", "out of Content/"), ("$/secret.md", "out of Content/"),
      ("out/c.md", "out of Content/"), ("nowhere.md", "where nothing is"), ("x.md", "in a circle"),
      ("/dev/zero", "out of Content/"), ("sub", "a link to a folder"),
    ] as [(String, String?)])
  func followsLinksOnlyWithinTheFolder(
    _ way: SiteRoot.Way, _ link: (target: String, refusal: String?)
  ) async throws {
    let files = Archive(
      "-- secret.md --\nx\n-- out/c.md --\nx\n-- Content/a.md --\nwords\n-- Content/sub/b.md --\nwords\n"
    ).files
    try await TemporaryFolder.with(files) { folder in
      let content = folder.url.appending(path: "Content")
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: content.appending(path: "out").path, withDestinationPath: "../out")
      try files.createSymbolicLink(
        atPath: content.appending(path: "x.md").path,
        withDestinationPath: link.target.replacing("$", with: folder.url.path))
      var diagnostics: [Diagnostic] = []
      let site = SiteFolder(root: folder.url.path, way: way)
      let found = try site.files(below: "Content", &diagnostics)
      let complaint = diagnostics.first { $0.location.path == "Content/x.md" }?.message
      if let refusal = link.refusal {
        #expect(complaint?.contains(refusal) == true, "\(complaint ?? "followed")")
        #expect(!found.contains { $0.path == "Content/x.md" })
        #expect(throws: FileError.self) { try site.file(at: "Content/x.md") }
      } else {
        #expect(complaint == nil || link.target.hasPrefix("../Content"))
        if complaint == nil {
          #expect(try site.file(at: "Content/x.md").bytes == Array("words\n".utf8))
        }
      }
    }
  }

  /// A folder that somebody swaps for a link while the build runs leads nowhere else.
  @Test(arguments: [SiteRoot.Way.kernel, .steps])
  func readsNothingThroughFoldersThatBecameLinks(_ way: SiteRoot.Way) async throws {
    let files = Archive("-- out/b.md --\nsecret\n-- Content/sub/b.md --\nwords\n").files
    try await TemporaryFolder.with(files) { folder in
      var diagnostics: [Diagnostic] = []
      let site = SiteFolder(root: folder.url.path, way: way)
      #expect(try site.found(below: "Content", &diagnostics).count == 1)
      let sub = folder.url.appending(path: "Content/sub")
      try FileManager.default.removeItem(at: sub)
      try FileManager.default.createSymbolicLink(
        atPath: sub.path, withDestinationPath: "../out")
      #expect(throws: FileError.self) { try site.file(at: "Content/sub/b.md") }
      #expect(throws: FileError.self) { try site.file(at: "Content/../out/b.md") }
    }
  }

  @Test(
    arguments: [[0x61, 0xFF, 0x2E, 0x6D, 0x64], [0x61, 0x0A, 0x62, 0x2E, 0x6D, 0x64]] as [[UInt8]])
  func refusesNamesThatAreNoText(name: [UInt8]) async throws {
    try await TemporaryFolder.with(Archive("-- Content/a.md --\n").files) { folder in
      let path = Array(folder.url.appending(path: "Content").path.utf8) + [0x2F] + name + [0]
      let made = path.withUnsafeBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o600) }
          ?? -1
      }
      try #require(made >= 0)
      close(made)
      let (paths, complaints) = try read(folder)
      #expect(paths == ["Content/a.md"])
      #expect(complaints.count == 1 && complaints[0].contains("is no text in UTF-8"))
      #expect(!complaints[0].utf8.contains(0x0A))
      #expect(SiteFolder(root: folder.url.path).look(below: "Content", at: 0) == nil)
    }
  }

  @Test func refusesWhatIsNoFileWithoutHanging() async throws {
    try await TemporaryFolder.with(Archive("-- Content/a.md --\n").files) { folder in
      #expect(mkfifo(folder.url.appending(path: "Content/pipe.md").path, 0o600) == 0)
      let complaints = try read(folder).complaints
      #expect(complaints.first?.contains("this is not a file") == true)
    }
  }

  @Test func refusesLargeFilesUnread() async throws {
    try await TemporaryFolder.with(Archive("-- Content/a.md --\n").files) { folder in
      let large = folder.url.appending(path: "Content/large.txt")
      #expect(FileManager.default.createFile(atPath: large.path, contents: nil))
      #expect(truncate(large.path, 1 << 30) == 0)
      let complaints = try read(folder).complaints
      #expect(complaints.first?.contains("larger than 4 MiB") == true)
    }
  }

  @Test func saysWhichFolderIsMissing() async throws {
    try await TemporaryFolder.with { folder in
      let error = #expect(throws: FileError.self) { try read(folder) }
      #expect(error?.text == "cannot list 'Content': No such file or directory")
    }
  }
}
