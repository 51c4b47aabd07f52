import Deriving
import Foundation
import Gold
import Model
import Prose

/// Predicts the dates of texts with their values, through the code that dates events.
enum DatePredictor {
  private struct Document: Decodable {
    let id: String
    let dct: String
    let text: String
  }

  /// Where a date stands, in code points, and which one it is.
  struct Prediction: Encodable {
    let start: Int
    let end: Int
    let value: String

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(start)
      try list.encode(end)
      try list.encode(value)
    }
  }

  /// The dates by document.
  static func predict(_ data: Data) throws -> [String: [Prediction]] {
    let documents = try JSONDecoder().decode([Document].self, from: data)
    return Dictionary(uniqueKeysWithValues: documents.map { ($0.id, dates(of: $0)) })
  }

  /// Prints the scores of each gold file of our own, and the errors when asked for.
  static func evaluate(_ files: [String], listsErrors: Bool) throws {
    for file in files {
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      let score = DateGold(text).score()
      print(
        "dates \(URL(filePath: file).lastPathComponent): \(score.labelled) labelled,"
          + " \(score.found) found, \(score.right) right, value F1"
          + String(format: " %.3f, day recall %.3f", score.valueF1, score.dayRecall))
      if listsErrors { for error in score.errors { print("  " + error) } }
    }
  }

  private static func dates(of document: Document) -> [Prediction] {
    let bytes = Array(document.text.utf8)
    let codePoints = codePoints(before: bytes)
    var resolver = DateResolver(report: CalendarDate(iso: String(document.dct.prefix(10))))
    var predictions: [Prediction] = []
    for range in paragraphs(of: bytes) {
      for expression in DateExpressions.find(in: Paragraph(Array(bytes[range]))) {
        guard let date = resolver.resolve(expression) else { continue }
        let start = codePoints[range.lowerBound + expression.range.lowerBound]
        let end = codePoints[range.lowerBound + expression.range.upperBound]
        predictions += values(of: date, from: start, to: end)
      }
    }
    return predictions
  }

  /// The scorer knows no ranges: what begins with the first day ends with the last.
  private static func values(of date: EventDate, from start: Int, to end: Int) -> [Prediction] {
    func iso(_ day: CalendarDate) -> String {
      EventDate(first: day, last: day, precision: date.precision).iso
    }
    guard date.isRange else {
      return [Prediction(start: start, end: end, value: iso(date.first))]
    }
    return [
      Prediction(start: start, end: start + 1, value: iso(date.first)),
      Prediction(start: end - 1, end: end, value: iso(date.last)),
    ]
  }

  /// How many code points stand before each byte.
  private static func codePoints(before bytes: [UInt8]) -> [Int] {
    var (counts, count) = ([Int](), 0)
    for byte in bytes {
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return counts + [count]
  }

  /// The ranges between blank lines.
  private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: "\n") && bytes[index - 1] == UInt8(ascii: "\n") {
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }
}
