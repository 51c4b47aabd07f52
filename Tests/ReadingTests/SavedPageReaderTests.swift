import Model
import Testing

@testable import Reading

/// Saved pages whose markup is broken: browsers mend it, and so the words are there in another order.
struct SavedPageReaderTests {
  private func read(_ markup: String) -> Article? {
    let file = SourceFile(path: "Content/dam/articles/2026-03-02-agency-dam.html", text: markup)
    let site = SiteConfiguration(title: "Site", timezone: "UTC")
    var diagnostics: [Diagnostic] = []
    return SavedPageReader.read(file, on: site, &diagnostics)?.article
  }

  /// Found by the fuzzer: what stands loose in a table is shown before it.
  @Test func readsWhatStandsLooseInATable() throws {
    let sentence = "The office said on Monday that the ferry would run again in spring, and that"
    let page = """
      <article><h1>Ferry</h1><table><tr><td><div>\(sentence) it was glad.</div>
      <tr><p>\(sentence) it was sorry.</p><p>\(sentence) it would wait.</p></table></article>
      """
    let article = try #require(read(page))
    for end in ["glad.", "sorry.", "wait."] {
      #expect(article.blocks.contains { $0.text.hasSuffix(end) })
    }
    for block in article.blocks {
      #expect(Citation(source: 1, file: article.source, range: block.range).proves(block))
    }
  }

  /// What is no markup in a page must be found again, letter for letter, at its place.
  @Test(arguments: [
    "<xmp><svg><b><style><b title='</style><img>'></xmp>", "<xmp><i>Open to the end & more</i>",
    "<listing>a <b>bold</b> word &amp; more</listing>", "<plaintext><p>The rest & all</p>",
    "<noscript><p>Shown without scripts.</p></noscript>", "<noembed><p>Never shown</noembed>",
    "<noframes><p>Never shown</noframes>", "<textarea><p>A form's own</textarea>",
    "<template><p>Not shown</template>", "<svg><title><p>In a drawing</title></svg>",
    "<p>A bell \u{07}, a delete \u{7F} and a next line \u{85} here.</p>", "<xmp>a\u{0C}b < c</xmp>",
    "<svg><xmp>a</xmp><g><![CDATA[b <c> d]]></g></svg>",
  ])
  func provesTextThatIsNoMarkup(markup: String) throws {
    let sentence = "The office said on Monday that the ferry would run again in spring."
    let page = "<article><h1>Ferry</h1><p>\(sentence)</p>\(markup)<p>\(sentence)</p></article>"
    let article = try #require(read(page))
    #expect(article.blocks.contains { $0.text == sentence })
    for block in article.blocks {
      #expect(
        Citation(source: 1, file: article.source, range: block.range).proves(block),
        "\(block.text)")
    }
  }
}
