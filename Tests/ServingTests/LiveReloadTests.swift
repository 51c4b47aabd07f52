import Testing

@testable import explainer

struct LiveReloadTests {
  private let reload = LiveReload(token: "t")

  @Test(arguments: [
    ("<body>x</body></html>", "<body>x", "</body></html>"),
    ("<BODY>x</BODY >", "<BODY>x</BODY >", ""),
    ("<body>x</Body>", "<body>x", "</Body>"),
    ("<pre></body></pre></body>", "<pre></body></pre>", "</body>"),
    ("no end", "no end", ""),
    ("", "", ""),
  ])
  func addsItsScriptBeforeTheEndOfThePage(page: String, before: String, after: String) {
    let script = "<script src=\"/__explainer/t/reload.js?build=7\"></script>"
    let bytes = reload.page(Array(page.utf8), build: 7, warnings: 0)
    #expect(String(decoding: bytes, as: UTF8.self) == before + script + after)
  }

  @Test(arguments: [
    ("build=12", 12, ""), ("build=0&at=/dam/", 0, "/dam/"), ("build=1&at=/a&b%20", 1, "/a&b%20"),
    ("build=-1", nil, ""), ("build=", nil, ""), ("x=1", nil, ""), ("build=1&at=dam", nil, ""),
  ])
  func readsWhichBuildAPageWasMadeFor(query: String, build: Int?, address: String) {
    let page = LiveReload.page(in: Array(query.utf8))
    #expect(page?.build == build)
    #expect(page?.address ?? [] == Array(address.utf8))
  }

  @Test func drawsATokenThatIsNeverTheSame() {
    let tokens = (0..<100).map { _ in LiveReload.randomToken() }
    #expect(Set(tokens).count == 100)
    #expect(tokens.allSatisfy { token in token.utf8.allSatisfy { (0x30...0x7A).contains($0) } })
  }
}
