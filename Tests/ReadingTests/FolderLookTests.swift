import Foundation
import Model
import Reading
import TestSupport
import Testing

/// Two looks at a folder are equal when nobody touched a file between them.
@Suite struct FolderLookTests {
  private static let files = Archive("-- Content/a.md --\nx\n-- Content/b/c.md --\ny\n").files

  private func look(_ folder: TemporaryFolder) -> FolderLook? {
    SiteFolder(root: folder.url.path).look(below: "Content", at: 0)
  }

  @Test(arguments: ["save", "add", "rename", "move", "remove", "remove all"])
  func tellsEveryChange(change: String) async throws {
    try await TemporaryFolder.with(Self.files) { folder in
      let before = try #require(look(folder))
      #expect(look(folder) == before)
      let content = folder.url.appending(path: "Content")
      let (page, files) = (content.appending(path: "a.md"), FileManager.default)
      switch change {
      case "save": try Data("x\nz\n".utf8).write(to: page)
      case "add": try Data().write(to: content.appending(path: "b/d.md"))
      case "rename": try files.moveItem(at: page, to: content.appending(path: "d.md"))
      case "move": try files.moveItem(at: page, to: content.appending(path: "b/a.md"))
      case "remove": try files.removeItem(at: page)
      default: try files.removeItem(at: content)
      }
      #expect(look(folder) != before)
    }
  }

  @Test func passesOverWhatNobodyReads() async throws {
    try await TemporaryFolder.with(Self.files) { folder in
      let before = look(folder)
      for name in [".hidden", "a.md~"] {
        try Data().write(to: folder.url.appending(path: "Content/\(name)"))
      }
      #expect(look(folder) == before)
    }
  }

  @Test func leavesLinksToThoseWhoJudgeThem() async throws {
    try await TemporaryFolder.with(Self.files) { folder in
      let link = folder.url.appending(path: "Content/d.md").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.md")
      #expect(look(folder) == nil)
    }
  }

  @Test func doesNotTrustAFileThatWasJustWritten() async throws {
    try await TemporaryFolder.with(Self.files) { folder in
      let site = SiteFolder(root: folder.url.path)
      #expect(site.look(below: "Content", at: 0)?.isYoung == true)
      #expect(site.look(below: "Content", at: .max)?.isYoung == false)
    }
  }
}
