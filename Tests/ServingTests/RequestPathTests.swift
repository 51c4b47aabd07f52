import Testing

@testable import explainer

struct RequestPathTests {
  @Test(arguments: [
    ("/", ""),
    ("/dam/index.html", "dam/index.html"),
    ("/dam/", "dam/"),
    ("/dam?build=1", "dam"),
    ("/caf%C3%A9.html", "caf\u{E9}.html"),
    ("/cafe%cc%81.html", "cafe\u{301}.html"),
    ("/100%25.html", "100%.html"),
    ("/%252e%252e/SECRET", "%2e%2e/SECRET"),
    ("/...", "..."),
    ("/.well-known/x", ".well-known/x"),
  ])
  func decodesOnce(target: String, path: String) {
    #expect(RequestPath(target: Array(target.utf8))?.bytes == Array(path.utf8))
  }

  @Test(arguments: [
    "", "*", "dam", "http://127.0.0.1/", "//etc/passwd", "/dam//x", "/..", "/../SECRET",
    "/dam/../../SECRET", "/./x", "/dam/.", "/%2e%2e/SECRET", "/%2e./SECRET", "/.%2E/SECRET",
    "/..%2fSECRET", "/%2fetc/passwd", "/..%5cSECRET", "/..\\SECRET", "/x%00.html", "/x%0d%0aY:z",
    "/x%7f", "/%", "/%2", "/%zz", "/%+1",
  ])
  func refusesSpellingsThatCouldMeanAnotherFile(target: String) {
    #expect(RequestPath(target: Array(target.utf8)) == nil)
  }

  @Test func writesAnAddressThatLeadsBack() throws {
    let path = try #require(RequestPath(target: Array("/caf%C3%A9%20%25".utf8)))
    #expect(path.folderAddress == "/caf%C3%A9%20%25/")
    #expect(RequestPath(target: Array(path.folderAddress.utf8))?.bytes == path.bytes + [0x2F])
  }
}
