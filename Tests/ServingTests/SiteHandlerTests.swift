import Model
import Testing

@testable import explainer

/// What a browser gets to see; no connection is needed for that.
struct SiteHandlerTests {
  private let handler = SiteHandler(port: 8000, reload: LiveReload(token: "secret"))
  private let script = "<script src=\"/__explainer/secret/reload.js?build=1\"></script>"

  private static let pages = [
    "index.html": "<body>home</body>", "dam/index.html": "<body>dam</body>",
    "404.html": "<body>gone</body>", "assets/style.css": "body {}", "notes": "text",
  ]

  private func site(_ diagnostics: [Diagnostic] = [], pages: [String: String]? = pages)
    -> PublishedSite
  {
    var site = PublishedSite()
    _ = site.update(
      pages: pages?.map { Page(path: $0.key, bytes: Array($0.value.utf8), origin: "") },
      diagnostics: diagnostics)
    return site
  }

  private func get(
    _ target: String, method: String = "GET", fields: String = "Host: localhost:8000\r\n",
    from site: PublishedSite? = nil
  ) throws -> Response {
    let head = try RequestHead(Array("\(method) \(target) HTTP/1.1\r\n\(fields)\r\n".utf8)[...])
    guard case .send(let response) = handler.answer(head, from: site ?? self.site()) else {
      throw RequestFlaw.malformed
    }
    return response
  }

  private func text(_ response: Response) -> String {
    String(decoding: response.body, as: UTF8.self)
  }

  private func field(_ name: String, _ response: Response) -> String? {
    response.fields.first { $0.name == name }?.value
  }

  @Test(arguments: [("/", "home"), ("/index.html", "home"), ("/dam/", "dam"), ("/dam/?q=1", "dam")])
  func showsPagesWithTheReloadingScript(target: String, words: String) throws {
    let response = try get(target)
    #expect(response.status == .ok)
    #expect(text(response) == "<body>\(words)\(script)</body>")
    #expect(field("Content-Type", response) == "text/html; charset=utf-8")
  }

  @Test func showsOtherFilesAsTheyAre() throws {
    let response = try get("/assets/style.css")
    #expect(text(response) == "body {}")
    #expect(field("Content-Type", response) == "text/css; charset=utf-8")
  }

  @Test(arguments: [
    ("x.js", "text/javascript; charset=utf-8"), ("x.svg", "image/svg+xml"),
    ("x.json", "application/json"), ("feed.xml", "application/xml"), ("x.PNG", "image/png"),
    ("x.woff2", "font/woff2"), ("a.b/x", "application/octet-stream"),
  ])
  func namesTheTypeOfAFile(path: String, type: String) {
    #expect(ContentType.of(Array(path.utf8)) == type)
  }

  @Test func leadsFromAFolderWithoutSlashToTheOneWith() throws {
    let response = try get("/dam")
    #expect(response.status == .found)
    #expect(field("Location", response) == "/dam/")
  }

  @Test(arguments: [
    "/nothing", "/INDEX.HTML", "/index.html/", "/.git/config", "/__explainer/x/events",
  ])
  func showsTheSitesOwnPageForDeadLinks(target: String) throws {
    let response = try get(target)
    #expect(response.status == .notFound)
    #expect(text(response) == "<body>gone\(script)</body>")
  }

  @Test func neverRepeatsTheAddressOfADeadLink() throws {
    let response = try get("/%3Cscript%3Ealert(1)%3C/script%3E", from: site(pages: [:]))
    #expect(response.status == .notFound)
    #expect(!text(response).contains("alert"))
  }

  @Test(arguments: ["/../SECRET", "/%2e%2e/SECRET", "//etc/passwd", "/..\\SECRET", "/x%00"])
  func refusesOtherSpellings(target: String) throws {
    #expect(try get(target).status == .badRequest)
  }

