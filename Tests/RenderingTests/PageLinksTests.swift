import Model
import Testing

@testable import Rendering

@Suite struct PageScanTests {
  private static let page = """
    <!doctype html><link rel="stylesheet" href="../assets/style.css"><body id="top-of-it">
    <a href="#lead/3fa9">1</a><a class=x href='../about/index.html?a=1&amp;b=2#who'>2</a>
    <a href="#lead/3fa9">again</a><img src="map.png" data-id="no" poster=none>
    <p>She wrote id=&quot;x&quot; and href= nothing; 2 = 1 + 1.</p><h2 ID = "lead/3fa9">
    <script type="application/ld+json">{"url":"#no","html":"<a href=\\"#no\\">"}</script>
    """

  @Test func findsEachAddress() {
    let scan = PageScan(Array(Self.page.utf8))
    #expect(
      scan.links.map { scan.text(of: $0) } == [
        "../assets/style.css", "#lead/3fa9", "../about/index.html?a=1&b=2#who", "#lead/3fa9",
        "map.png",
      ])
    #expect(scan.links.map(\.isLoaded) == [false, false, false, false, true])
  }

  @Test(arguments: [
    ("", true), ("top", true), (":~:text=dam", true), ("top-of-it", true), ("x", false),
    ("no", false), ("TOP-OF-IT", false),
  ])
  func knowsThePlacesOfThePage(fragment: String, isThere: Bool) {
    #expect(PageScan(Array(Self.page.utf8)).has(fragment) == isThere)
  }

  @Test func readsNamesAsBrowsersDo() {
    let scan = PageScan(Array(#"<p id="été&amp;co"><p id="a&#39;b">"#.utf8))
    #expect(scan.has("%C3%A9t%C3%A9&co") && scan.has("été&co") && scan.has("a'b"))
  }
}

@Suite struct SiteAddressTests {
  private static let site = SiteConfiguration(
    title: "T", baseURL: "https://example.org/news/", timezone: "Etc/UTC")

  @Test(
    arguments: [
      ("#a/b", .here(fragment: "a/b")), ("", .here(fragment: "")),
      ("../about/index.html", .file("about/index.html", fragment: "")),
      ("../about/", .file("about/index.html", fragment: "")),
      ("..", .file("index.html", fragment: "")), ("./", .file("dam/index.html", fragment: "")),
      ("map%20of%20it.png?x=1", .file("dam/map of it.png", fragment: "")),
      ("/news/about/#who", .file("about/index.html", fragment: "who")),
      ("/other/", .file("other/index.html", fragment: "")),
      ("../../../x.html", .file("x.html", fragment: "")),
      ("https://example.org/news/dam/#a", .file("dam/index.html", fragment: "a")),
      ("https://example.org/", .web("https://example.org/")),
      ("HTTPS://example.net/a b", .web("HTTPS://example.net/ab")),
      ("//example.net/x", .web("https://example.net/x")),
      ("mailto:desk@example.org", .other), ("data:image/png;base64,AA", .other),
    ] as [(String, SiteAddress)])
  func readsAddressesAsABrowserOnThePage(text: String, address: SiteAddress) {
    #expect(SiteAddress(text, on: "dam/index.html", of: Self.site) == address)
  }
}

@Suite struct PageLinksTests {
  @Test func keepsWhatTheBuildMustKnow() {
    let page = Page(
      path: "dam/index.html",
      bytes: Array(
        """
        <a id="a" href="#a"><a href="#b"><a href="../z/"><a href="../about/#x"><a href="#">
        <a href="https://example.net/"><a href="../about/index.html"><a href="index.html#c">
        """.utf8),
      origin: "Content/dam/index.md")
    let links = PageLinks(of: page, on: SiteConfiguration(title: "T", timezone: "Etc/UTC"))
    #expect(links.targets == ["#b", "z/index.html", "about/index.html", "#c"])
  }

  @Test(arguments: [
    ("https://example.org/news/dam/", "dam/index.html"), ("https://example.org/newsroom/", ""),
    ("https://example&#46;org/news/dam/", "dam/index.html"), ("https://example.org", ""),
    ("http://example.org/news/dam/", ""), ("httpsx/", "here/httpsx/index.html"),
  ])
  func tellsItsOwnAddressFromTheWeb(address: String, file: String) {
    let site = SiteConfiguration(
      title: "T", baseURL: "https://example.org/news/", timezone: "Etc/UTC")
    let page = Page(
      path: "here/index.html", bytes: Array(#"<a href="\#(address)">"#.utf8), origin: "index.md")
    #expect(PageLinks(of: page, on: site).text == file)
  }

  @Test func namesWhatIsMissingAlone() {
    let links = PageLinks(text: "a/index.html\nb.css\n#c")
    #expect(links.targets(missingIn: TargetPrints(["b.css"])) == ["a/index.html", "#c"])
    #expect(links.targets(missingIn: TargetPrints(["b.css", "a/index.html"])) == ["#c"])
  }

  @Test(arguments: [
    "../about/index.html", "../assets/style.css#a", "../../x", "../a//b", "../a/./b", "../a/../b",
    "../a/", "x.html", "/a", "..", "../", "../a%20b", "../a?b", "../a.", "../.a", "", "#a",
    "http:a",
  ])
  func readsPlainAddressesAsItReadsAll(text: String) {
    let site = SiteConfiguration(title: "T", timezone: "Etc/UTC")
    let found = Array(text.utf8).withUnsafeBufferPointer { bytes in
      PageLinks.plainFile(bytes, at: 1).map { String(decoding: $0, as: UTF8.self) }
    }
    guard let file = found else { return }
    // The space is passed over, but the address is not plain any more: so it gets the long look.
    let address = SiteAddress(" " + text, on: "dam/index.html", of: site)
    guard case .file(file, _) = address else {
      Issue.record("\(text) is \(address), not \(file)")
      return
    }
    #expect(file.utf8.count > 2)
  }

  @Test func keepsNothingOfWhatIsNoPage() {
    let feed = Page(path: "feed.xml", bytes: Array(#"<a href="x">"#.utf8), origin: "site.yml")
    #expect(PageLinks(of: feed, on: SiteConfiguration(title: "T", timezone: "Etc/UTC")).text == "")
  }
}
