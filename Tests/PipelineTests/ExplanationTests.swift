import Foundation
import Testing

@testable import Pipeline

/// Every kind of message is explained, and nothing is explained that is never said.
@Suite struct ExplanationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The sources of the program without the explanations themselves.
  private static let sources: [String] = {
    let folder = root.appending(path: "Sources")
    let paths =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") && !$0.contains("/Explanations/") }.sorted()
      .compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }()

  /// The words in quotation marks that stand first where a diagnostic is made, or are the name of a
  /// kind in a list of them.
  private static let used: Set<String> = {
    let made = /(?:\.error|\.warning|Diagnostic|PartRefusal)\(\s*(?:\.?[a-z]+,\s*)?"([a-z-]+)"/
    let passed = /(?:Location, |at: edit\.location, )"([a-z-]+)"/
    let listed = /case [a-zA-Z]+ = "([a-z-]+)"/
    let told = /case \.[a-zA-Z]+: "([a-z]+-[a-z-]+)"/
    var found: Set<String> = []
    for text in sources {
      for match in text.matches(of: made) { found.insert(String(match.1)) }
      for match in text.matches(of: passed) { found.insert(String(match.1)) }
      let isKinds = text.contains("struct TemplateError") || text.contains("PartRefusal")
      if isKinds { for match in text.matches(of: listed) { found.insert(String(match.1)) } }
      if text.contains("extension MarkdownFinding {\n  /// Whether it is an HTML comment")
        || isKinds
      {
        for match in text.matches(of: told) { found.insert(String(match.1)) }
      }
    }
    return found
  }()

  @Test func explainsEveryKindThatIsSaid() {
    let explained = Set(Explanation.all.map(\.identifier))
    #expect(Self.used.count > 70)
    #expect(Self.used.subtracting(explained).sorted() == [])
  }

  @Test func explainsNothingThatIsNeverSaid() {
    let words = Self.sources.joined()
    let unsaid = Explanation.all.map(\.identifier).filter { !words.contains("\"\($0)\"") }
    #expect(unsaid == [])
  }

  @Test func explainsEachOnceInWholeSentencesWithAnExample() {
    #expect(Set(Explanation.all.map(\.identifier)).count == Explanation.all.count)
    for explanation in Explanation.all {
      #expect(explanation.text.hasSuffix(".") && !explanation.text.contains("\n"))
      #expect(!explanation.example.isEmpty)
    }
  }
}
