import Testing

@testable import Templating

struct EscapingTests {
  @Test(arguments: [
    ("plain words", "plain words"),
    ("& < > \" '", "&amp; &lt; &gt; &quot; &#39;"),
    ("`backtick` stays in text", "`backtick` stays in text"),
    ("twice: &amp;", "twice: &amp;amp;"),
    // One Character each, which an escaper of Characters would let through:
    ("\"\u{301} onmouseover=", "&quot;\u{301} onmouseover="),
    ("\u{600}<img src=x>", "\u{600}&lt;img src=x&gt;"),
    ("<\u{200D}script>", "&lt;\u{200D}script&gt;"),
    ("zero \0 byte", "zero \u{FFFD} byte"),
  ])
  func escapesText(_ text: String, _ expected: String) {
    #expect(escaped(text, Escaping.text) == expected)
  }

  @Test func escapesBackticksInAttributesToo() {
    #expect(escaped("`&'\"", Escaping.attribute) == "&#96;&amp;&#39;&quot;")
  }

  @Test(arguments: [
    ("bell \u{7} and tab \t", "bell \u{FFFD} and tab \t"),
    ("noncharacters \u{FFFE}\u{FFFF}", "noncharacters \u{FFFD}\u{FFFD}"),
    ("neighbours \u{FFFD}\u{F000} stay", "neighbours \u{FFFD}\u{F000} stay"),
    ("a < b", "a &lt; b"),
  ])
  func replacesWhatXMLForbids(_ text: String, _ expected: String) {
    #expect(escaped(text, Escaping.xml) == expected)
  }

  @Test(arguments: 0..<200)
  func neverLeavesMarkupInRandomText(_ seed: UInt64) throws {
    let text = randomText(seed: seed)
    let inText = escaped(text, Escaping.text)
    let inAttribute = escaped(text, Escaping.attribute)
    #expect(!inText.utf8.contains { "<>\"'".utf8.contains($0) })
    #expect(!inAttribute.utf8.contains { "<>\"'`".utf8.contains($0) })
    #expect(Array(decoded(inText).utf8) == Array(text.utf8))
    #expect(Array(decoded(inAttribute).utf8) == Array(text.utf8))
  }

  /// Found by the fuzzer: half a letter before one that XML forbids.
  @Test(arguments: [
    ([0xEF, 0xBF, 0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xEF, 0xBF, 0xBD]),
    ([0xEF, 0xBF, 0xBF, 0xEF, 0xBF], [0xEF, 0xBF, 0xBD, 0xEF, 0xBF]),
    ([0xEF, 0xBF, 0xC0], [0xEF, 0xBF, 0xC0]),
  ])
  func takesHalfLettersInXML(bytes: [UInt8], written: [UInt8]) {
    var output: [UInt8] = []
    Escaping.xml(bytes, into: &output)
    #expect(output == written)
  }

  @Test func takesBytesThatAreNotInOnePiece() {
    var output = Array("= ".utf8)
    Escaping.text("a<b".utf8.reversed(), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "= b&lt;a")
  }
}

func escaped(_ text: String, _ escape: (String.UTF8View, inout [UInt8]) -> Void) -> String {
  var output: [UInt8] = []
  escape(text.utf8, &output)
  return String(decoding: output, as: UTF8.self)
}

/// Reads the references that `Escaping` writes.
private func decoded(_ markup: String) -> String {
  let references = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#96;": "`"]
  var bytes = Array(markup.utf8)
  for (reference, character) in references.sorted(by: { $0.key < $1.key }) + [("&amp;", "&")] {
    bytes = replacing(Array(reference.utf8), with: Array(character.utf8), in: bytes)
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func replacing(_ pattern: [UInt8], with bytes: [UInt8], in text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var index = 0
  while index < text.count {
    if text[index...].starts(with: pattern) {
      result += bytes
      index += pattern.count
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}
