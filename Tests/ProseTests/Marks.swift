/// A text with the expected spans marked in it, `⟦like this⟧`: input and answer in one line.
struct Marks {
  /// The text without its marks.
  let bytes: [UInt8]
  /// The marked ranges of its bytes.
  let spans: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": spans.append(start..<bytes.count)
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    self.spans = spans
  }

  /// The text with marks around the given spans, to compare with what was expected.
  func marking(_ spans: [Range<Int>]) -> String {
    var text = ""
    var last = 0
    for span in spans {
      text += words(last..<span.lowerBound) + "⟦" + words(span) + "⟧"
      last = span.upperBound
    }
    return text + words(last..<bytes.count)
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
