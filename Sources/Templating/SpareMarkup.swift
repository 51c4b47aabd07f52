/// Leaves out what HTML lets an author leave out: the end tags of list items, cells and rows, and the
/// quotation marks of plain words.
///
/// A browser makes the same page of it (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags,
/// https://html.spec.whatwg.org/multipage/syntax.html#unquoted). On a page of hundreds of rows and
/// attributes it is a thousandth part of a second on a phone. Only literal text of templates is touched, while they
/// are compiled. Addresses and names of places keep their marks, by which finished pages are checked, and so
/// does what stands in the head for machines, some of which read no better than by searching.
enum SpareMarkup {
  /// The text without spare end tags and marks.
  ///
  /// - Parameters:
  ///   - text: literal text between two tags of the template.
  ///   - context: the place in the markup where it begins.
  /// - Returns: what of it goes to the page.
  /// - Complexity: O(bytes)
  static func removed(from text: ArraySlice<UInt8>, in context: HTMLContext) -> ArraySlice<UInt8> {
    var context = context
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if context.state == .text, let end = endOfSpareTag(text, at: index) {
        index = end
        continue
      }
      if context.state == .beforeValue, let word = plainWord(text, at: index, in: context) {
        for byte in text[index..<(word.upperBound + 1)] { context.read(byte) }
        result += text[word]
        index = word.upperBound + 1
        continue
      }
      context.read(text[index])
      result.append(text[index])
      index += 1
    }
    return result[...]
  }

  /// Where an end tag that is told by what follows ends.
  ///
  /// White space behind it might show between two items that stand in a line, so that it keeps its tag.
  private static func endOfSpareTag(_ text: ArraySlice<UInt8>, at start: Int) -> Int? {
    guard text[start...].starts(with: "</".utf8),
      let end = text[start...].firstIndex(of: UInt8(ascii: ">")),
      spare.contains(String(decoding: text[(start + 2)..<end].map(\.lowercase), as: UTF8.self)),
      end + 1 == text.endIndex || text[end + 1] == UInt8(ascii: "<")
    else { return nil }
    return end + 1
  }

  /// The word between two marks, if it may stand without them: it is all of the value, a space or the tag's
  /// end follows, and nobody looks for its marks.
  private static func plainWord(
    _ text: ArraySlice<UInt8>, at start: Int, in context: HTMLContext
  ) -> Range<Int>? {
    let mark = text[start]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      HTMLVocabulary.kind(ofAttribute: context.attribute) == .plain,
      !machines.contains(String(decoding: context.element, as: UTF8.self)),
      context.attribute != Array("id".utf8),
      let end = text[(start + 1)...].firstIndex(where: { !isPlain($0) }),
      end > start + 1, text[end] == mark, text[end - 1] != UInt8(ascii: "/"),
      end + 1 < text.endIndex,
      text[end + 1] == UInt8(ascii: ">") || text[end + 1] == UInt8(ascii: " ")
    else { return nil }
    return (start + 1)..<end
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || "-_.:/+%".utf8.contains(byte)
  }

  private static let machines: Set<String> = ["html", "link", "meta", "script"]

  private static let spare: Set<String> = ["li", "td", "th", "tr", "thead", "tbody", "tfoot"]
}
