import Foundation
import Model
import TestSupport
import Testing

@testable import explainer

/// Fetching over the loopback, with the flag that allows it.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "curl is not installed"),
  .timeLimit(.minutes(20)))
struct PageFetchTests {
  private static let page = """
    <!DOCTYPE html><html><head><title>Dam above Harrow fails</title>
    <meta property="og:site_name" content="Sample Wire"><meta name="date" content="2026-03-03"></head><body>
    <h1>Dam above Harrow fails</h1><article>
    <p>The dam above Harrow failed on Tuesday night, the mayor said, and two roads were closed for a day.</p>
    <p>Residents of the lower town will be allowed home next week, the fire service said on Thursday.</p>
    </article></body></html>
    """

  private static func said(
    _ fetch: PageFetch = PageFetch(allowsPrivate: true), at address: String
  ) -> [String]? {
    do {
      _ = try fetch.page(at: address)
      return nil
    } catch {
      return (error as? ImportRefusal)?.lines
    }
  }

  @Test func saysThatNobodyAnswers() {
    #expect(
      Self.said(at: "http://127.0.0.1:9/") == [
        "http://127.0.0.1:9/: error: the server does not answer [fetch]"
      ])
  }

  @Test func followsAFewRedirectsAndNotesWhereTheyLed() throws {
    let server = try AnsweringServer { path in
      switch path {
      case "/a": .redirect("/b")
      case "/b": .redirect("/dam?print=1")
      default: .page(Self.page)
      }
    }
    let file = try PageFetch(allowsPrivate: true).page(at: server.base + "/a")
    let address = server.base + "/dam?print=1"
    let mark = "<!-- saved from url=(00\(address.utf8.count))\(address) -->\n"
    #expect(String(decoding: file.bytes, as: UTF8.self) == mark + Self.page)
    #expect(server.asked == ["/a", "/b", "/dam?print=1"])
  }

  @Test func givesUpAfterFiveRedirects() throws {
    let server = try AnsweringServer { _ in .redirect("/again") }
    let address = server.base + "/again"
    #expect(
      Self.said(at: address) == [
        "\(address): error: it leads to more than 5 other addresses [fetch]"
      ])
    #expect(server.asked.count == 6)
  }

  @Test(arguments: [
    "file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/", "http://a:b@127.0.0.1/",
  ])
  func followsNoRedirectToWhatIsNoPage(target: String) throws {
    let server = try AnsweringServer { _ in .redirect(target) }
    #expect(
      Self.said(at: server.base + "/") == [
        "\(target): error: this is no address of a page [fetch]"
      ])
  }

  @Test(arguments: [true, false])
  func takesNoMoreThanSixteenMegabytes(saysHowMuch: Bool) throws {
    let server = try AnsweringServer { _ in .bytes(17 << 20, saysHowMany: saysHowMuch) }
    let address = server.base + "/"
    #expect(Self.said(at: address) == ["\(address): error: the page is larger than 16 MB [fetch]"])
  }

  @Test func waitsOnlySoLong() throws {
    let server = try AnsweringServer { _ in .silence }
    let address = server.base + "/"
    #expect(
      Self.said(PageFetch(allowsPrivate: true, seconds: 1), at: address) == [
        "\(address): error: it took longer than 1 seconds [fetch]"
      ])
  }

  @Test func asksNoPrivateAddressUnlessAllowed() throws {
    let server = try AnsweringServer { _ in .page(Self.page) }
    let address = server.base + "/"
    #expect(
      Self.said(PageFetch(allowsPrivate: false), at: address) == [
        "\(address): error: '127.0.0.1' is in a private network; '--allow-private' fetches it all the same [fetch]"
      ])
    #expect(server.asked == [])
  }

  @Test func saysWhatTheServerAnswered() throws {
    let server = try AnsweringServer { _ in .status(404) }
    let address = server.base + "/"
    #expect(Self.said(at: address) == ["\(address): error: the server answered 404 [fetch]"])
  }

  /// The whole command, as an editor gives it.
  @Test func importsAPageIntoAStory() async throws {
    let server = try AnsweringServer { $0 == "/old" ? .redirect("/dam") : .page(Self.page) }
    let files = Archive(
      """
      -- Content/site.yml --
      title: The Record
      timezone: Europe/London
      -- Content/dam/index.md --
      ---
      title: The dam
      ---

      """
    ).files
    try await TemporaryFolder.with(files) { folder in
      let outcome = try Program.run(
        try Program.built("explainer"),
        ["import", "dam", server.base + "/old", "--allow-private"], in: folder.url)
      #expect(outcome.errors == "")
      let name = "Content/dam/articles/2026-03-03-sample-wire-dam-above-harrow-fails.html"
      #expect(outcome.output.hasPrefix(name + "\n  headline: Dam above Harrow fails\n"))
      #expect(outcome.output.contains("  url: \(server.base)/dam\n"))
      let saved = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
      #expect(saved.hasSuffix(Self.page))
    }
  }
}
