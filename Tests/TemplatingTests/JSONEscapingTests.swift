import Foundation
import Testing

@testable import Templating

struct JSONEscapingTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    (#"a "quote" and \"#, #""a \"quote\" and \\""#),
    ("</script><!--&", #""\u003c/script\u003e\u003c!--\u0026""#),
    ("line\r\n\ttab\u{1}", #""line\r\n\ttab\u0001""#),
    ("\u{2028}\u{2029}\u{2027}¨", "\"\\u2028\\u2029\u{2027}¨\""),
  ])
  func writesStringsForScripts(_ text: String, _ expected: String) {
    #expect(escaped(text, Escaping.json) == expected)
  }

  @Test(arguments: 0..<100)
  func writesRandomTextSoThatItReadsBack(_ seed: UInt64) throws {
    let text = randomText(seed: seed)
    let json = escaped(text, Escaping.json)
    let readBack = try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))
    #expect(readBack.map { Array($0.utf8) } == [Array(text.utf8)])
    #expect(!json.utf8.contains { "<>&".utf8.contains($0) })
  }

  @Test func makesDocumentsSafeForScripts() {
    let document = #"{"a": "</script>\"&"}"#
    let expected = #"{"a": "\u003c/script\u003e\"\u0026"}"#
    #expect(escaped(document, Escaping.jsonDocument) == expected)
  }
}
