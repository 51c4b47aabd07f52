import Testing

@testable import HTML

/// Pages that were made to make a reader fall over.
@Suite struct HostilePageTests {
  private func limit(_ page: String) -> PageError.Limit? {
    do {
      _ = try Sample.read(page)
      return nil
    } catch let error as PageError {
      if case .limit(let limit, _) = error { return limit }
      return nil
    } catch {
      return nil
    }
  }

  @Test(arguments: ["<div>", "<table><a>", "<x><y>", "<ul><li>", "<svg><g>"])
  func refusesWhatIsNestedTooDeep(tags: String) {
    #expect(limit(String(repeating: tags, count: 100_000)) == .depth)
  }

  /// Each of these opens an element that a quick look could take for closed; the parser would need
  /// gigabytes for them.
  @Test(arguments: [
    "<div><!</div>", "<div><?</div>", "<div></ </div>", "<div><object></div></object>",
    "<span><div></span></div>", "<span><p></span></p>", "<optgroup>", "<rt>", "<spacer>",
  ])
  func countsWhatOnlyLooksClosed(tags: String) {
    #expect(limit(String(repeating: tags, count: 20_000)) == .depth)
  }

  @Test(arguments: [
    "<svg><title>", "<svg><textarea>", "<svg><xmp>", "<svg><link>", "<math><td>",
    "<svg><desc><p></desc><div></div></p></desc><title>",
    "<svg><script type='application/ld+json'>",
  ])
  func findsNoWayRoundTheLimitInDrawings(start: String) {
    let page = start + String(repeating: "<div><g>", count: 20_000)
    // What is no markup holds no elements; what is, breaks the limit.
    #expect([.depth, nil].contains(limit(page)))
    #expect(limit("<svg>" + String(repeating: "<link>", count: 20_000)) == .depth)
  }

  @Test(arguments: [
    "<svg><path d='M0'/><path d='M1'/></svg>", "<svg><desc>A boat</desc><path d='M0'/></svg>",
    "<svg><foreignObject><div>a</div></foreignObject></svg>", "<div><span>a</div>",
    "<math><mi>x</mi><mo>=</mo></math>", "<font><p>a</p></font>", "<p>a<br>", "<ul><li>a<li>b</ul>",
  ])
  func readsWhatPagesAreFullOf(markup: String) {
    #expect(limit(String(repeating: markup, count: 1_500) + Sample.text) == nil)
  }

  @Test func refusesBoldTypeThatIsNeverClosed() {
    let open = (0..<500).map { "<b id=\($0)>" }.joined()
    #expect(limit(open + String(repeating: "<p>a", count: 10_000)) == .work)
    #expect(limit(String(repeating: "<b><p>", count: 100_000)) == .work)
  }

  @Test func readsManyParagraphsWithoutEndTags() {
    #expect(limit(String(repeating: "<p>a<li>b<td>c<br>", count: 20_000)) == nil)
  }

  @Test func readsATagWithManyAttributes() {
    let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(limit("<p \(attributes)>a</p>") == nil)
  }

  @Test(arguments: [
    "<", "<!", "<!--", "<a", "<a href='", "</", "<script>", "<style><!--", "<textarea>", "&", "&#x",
    "<p\u{0B}>",
    "<![CDATA[", "<?php", "<script type=application/ld+json>{\"a\":[[[[", "<title></titl",
  ])
  func readsWhatBreaksOff(page: String) {
    #expect(limit(page) == nil)
    #expect(limit(Sample.text + page) == nil)
  }

  /// Each of these was once read again from its beginning for each of its elements, or by a function
  /// that calls itself for each.
  @Test(arguments: [
    ("<script>", "<!---->", 1_000_000),
    ("<svg>", "<style>", 100_000),
    ("<svg>", "<script><!--", 100_000),
    ("<section><h2>You may also like</h2>", "<div>x y</div>", 30_000),
    ("", "<h2><a href=/a>A heading that is a link</a></h2>", 10_000),
    ("", "<h1>A heading</h1>", 10_000),
    ("", "<li>© Ann Lee<li>a", 10_000),
    (String(repeating: "<h1><div>", count: 100), "a <i>b</i> ", 20_000),
    (String(repeating: "<div itemprop=datePublished>", count: 100), "a <i>b</i> ", 20_000),
  ])
  func readsEachElementOnce(start: String, tags: String, count: Int) throws {
    let page = Sample.text + start + String(repeating: tags, count: count)
    let words = try Sample.blocks(page).joined(separator: " ")
    #expect(words.hasPrefix(try Sample.blocks(Sample.text).joined(separator: " ")) == true)
  }

  @Test func readsAPageOfManyAuthors() throws {
    let names = (0..<5_000).map { "Ann \(Self.word($0))" }
    let links = names.map { "<a rel=author href=/a>\($0)</a>" }.joined()
    #expect(try Sample.article(before: links, Sample.text).details.byline == [])
    let tags = names.map { "<meta name=author content='\($0)'>" }.joined()
    #expect(try Sample.article(head: tags, Sample.text).details.byline == names)
    let tag = "<meta name=author content='\(names.joined(separator: ", "))'>"
    #expect(try Sample.article(head: tag, Sample.text).details.byline == names)
  }

  /// A name made of a number: `Bcdaaa`.
  private static func word(_ number: Int) -> String {
    let letters = Array("abcdefghij")
    return "B" + String(String(number + 100_000).map { letters[$0.wholeNumberValue ?? 0] })
  }

  @Test func readsATitleOfTagsThatNeverEnd() throws {
    let title = String(repeating: "<a", count: 200_000)
    let data = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Dam \(title)"}</script>
      """
    #expect(Sample.isText(try Sample.article(head: data, Sample.text).body.map(\.words)))
  }

  @Test func joinsManyBoxesOfOneText() throws {
    let boxes = (0..<2_000).map {
      "<div class=part><p>Part \($0) of the report on the dam above Harrow was read out in the council.</p></div>"
    }
    #expect(try Sample.blocks(boxes.joined()).count == 2_000)
  }
}
