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
}
