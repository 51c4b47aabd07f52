import Testing

@testable import HTML

/// Pages on which readers of articles have lost text without a word.
@Suite struct TrapTests {
  @Test func readsAnArticleThatLiesInAFigure() throws {
    let blocks = try Sample.blocks("<figure>\(Sample.text)</figure>")
    #expect(Sample.isText(blocks))
  }

  @Test func readsTheParagraphsOfAPageWithinThePage() throws {
    let blocks = try Sample.blocks("<html><body>\(Sample.text)</body></html>")
    #expect(Sample.isText(blocks))
  }

  @Test func weldsNoParagraphsTogetherInListsAndCells() throws {
    let list = """
      <ul><li><p>The first road was closed at noon, the council said in a short statement.</p>\
      <div>The second road was closed an hour later, when the bridge was under water.</div></li></ul>
      <table><tr><td>The school on the hill was opened for the night, a teacher said.<p>Sixty people slept \
      there, and most of them stayed until the weekend.</p></td></tr></table>
      """
    let blocks = try Sample.blocks(Sample.text + list)
    #expect(
      blocks.suffix(4).map { $0.prefix(12) } == [
        "The first ro", "The second r", "The school o", "Sixty people",
      ])
  }

  @Test func keepsTextWithHalfOfASurrogatePair() throws {
    let data = #"""
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam above Harrow fails \ud83d",
      "author":{"@type":"Person","name":"Ann Lee"}}</script>
      """#
    let article = try Sample.article(
      head: data,
      Sample.text + "<p>Half a pair \u{FFFD} &#xD83D; ends this one, and the sentence goes on.</p>")
    #expect(article.body.count == 4)
    #expect(article.details.byline == ["Ann Lee"])
    #expect(article.details.headline == "Dam above Harrow fails")
  }
}
