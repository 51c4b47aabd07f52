import Foundation
import Prose

/// Predicts quotations and their speakers, through the code that derives quotes.
enum QuotePredictor {
  private struct Document: Decodable {
    let id: String
    let text: String
  }

  /// The quotations by document: begin and end of the words, begin and end of the speaker.
  ///
  /// Counted in code points of the text; -1 where no speaker is found.
  static func predict(_ data: Data) throws -> [String: [[Int]]] {
    let documents = try JSONDecoder().decode([Document].self, from: data)
    return Dictionary(
      uniqueKeysWithValues: documents.map { ($0.id, quotations(in: Array($0.text.utf8))) })
  }

  private static func quotations(in text: [UInt8]) -> [[Int]] {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    let points = codePoints(before: text)
    let found = Quotations.find(in: lines.map { Paragraph(Array($0)) })
    return found.map { quotation in
      let start = lines[quotation.paragraph].startIndex
      let words = [quotation.range.lowerBound, quotation.range.upperBound]
      let speaker = quotation.attribution.map { attribution in
        [attribution.subject.range.lowerBound, attribution.subject.range.upperBound]
          .map { points[lines[attribution.paragraph].startIndex + $0] }
      }
      return words.map { points[start + $0] } + (speaker ?? [-1, -1])
    }
  }

  /// How many code points stand before each byte.
  private static func codePoints(before text: [UInt8]) -> [Int] {
    var points = [0]
    for byte in text { points.append(points[points.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1)) }
    // A byte inside a code point is never asked for; its start is counted with its first byte.
    return points
  }
}
