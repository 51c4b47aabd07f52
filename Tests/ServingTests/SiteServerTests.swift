import Glibc
import Model
import Testing

@testable import explainer

/// The preview over a real connection.
@Suite(.timeLimit(.minutes(20)))
struct SiteServerTests {
  /// A preview whose patience outlasts the other tests.
  private static func server() throws -> SiteServer {
    try SiteServer(port: 0, patience: Patience(times: 1_000))
  }

  private func page(_ text: String) -> [Page] {
    [Page(path: "index.html", bytes: Array("<body>\(text)</body>".utf8), origin: "")]
  }

  /// Runs a preview of one page while something is done with it.
  private func withServer(
    _ text: String = "home", do work: @Sendable (SiteServer) async throws -> Void
  ) async throws {
    let server = try Self.server()
    await server.publish(pages: page(text), diagnostics: [])
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await work(server)
  }

  @Test func answersSeveralRequestsOverOneConnection() async throws {
    try await withServer { server in
      let browser = try Browser(port: server.port)
      defer { browser.close() }
      for _ in 1...3 {
        let answer = try #require(
          try await browser.get("/", port: server.port, until: "</body>"))
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      }
    }
  }

  @Test func answersRequestsThatComeTogetherOrInPieces() async throws {
    try await withServer { server in
      let browser = try Browser(port: server.port)
      defer { browser.close() }
      let request = "HEAD / HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n"
      try await browser.send(request + request + request.prefix(20))
      try await Task.sleep(for: .milliseconds(20))
      try await browser.send(String(request.dropFirst(20)))
      let answer = try await browser.receive { $0.components(of: "HTTP/1.1 200 OK") == 3 }
      #expect(answer?.hasSuffix("\r\n\r\n") == true)
    }
  }

  @Test func refusesAnEndlessRequestAndHangsUp() async throws {
    try await withServer { server in
      let browser = try Browser(port: server.port)
      defer { browser.close() }
      try await browser.send("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 100_000))
      let answer = try await browser.receive { $0.contains("\r\n\r\n") }
      #expect(answer?.hasPrefix("HTTP/1.1 431 ") == true)
      #expect(try await browser.receive { _ in false } == nil)
    }
  }

  @Test func keepsAnsweringAfterBrowsersThatLeave() async throws {
    try await withServer { server in
      for _ in 1...20 {
        let browser = try Browser(port: server.port)
        try await browser.send("GET / HT")
        browser.close()
      }
      let browser = try Browser(port: server.port)
      defer { browser.close() }
      #expect(try await browser.get("/", port: server.port, until: "</body>") != nil)
    }
  }

  @Test func tellsAnOpenPageAboutTheNextBuild() async throws {
    try await withServer("old") { server in
      let browser = try Browser(port: server.port)
      defer { browser.close() }
      let page = try #require(try await browser.get("/", port: server.port, until: "</body>"))
      let script = try #require(page.between("<script src=\"", "\""))
      let events = script.replacing("reload.js", with: "events")
      try await browser.send("GET \(events) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
      try await Task.sleep(for: .milliseconds(20))
      await server.publish(pages: self.page("new"), diagnostics: [])
      let event = try await browser.receive { $0.hasSuffix("\n\n") }
      #expect(event?.hasSuffix("retry: 500\ndata: reload\n\n") == true)
    }
  }

  @Test func tellsAPageThatMissedABuildAtOnce() async throws {
    try await withServer("old") { server in
      let browser = try Browser(port: server.port)
      defer { browser.close() }
      let page = try #require(try await browser.get("/", port: server.port, until: "</body>"))
      let script = try #require(page.between("<script src=\"", "\""))
      await server.publish(pages: self.page("new"), diagnostics: [])
      let event = try await browser.get(
        script.replacing("reload.js", with: "events"), port: server.port, until: "\n\n")
      #expect(event?.hasSuffix("data: reload\n\n") == true)
    }
  }

  @Test func countsOnlyBuildsThatChangedSomething() {
    var site = PublishedSite()
    let builds = ["a", "a", "b"].map { site.update(pages: page($0), diagnostics: []) }
    #expect(builds == [true, false, true])
    #expect(site.build == 2)
  }

  @Test func tellsOfAChangeOnlyThePagesThatItConcerns() {
    func pages(_ words: String, _ style: String = "s") -> [Page] {
      [("a.html", words), ("assets/s.css", style), ("b.html", "b"), ("search/index.js", words)].map
      {
        Page(path: $0, bytes: Array($1.utf8), origin: "")
      }
    }
    var site = PublishedSite()
    func news(_ path: String) -> Int { site.lastNews(of: Array(path.utf8)) }
    _ = site.update(pages: pages("old"), diagnostics: [])
    #expect(news("b.html") == 1)
    _ = site.update(pages: pages("new"), diagnostics: [])
    #expect([news("a.html"), news("b.html"), news("none.html")] == [2, 1, 2])
    _ = site.update(pages: pages("new", "style"), diagnostics: [])
    #expect(news("b.html") == 3)
    let warning = Diagnostic.warning("odd", "odd", at: SourceLocation(path: "x"))
    _ = site.update(pages: pages("new", "style"), diagnostics: [warning])
    #expect(news("b.html") == 4)
    _ = site.update(pages: pages("new", "style").dropLast(), diagnostics: [warning])
    #expect(news("b.html") == 5)
  }

  @Test func showsFirstWhatWasSavedAndThenWhatFollows() async throws {
    let folder = try ContentFixture()
    folder.place("index.html", "first")
    let server = try Self.server()
    let running = Task {
      let watcher = ContentWatcher(folders: ["."], root: folder.path)
      try await server.serve(watching: watcher) { _ in
        (self.page(folder.text("index.html") ?? ""), [])
      } catchUp: {
        (self.page((folder.text("index.html") ?? "") + ", listed"), [])
      }
    }
    defer { running.cancel() }
    let browser = try Browser(port: server.port)
    defer { browser.close() }
    _ = try await browser.get("/", port: server.port, until: "</body>")
    folder.place("index.html", "second")
    var answers: [String] = []
    repeat {
      let answer = try await browser.get("/", port: server.port, until: "</body>")
      answers.append(answer?.between("<body>", "<") ?? "")
    } while answers.last != "second, listed" && answers.count < 20_000
    #expect(answers.last == "second, listed")
  }

  @Test func keepsTheLastGoodPagesBehindTheErrors() {
    var site = PublishedSite()
    let error = Diagnostic.error("bad", "bad", at: SourceLocation(path: "x"))
    _ = site.update(pages: page("good"), diagnostics: [])
    _ = site.update(pages: nil, diagnostics: [error])
    #expect(site.isBroken)
    #expect(site.pages == page("good"))
    _ = site.update(pages: page("good"), diagnostics: [])
    #expect(!site.isBroken)
  }

  @Test func buildsAgainWhenAnAuthorSaves() async throws {
    let folder = try ContentFixture()
    folder.place("index.html", "<body>first</body>")
    let server = try Self.server()
    let running = Task {
      let watcher = ContentWatcher(folders: ["."], root: folder.path)
      try await server.serve(watching: watcher) { _ in
        let bytes = Array((folder.text("index.html") ?? "").utf8)
        return ([Page(path: "index.html", bytes: bytes, origin: "")], [])
      }
    }
    defer { running.cancel() }
    let browser = try Browser(port: server.port)
    defer { browser.close() }
    #expect(
      try await browser.get("/", port: server.port, until: "</body>")?.contains("first") == true)
    folder.place("index.html", "<body>second</body>")
    var answer: String?
    repeat {
      answer = try await browser.get("/", port: server.port, until: "</body>")
    } while answer?.contains("first") == true
    #expect(answer?.contains("second") == true)
  }

  @Test func closesItsPortWhenItIsCancelled() async throws {
    let server = try Self.server()
    let running = Task { try await server.run() }
    let browser = try Browser(port: server.port)
    defer { browser.close() }
    _ = try await browser.get("/", port: server.port, until: "</script>")
    running.cancel()
    try await running.value
    #expect(throws: Never.self) { try SiteServer(port: server.port) }
  }

  /// A browser started with `--open` would keep it taken after Ctrl-C.
  @Test func keepsItsPortFromTheProgramsItStarts() async throws {
    let before = Self.inherited()
    let server = try Self.server()
    let after = Self.inherited()
    #expect(server.port > 0)
    #expect(after.subtracting(before).isEmpty)
  }

  /// The sockets that a program would inherit that was started now and is listening.
  private static func inherited() -> Set<Int32> {
    Set(
      (0..<1024).filter { number in
        var (answer, size): (Int32, socklen_t) = (0, 4)
        let isDoor =
          getsockopt(number, SOL_SOCKET, SO_ACCEPTCONN, &answer, &size) == 0 && answer == 1
        return isDoor && fcntl(number, F_GETFD) & FD_CLOEXEC == 0
      })
  }

  @Test func saysThatAPortIsTaken() throws {
    let server = try Self.server()
    let error = #expect(throws: ServeError.self) { try SiteServer(port: server.port) }
    #expect(
      error?.text == "cannot serve on port \(server.port): Address already in use; choose another"
        + " port with --port")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }

  /// What stands between two texts.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let first = firstRange(of: start) else { return nil }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }
}
