import Model
import Reading
import Testing

@Suite struct SVGCheckTests {
  private static let start =
    #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">"#

  private func complaints(_ svg: String) -> [String] {
    SVGCheck.complaints(about: SourceFile(path: "Content/map.svg", bytes: Array(svg.utf8))).map(
      \.text)
  }

  /// Half a megabyte of names, or of flaws, would otherwise take minutes.
  @Test func looksOnceThroughADrawingFullOfThings() {
    let names = (0..<60_000).map { " a\($0)=''" }.joined()
    #expect(complaints("\(Self.start)<g\(names)/></svg>") == [])
    #expect(complaints("\(Self.start)<g\(names) a0=''/></svg>").count == 1)
    let flaws = String(repeating: "<g onx=''/>\n", count: 60_000)
    #expect(
      complaints("\(Self.start)\(flaws)</svg>").last?.hasPrefix("Content/map.svg:60000:4: ") == true
    )
  }

  @Test(arguments: [
    #"<rect width="10" height="10" fill="url(#g)"/>"#,
    #"<linearGradient id="g"><stop offset="1" stop-color="red"/></linearGradient>"#,
    ##"<use xlink:href="#part"/><use href='#part'/>"##,
    #"<image href="data:image/png;base64,AAAA"/>"#,
    #"<a href="https://example.org/"><text>More &amp; more &#x2014;</text></a>"#,
    "<style>.a { fill: red } .b { fill: url(\"#g\") }</style>",
    "<style><![CDATA[ .a > .b { fill: red } ]]></style>",
    #"<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>"#,
    ##"<animate attributeName="opacity" from="0" to="#a"/>"##,
    "<!-- made by hand --><title>A map</title>",
  ])
  func takesDrawings(inside: String) {
    #expect(complaints(Self.start + inside + "</svg>\n") == [])
    #expect(
      complaints(
        "\u{FEFF}<?xml version='1.0' encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
          + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n" + Self.start + inside
          + "</svg>") == [])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
    "<rect onload='a()'/>", "<rect ON\u{43}LICK='a()'/>", "<foreignObject><p/></foreignObject>",
    "<a href='javascript:alert(1)'/>", "<a xlink:href=' java&#10;script:alert(1)'/>",
    "<a href='data:text/html,x'/>", "<use href='other.svg#x'/>", "<image href='//evil.example/x'/>",
    "<image xlink:href='https://evil.example/x.png'/>", "<image href='data:image/svg+xml,x'/>",
    "<set attributeName='href' to='javascript:a()'/>",
    "<animate attributeName='onclick' to='a()'/>",
    "<animate attributeName='x' values='javascript:a()'/>",
    "<style>@import url(//evil.example/x)</style>",
    "<rect style='fill:url(http://evil.example/x)'/>",
    "<style>a{background:u\\72l(x)}</style>",
    "<rect fill='url(&quot;https://evil.example/x#a&quot;)'/>",
    "<p xmlns='http://www.w3.org/1999/xhtml'/>", "<iframe/>",
    "<g xml:base='https://evil.example/'/>",
    "<?xml-stylesheet href='x.css'?>", "<handler/>",
  ])
  func refusesWhatRunsOrLoads(inside: String) {
    #expect(!complaints(Self.start + inside + "</svg>").isEmpty)
  }

  @Test func saysWhereItStands() {
    #expect(
      complaints("<svg>\n <g>\n  <rect x='1' onclick='a()'/></g></svg>") == [
        """
        Content/map.svg:3:15: error: onclick runs a program; export the drawing without it, or as PNG \
        [unsafe-drawing]
        """
      ])
  }

  @Test(arguments: [
    "", "words", "<svg>", "<svg></g>", "<svg/><svg/>", "<svg a=b/>", "<svg a='1' a='2'/>",
    "<svg a='<'/>",
    "<svg>&unknown;</svg>", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<svg>\u{1}</svg>",
    "<?xml version='1.0' encoding='utf-7'?><svg/>", "<svg><!-- </svg>", "<svg a='1'b='2'/>",
    "<html><script/></html>", "<svg>\u{0}</svg>",
  ])
  func refusesWhatIsNoDrawing(file: String) {
    #expect(complaints(file).count >= 1)
  }

  @Test func refusesWhatIsNestedTooDeeply() {
    let deep = String(repeating: "<g>", count: 100_000)
    #expect(complaints("<svg>" + deep).first?.contains("nested too deeply") == true)
  }

  @Test(arguments: [("a.svg", true), ("a.SVG", true), ("a.png", false), ("svg", false)])
  func knowsDrawingsByTheirNames(path: String, isOne: Bool) {
    #expect(SVGCheck.isDrawing(path) == isOne)
  }
}
