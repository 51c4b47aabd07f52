import Testing

@testable import HTML

/// Elements in which a tag is no tag but letters.
@Suite struct RawTextTests {
  @Test(arguments: ["<xmp>%</xmp>", "<xmp>%</xmp >", "<xmp>%"])
  func readsTagsThatAreLetters(markup: String) throws {
    let tags = "<b title='</style>'>bold</b> & <svg> are words here, and <p> begins no paragraph."
    let blocks = try Sample.blocks(Sample.text + markup.replacing("%", with: tags) + Sample.text)
    #expect(blocks.count { $0.hasPrefix("<b title='</style>'>bold</b> & <svg> are words") } == 1)
  }

  @Test func readsTheRestOfAPageAsItStands() throws {
    let blocks = try Sample.blocks(Sample.text + "<plaintext><p>The end of a page of 1994.</p>")
    #expect(blocks.count == 4)
    #expect(blocks.last?.hasPrefix("<p>The end of a page of 1994.</p>") == true)
  }

  @Test(arguments: [
    "script", "style", "iframe", "noembed", "noframes", "textarea", "template", "title",
  ])
  func readsNothingThatABrowserDoesNotShow(name: String) throws {
    let hidden =
      "<\(name)><p>This sentence is long enough to be read, and nobody shall see it.</\(name)>"
    #expect(Sample.isText(try Sample.blocks(hidden + Sample.text)))
  }

  /// The standard's own example of a script that goes on behind its first end tag.
  @Test(arguments: [
    "var a = '<!-- <script>'; b('</script>'); // -->", "a = '<!-- </scripting>'",
    "if (a<b) c = '<p>'",
    "a = '<!-->'",
  ])
  func passesOverScriptsToTheirEnd(script: String) throws {
    #expect(Sample.isText(try Sample.blocks("<script>\(script)</script>" + Sample.text)))
  }

  @Test func readsDataWithTagsInIt() throws {
    let data = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Dam above Harrow fails", \
      "author": {"@type": "Person", "name": "Ann Lee"}, "description": "<b>Wet</b> <!-- <script> -->"}</script>
      """
    let article = try Sample.article(head: data, Sample.text)
    #expect(article.details.byline == ["Ann Lee"])
    #expect(Sample.isText(article.body.map(\.words)))
  }
}
