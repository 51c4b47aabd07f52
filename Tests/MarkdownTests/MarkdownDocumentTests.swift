import Markdown
import Testing

/// Input and answer in one: `⟦` and `⟧` stand around each block, `⟪` and `⟫` around each definition.
struct MarkdownDocumentTests {
  @Test(arguments: [
    "⟦A paragraph.⟧\n\n⟦Another\nof two lines.⟧\n",
    "\n\n  ⟦A paragraph.⟧  \n\n\n",
    "⟦# Title⟧\n⟦Text.⟧\n⟦## Next ##⟧\n",
    "⟦Title\nof two lines\n===⟧\n⟦text⟧",
    "⟦Title\n---⟧\n⟦---⟧\n⟦text⟧",
    "⟦Title\n===⟧\n⟦===⟧",
    "⟦Title\n===⟧\n\n\n",
    "⟦Title\n===⟧\n⟪[a]: /b⟫\n",
    "⟪[a]: /b⟫\n⟦Title\n===⟧\n⟦text⟧\n",
    "⟪[a]: /b⟫\n⟦===\nTitle\n---⟧\n⟪[c]: /d⟫\n",
    "⟪[a]: /b\n\"title\"\n[c]:\n/d⟫\n⟦text [a]\nmore⟧\n\n⟦end⟧\n",
    "⟦text⟧\n\n⟪[a]: /b⟫\n\n⟦text⟧\n\n⟪[c]: /d⟫",
    "⟦#hashtag\n===⟧\n",
    "⟦- a\n- b⟧\n\n\n⟦text⟧\n",
    "   ⟦- a\n\n     b\n\n     c⟧\n\n⟦text⟧\n",
    "⟦- a\n- b\nlazy⟧\n\n\n\n⟪[q]: /z⟫\n",
    "⟦- a⟧\n⟦* b⟧\n⟦1. c⟧\n⟦2) d⟧\n",
    "⟦- a\n  ```\n  code\n  ```⟧\n⟦text⟧\n",
    "⟦> a\nlazy\n> b⟧\n\n⟦> c⟧\n⟦- d⟧\n",
    "⟦> a\n>⟧\n\n⟦b⟧\n",
    "⟦```swift\ncode\n\n```⟧\n⟦text⟧\n",
    "⟦```\nnever closed⟧\n\n\n",
    "    ⟦code\n\n      more⟧\n\n\n⟦text⟧\n",
    "\t⟦code⟧\n⟦text⟧\n",
    "⟦<!-- one line -->⟧\n⟦text⟧\n",
    "⟦<!-- two\n\nlines -->⟧\n⟦text⟧\n",
    "⟦<div>\nx\n</div>⟧\n\n⟦text⟧\n",
    "⟦<?php never closed\n\n?⟧\n",
    "⟦***⟧\n⟦- - -⟧\n\n⟦text⟧\n",
    "⟦| a | b |\n| - | - |\n| 1 | 2 |⟧\n\n⟦text⟧\n",
    "⟦text\nmore⟧\n⟦| a | b |\n| - | - |\n| 1 | 2 |⟧\n⟦# Title⟧\n",
    "⟦text⟧\n⟦| a |\n| - |⟧",
    "⟦Title\n---⟧\n⟦text⟧\n⟦| a |\n| - |⟧\n",
    "⟦text[^n]⟧\n\n⟦[^n]: note\n\n    more⟧\n\n\n⟦text⟧\n",
    "⟦text[^n][^m]⟧\n\n⟦[^m]: one⟧\n⟦[^n]: two⟧\n⟪[^x]: unused⟫\n",
    "⟦# Title⟧\r\n\r\n⟦text\r\nmore⟧\r\n\r\n⟦- a⟧\r\n\r\n⟦<!-- b -->⟧\r\n⟦c⟧\r\n",
    "⟦Title\r\n===⟧\r\n⟪[a]: /b⟫\r\n⟦text⟧\r\n",
    "⟪[a]: /b⟫\r⟦text\rmore⟧\r\r⟦text⟧\r",
    "\u{FEFF}⟦# Title⟧\n⟦text⟧\n",
    "⟦nul \0 byte⟧\n\n⟦text⟧\n",
    "⟦ä [ö][a] ü⟧\n\n⟪[a]: /b⟫\n",
    "",
    " \n\t\n",
  ])
  func findsTheBytesOfEachBlock(marked: String) {
    let (bytes, blocks, definitions) = Self.read(marked)
    let document = MarkdownDocument(bytes)
    let found = document.blocks.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    #expect(found == blocks)
    #expect(document.definitions == definitions)
  }

