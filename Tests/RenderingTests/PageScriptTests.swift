import Foundation
import Testing

@testable import Rendering

/// What the one script of a story's page may be.
@Suite struct PageScriptTests {
  private static let text =
    (try? String(
      contentsOf: RealTheme.root.appending(path: "Templates/assets/page.js"), encoding: .utf8))
    ?? ""

  @Test func isShort() {
    #expect((1...6144).contains(Self.text.utf8.count))
  }

  /// The words of reports must never be read as markup, nor a page be told to anybody.
  @Test(arguments: [
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "http",
    "fetch(", "XMLHttpRequest", "sendBeacon", "cookie", "localStorage", "import",
  ])
  func makesNoMarkupAndTalksToNobody(word: String) {
    #expect(!Self.text.contains(word))
  }

  @Test func isLoadedByStoriesAlone() throws {
    let story = try RealTheme.story(SampleStory.crane())
    let scripts = story.all("script").filter { $0["type"] == nil }
    #expect(scripts.map { $0["src"] } == ["../assets/page.js"])
    #expect(scripts.allSatisfy { $0.attributes.keys.contains("defer") && $0.text.isEmpty })
    let page = try RealTheme.markup(RealTheme.pages().page(SampleStory.about))
    #expect(page.all("script").allSatisfy { $0["src"] == nil })
  }
}
