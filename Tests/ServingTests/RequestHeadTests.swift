import Testing

@testable import explainer

struct RequestHeadTests {
  private func head(_ text: String) throws -> RequestHead {
    try RequestHead(Array(text.utf8)[...])
  }

  @Test func readsMethodTargetAndFields() throws {
    let head = try head("GET /dam/?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nACCEPT:  */* \r\n\r\n")
    #expect(head.method == "GET")
    #expect(head.target == Array("/dam/?x=1".utf8))
    #expect(try head.value("host") == "localhost:8000")
    #expect(try head.value("accept") == "*/*")
    #expect(try head.value("origin") == nil)
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", true),
    ("GET / HTTP/1.1\r\nConnection: keep-alive\r\n\r\n", true),
    ("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", false),
    ("GET / HTTP/1.1\r\nConnection: upgrade, close\r\n\r\n", false),
    ("GET / HTTP/1.0\r\n\r\n", false),
  ])
  func tellsWhetherTheConnectionStaysOpen(text: String, expected: Bool) throws {
    #expect(try head(text).keepsAlive == expected)
  }

  @Test(arguments: [
    "", "\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / \r\n\r\n", "GET  / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1 x\r\n\r\n", "GET / http/1.1\r\n\r\n", "GET /\u{E9} HTTP/1.1\r\n\r\n",
    "G(T / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nNoColon\r\n\r\n", "GET / HTTP/1.1\r\n: x\r\n\r\n",
    "GET / HTTP/1.1\r\n folded: y\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    "GET / HTTP/1.1\r\nX: a\rb\r\n\r\n", "GET / HTTP/1.1\r\nX: \u{0}\r\n\r\n",
    "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: \r\n\r\n",
    "GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n",
  ])
  func refusesWhatCanBeReadInTwoWays(text: String) {
    #expect(throws: RequestFlaw.malformed) { try head(text) }
  }

  @Test(arguments: ["HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/9.9"])
  func refusesOtherVersions(version: String) {
    #expect(throws: RequestFlaw.version) { try head("GET / \(version)\r\n\r\n") }
  }

  @Test(arguments: ["Content-Length: 5", "Transfer-Encoding: chunked", "Transfer-Encoding: x"])
  func refusesRequestsThatBringSomething(field: String) {
    #expect(throws: RequestFlaw.body) { try head("POST / HTTP/1.1\r\n\(field)\r\n\r\n") }
  }

  @Test func refusesTooManyLinesAndTooManyBytes() {
    let lines = String(repeating: "X: y\r\n", count: 100)
    let bytes = "X: " + String(repeating: "y", count: 16_384) + "\r\n"
    for fields in [lines, bytes] {
      #expect(throws: RequestFlaw.tooLarge) { try head("GET / HTTP/1.1\r\n\(fields)\r\n") }
    }
  }

  @Test func refusesAFieldThatIsSentTwice() throws {
    let head = try head("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
    #expect(throws: RequestFlaw.malformed) { try head.value("host") }
  }
}
