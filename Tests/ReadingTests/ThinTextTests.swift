import Model
import Testing

@testable import Reading

/// Pages of which too little is read to be silent about it.
struct ThinTextTests {
  private static let sentence = """
    The office said on Monday that the ferry would run again in spring, and that everybody was glad of it.
    """

  private func said(_ markup: String) -> [String] {
    let file = SourceFile(path: "Content/dam/articles/2026-03-02-agency-dam.html", text: markup)
    let site = SiteConfiguration(title: "Site", timezone: "UTC", outlets: ["agency": "Agency"])
    var diagnostics: [Diagnostic] = []
    _ = SavedPageReader.read(file, on: site, &diagnostics)
    return diagnostics.map(\.text)
  }

  private static func page(words: Int, after: String = "") -> String {
    """
    <script type="application/ld+json">{"@type": "NewsArticle", "wordCount": \(words)}</script>
    <h1>Ferry</h1>
    <article><p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p></article>\(after)
    """
  }

  @Test func saysThatThePageHasMore() {
    #expect(
      said(Self.page(words: 500)) == [
        "Content/dam/articles/2026-03-02-agency-dam.html:3:13: warning: only 60 words of this page were read as its "
          + "article, and the page says that it has 500; 'explainer coverage' lists what was read; if the report is not there, "
          + "save its text as .txt [thin-article]"
      ])
  }

  /// Forty comments below three sentences.
  @Test func saysThatMuchWasLeft() throws {
    let notices = (1...40).map { number in
      "<div class='comment n\(number)'><p>\(Self.sentence)</p></div>"
    }
    let text = try #require(said(Self.page(words: 0, after: notices.joined())).first)
    #expect(
      text.contains(
        "only 60 words of this page were read as its article, and about 6"))
  }

  @Test(arguments: [38, 0, 99, 150])
  func isSilentAboutAShortReport(words: Int) {
    #expect(said(Self.page(words: words)) == [])
  }
}
