import Prose

/// The words that tell of one event: a sentence, or one item of a list within it.
///
/// A list of steps is one sentence to its last full stop, but every step has a day of its own.
enum EventSpan {
  /// The range around a date: between the semicolons next to it when there are two or more.
  /// - Complexity: O(bytes of the sentence)
  static func around(_ date: Range<Int>, in paragraph: Paragraph) -> Range<Int> {
    let sentence = paragraph.sentence(at: date.lowerBound)
    return paragraph.bytes.withUnsafeBufferPointer { bytes in
      var (start, end, count) = (sentence.lowerBound, sentence.upperBound, 0)
      for index in sentence where bytes[index] == UInt8(ascii: ";") {
        count += 1
        if index < date.lowerBound { start = index + 1 }
        if index >= date.upperBound { end = min(end, index) }
      }
      guard count > 1 else { return sentence }
      while start < date.lowerBound, bytes[start] <= 0x20 { start += 1 }
      return start..<end
    }
  }
}
