/// Where, through whom and when a report was filed, as its first words say: `KYIV, Ukraine (AP) — `.
///
/// The forms of the wire services: a place in capitals, then perhaps a state or country, a date and
/// an agency in brackets, then a dash. A place in small letters needs the agency; the agency alone
/// will do (`(Reuters) - `). Capitals that run on into the sentence are no dateline.
package struct Dateline: Hashable, Sendable {
  /// The town, as a range of the block's bytes.
  package let place: Range<Int>?
  /// The state or country after it.
  package let region: Range<Int>?
  /// The agency in the brackets.
  package let agency: Range<Int>?
  /// The month, 1 to 12.
  package let month: Int?
  /// The day of the month.
  package let day: Int?
  /// The year, when four digits give it.
  package let year: Int?
  /// All bytes before the first word of the report: the dash and the space after it are within.
  package let prefix: Range<Int>

  /// Reads the beginning of a report's first block; looks at its first 120 bytes only.
  package init?(_ block: BlockText) {
    let bytes = block.bytes
    guard let dash = Self.dash(in: bytes), let text = Self.text(in: bytes, after: dash.upperBound)
    else { return nil }
    var reader = DatelineReader(bytes, before: dash.lowerBound)
    guard reader.read() else { return nil }
    place = reader.place
    region = reader.region
    agency = reader.agency
    month = reader.month
    day = reader.day
    year = reader.year
    prefix = 0..<text
  }

  /// The first dash that parts words: a long one anywhere, a short one between spaces.
  private static func dash(in bytes: [UInt8]) -> Range<Int>? {
    let end = min(bytes.count, 120)
    var index = 0
    while index < end {
      let (glyph, width) = Glyph.read(bytes, at: index, before: bytes.count)
      if glyph == .dash { return index..<index + width }
      if glyph == .hyphen || glyph == .underscore, index > 0, !isWord(bytes[index - 1]) {
        let marks = bytes[index...].prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return index..<max(marks.endIndex, index + width)
      }
      index += width
    }
    return nil
  }

  private static func text(in bytes: [UInt8], after dash: Int) -> Int? {
    bytes[dash...].firstIndex { $0 != UInt8(ascii: " ") }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: " ") && byte != UInt8(ascii: ")")
  }
}