  @Test func findsTheFootnoteInAQuote() throws {
    let document = MarkdownDocument("> text[^n]\n>\n> [^n]: note\n")
    #expect(document.blocks.map(\.range) == [0..<25, 15..<25])
  }

  @Test func countsFromTheStartOfTheFile() {
    let file = Array("---\nx: y\n---\n# Title\n\n[a]: /b\ntext\nrest".utf8)
    let document = MarkdownDocument(file, in: 13..<35)
    #expect(document.blocks.map(\.range) == [13..<20, 30..<34])
    #expect(document.definitions == [22..<29])
  }

  @Test(
    arguments: [
      ("# T", .heading(level: 1)), ("T\n-", .heading(level: 2)), ("text", .paragraph),
      ("- a", .list), ("1. a", .list), ("> a", .quote), ("```\na\n```", .code), ("    a", .code),
      ("| a |\n| - |", .table), ("***", .thematicBreak), ("<div>", .html),
      ("a[^b]\n[^b]: c", .paragraph),
    ] as [(String, MarkdownBlock.Kind)])
  func namesTheKindOfBlock(markdown: String, kind: MarkdownBlock.Kind) throws {
    let block = try #require(MarkdownDocument(markdown).blocks.first)
    #expect(block.kind == kind)
  }

  @Test(arguments: [
    ("*The* **dam** ~~held~~ `failed`", "The dam held failed"),
    ("one\ntwo  \nthree\\\nfour", "one two\nthree\nfour"),
    ("[link](/a) ![a *picture*](b.png) <https://c.example>", "link a picture https://c.example"),
    ("note[^n] end\n\n[^n]: x", "note end"),
    ("a <b>c</b> &amp; d \\* e", "a c & d * e"),
    ("- one\n- two\n  three\n\n  - [x] four", "one\ntwo three\nfour"),
    ("> one\n>\n> two", "one\ntwo"),
    ("```\na\n  b\n```", "a\n  b"),
    ("| a | b |\n| - | - |\n| c *d* | |", "a\tb\nc d"),
    ("***", ""),
    ("<div>\na\n</div>", ""),
  ])
  func readsTheWordsAloud(markdown: String, text: String) throws {
    let block = try #require(MarkdownDocument(markdown).blocks.first)
    #expect(block.text == text)
  }

  @Test func rendersEachBlockByItself() {
    let document = MarkdownDocument(
      """
      See [the map][m].

      - tight
      - [x] done

      <div>

      - loose

        two

      [m]: /map
      """)
    #expect(
      document.blocks.map { String(decoding: $0.html, as: UTF8.self) } == [
        "<p>See <a href=\"/map\">the map</a>.</p>\n",
        "<ul>\n<li>tight</li>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> done</li>\n</ul>\n",
        "",
        "<ul>\n<li>\n<p>loose</p>\n<p>two</p>\n</li>\n</ul>\n",
      ])
    #expect(document.findings == [MarkdownFinding(.droppedHTML, "<div>", at: 39)])
  }

  /// Takes the marks out of a text and turns them into ranges.
  private static func read(_ marked: String) -> ([UInt8], [Range<Int>], [Range<Int>]) {
    var (bytes, blocks, definitions): ([UInt8], [Range<Int>], [Range<Int>]) = ([], [], [])
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦", "⟪": start = bytes.count
      case "⟧": blocks.append(start..<bytes.count)
      case "⟫": definitions.append(start..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return (bytes, blocks, definitions)
  }
}