  @Test(arguments: ["localhost:8000", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000"])
  func answersToItsOwnNames(host: String) throws {
    #expect(try get("/", fields: "Host: \(host)\r\n").status == .ok)
    #expect(try get("/", fields: "Host: \(host)\r\nOrigin: http://\(host)\r\n").status == .ok)
  }

  @Test(arguments: [
    "Host: evil.example\r\n", "Host: evil.example:8000\r\n", "Host: localhost:8001\r\n",
    "Host: localhost\r\n", "Host: localhost.:8000\r\n", "Host: 127.1:8000\r\n",
    "Host: localhost:8000.evil.example\r\n", "Host: \r\n",
    "Host: localhost:8000\r\nOrigin: https://evil.example\r\n",
    "Host: localhost:8000\r\nOrigin: null\r\n",
    "Host: localhost:8000\r\nOrigin: https://localhost:8000\r\n",
    "Host: localhost:8000\r\nOrigin: http://127.0.0.1:8000\r\n",
    "Host: localhost:8000\r\nSec-Fetch-Site: cross-site\r\n",
  ])
  func answersToNoOtherSite(fields: String) throws {
    for target in ["/", "/assets/style.css", "/__explainer/secret/events"] {
      #expect(try get(target, fields: fields).status == .forbidden)
    }
  }

  @Test(arguments: ["", "Host: localhost:8000\r\nHost: localhost:8000\r\n"])
  func refusesRequestsThatDoNotSayWhomTheyAsk(fields: String) throws {
    #expect(try get("/", fields: fields).status == .badRequest)
  }

  @Test(arguments: ["POST", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"])
  func canOnlyBeLookedAt(method: String) throws {
    let response = try get("/", method: method)
    #expect(response.status == .methodNotAllowed)
    #expect(field("Allow", response) == "GET, HEAD")
  }

  @Test func sendsAPageOnlyOnce() throws {
    let tag = try #require(field("ETag", try get("/")))
    let fields = "Host: localhost:8000\r\nIf-None-Match: \(tag)\r\n"
    #expect(try get("/", fields: fields).status == .notModified)
    #expect(try get("/", fields: fields).body.isEmpty)
    var next = site()
    _ = next.update(pages: [], diagnostics: [])
    _ = next.update(pages: site().pages, diagnostics: [])
    #expect(try get("/", fields: fields, from: next).status == .ok)
  }

  @Test func sendsAPartOfAFile() throws {
    let host = "Host: localhost:8000\r\n"
    let whole = try get("/assets/style.css")
    #expect(field("Accept-Ranges", whole) == "bytes")
    let part = try get("/assets/style.css", fields: host + "Range: bytes=5-\r\n")
    #expect(part.status == .partialContent)
    #expect(text(part) == "{}")
    #expect(field("Content-Range", part) == "bytes 5-6/7")
    let none = try get("/assets/style.css", fields: host + "Range: bytes=7-\r\n")
    #expect(none.status == .rangeNotSatisfiable)
    #expect(field("Content-Range", none) == "bytes */7")
    let head = try get("/assets/style.css", method: "HEAD", fields: host + "Range: bytes=5-\r\n")
    #expect(head.status == .ok)
  }

  /// A part of a newer file would not fit to what the browser has.
  @Test func sendsAPartOnlyOfTheFileThatTheBrowserKnows() throws {
    let fields = "Host: localhost:8000\r\nRange: bytes=0-0\r\nIf-Range: "
    let tag = try #require(field("ETag", try get("/assets/style.css")))
    #expect(
      try get("/assets/style.css", fields: fields + "\(tag)\r\n").status == .partialContent)
    for other in ["\"other\"", "W/\(tag)", "Mon, 23 Nov 2026 08:00:00 GMT"] {
      let answer = try get("/assets/style.css", fields: fields + "\(other)\r\n")
      #expect(answer.status == .ok)
      #expect(text(answer) == "body {}")
    }
  }

  @Test func tellsBrowsersToKeepThePageFromOthers() throws {
    let head = String(decoding: try get("/").head(keepsAlive: true), as: UTF8.self)
    #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
    #expect(head.contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n"))
    #expect(head.contains("\r\nCache-Control: no-cache\r\n"))
    #expect(!head.contains("Access-Control"))
    #expect(head.hasSuffix("\r\n\r\n"))
  }

  @Test(arguments: ["/", "/dam/", "/nothing"])
  func listsTheErrorsInsteadOfEveryPage(target: String) throws {
    let place = SourceLocation(path: "Content/dam/index.md", line: 3, column: 7)
    let error = Diagnostic.error("impossible-date", "date '<31> June' does not exist", at: place)
    let response = try get(target, from: site([error]))
    #expect(response.status == .buildFailed)
    #expect(
      text(response).contains(
        "Content/dam/index.md:3:7: error: date &#39;&lt;31&gt; June&#39; does not exist"))
    #expect(text(response).contains(script))
    #expect(try text(get("/assets/style.css", from: site([error]))) == "body {}")
  }

  @Test func showsWarningsInABarThatLeadsToThem() throws {
    let warning = Diagnostic.warning("odd", "'x' is odd", at: SourceLocation(path: "Content/x.md"))
    let site = site([warning])
    let bar =
      "<a id=\"explainer-warnings\" href=\"/__explainer/secret/messages\">1 warning</a></body>"
    #expect(try text(get("/", from: site)).hasSuffix(bar))
    let list = try get("/__explainer/secret/messages", from: site)
    #expect(list.status == .ok)
    #expect(text(list).contains("Content/x.md:1:1: warning: &#39;x&#39; is odd [odd]"))
  }

  /// A Character-wise escaper misses a `<` that an invisible mark is glued to.
  @Test(arguments: [
    ("\u{600}<img src=x>", "\u{600}&lt;img src=x&gt;"),
    ("\"\u{301} onload='x'", "&quot;\u{301} onload=&#39;x&#39;"),
    ("a & b", "a &amp; b"),
  ])
  func escapesBytesAndNotCharacters(text: String, expected: String) {
    #expect(ErrorPage.escaped(text).utf8.elementsEqual(expected.utf8))
  }
}
