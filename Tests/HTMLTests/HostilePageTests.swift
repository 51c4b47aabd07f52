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
