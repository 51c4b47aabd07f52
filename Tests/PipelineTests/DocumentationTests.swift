import Foundation
import TestSupport
import Testing

/// The documents lead to files of the repository: to tests that prove what they say, above all.
@Suite struct DocumentationTests {
  @Test(arguments: [
    "README.md", "SECURITY.md", "Benchmarks/README.md",
    "Sources/Pipeline/Pipeline.docc/Architecture.md",
    "Sources/Pipeline/Pipeline.docc/ExplainerJSON.md",
    "Sources/Pipeline/Pipeline.docc/Features.md", "Sources/Pipeline/Pipeline.docc/Templates.md",
  ])
  func leadsToFilesThatAreThere(path: String) throws {
    let document = Repository.root.appending(path: path)
    let text = try String(contentsOf: document, encoding: .utf8)
    let folder = document.deletingLastPathComponent()
    for link in Self.links(in: text) {
      let file = folder.appending(path: link).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path) leads to \(link)")
    }
  }

  /// What stands in parentheses behind square brackets, but neither addresses nor anchors, nor the
  /// examples between back quotes.
  private static func links(in text: String) -> [String] {
    let words = text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 0 }
      .map(\.element).joined(separator: "`")
    return words.components(separatedBy: "](").dropFirst().compactMap { rest in
      guard let end = rest.firstIndex(of: ")") else { return nil }
      let link = rest[..<end].split(separator: "#", omittingEmptySubsequences: false)[0]
      return link.isEmpty || link.contains(":") || link.contains(" ") ? nil : String(link)
    }
  }
}
