import Prose

/// The words that tell of one event: a sentence, or one item of a list within it.
///
/// A list of steps is one sentence to its last full stop, but every step has a day of its own.
enum EventSpan {
  /// The range around a date: between the semicolons next to it when there are two or more.
  /// - Complexity: O(bytes of the sentence)
  static func around(_ date: Range<Int>, in paragraph: Paragraph) -> Range<Int> {
    let sentence = paragraph.sentence(at: date.lowerBound)
    let bytes = paragraph.bytes
    let marks = sentence.filter { bytes[$0] == UInt8(ascii: ";") }
    guard marks.count > 1 else { return sentence }
    var start = marks.last { $0 < date.lowerBound }.map { $0 + 1 } ?? sentence.lowerBound
    while start < date.lowerBound, bytes[start] <= 0x20 { start += 1 }
    let end = marks.first { $0 >= date.upperBound } ?? sentence.upperBound
    return start..<end
  }
}
