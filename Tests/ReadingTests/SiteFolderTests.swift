import Foundation
import Model
import Reading
import TestSupport
import Testing

@Suite struct SiteFolderTests {
  private func read(_ folder: TemporaryFolder) throws -> (paths: [String], complaints: [String]) {
    var diagnostics: [Diagnostic] = []
    let files = try SiteFolder(root: folder.url.path).files(below: "Content", &diagnostics)
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

  @Test func refusesLinksThatLeadOut() async throws {
    let files = Archive("-- secret.md --\nx\n-- Content/a.md --\n").files
    try await TemporaryFolder.with(files) { folder in
      let content = folder.url.appending(path: "Content")
      try FileManager.default.createSymbolicLink(
        atPath: content.appending(path: "b.md").path, withDestinationPath: "../secret.md")
      try FileManager.default.createSymbolicLink(
        atPath: content.appending(path: "c.md").path, withDestinationPath: "a.md")
      let (paths, complaints) = try read(folder)
      #expect(paths == ["Content/a.md", "Content/c.md"])
      #expect(
        complaints == [
          """
          Content/b.md:1:1: error: this link leads out of Content/; copy the file instead \
          [refused-file]
          """
        ])
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
