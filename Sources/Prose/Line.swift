/// What a block looks like, measured once: its size, its ends, the writing of its words.
///
/// The rules of structure read these facts instead of the text. A block longer than
/// `Line.longest` bytes can only be a paragraph, so its words are not counted.
struct Line: Hashable, Sendable {
  /// Blocks of more bytes than this are paragraphs whatever they hold.
  static let longest = 240

  /// The number of bytes.
  let size: Int
  /// The first character, quotation marks and brackets included.
  let first: Glyph
  /// The last character that is no closing quotation mark or bracket.
  let last: Glyph
  /// The writing of its words; empty for a block over the limit.
  let count: WordCount

  /// Measures a block; linear in its length, constant for a long one.
  init(_ bytes: [UInt8]) {
    size = bytes.count
    first = bytes.isEmpty ? .other : Glyph.read(bytes, at: 0, before: bytes.count).glyph
    last = Self.ending(bytes)
    count = bytes.count > Self.longest ? WordCount() : WordCount(bytes)
  }

  /// Whether the words were counted: only such a block can be anything but a paragraph.
  var isShort: Bool { size <= Self.longest }
  /// Whether it has the mass of a paragraph: 90 bytes, or 55 that end as a sentence does.
  var isLong: Bool { size >= 90 || (size >= 55 && endsSentence) }
  /// Whether text runs on here: a paragraph, or the sentence that announces a list.
  var isProse: Bool { isLong || (size >= 50 && last == .colon) }
  /// Whether it ends with a full stop, question mark or exclamation mark.
  var endsSentence: Bool { last == .stop || last == .exclamation || last == .question }
  /// Whether it opens with a quotation mark.
  var isQuoted: Bool { first == .quote || first == .openQuote || first == .apostrophe }
  /// Whether a mark or dash shows that it is an item of a list.
  var isBulleted: Bool { first == .hyphen || first == .dash || first == .bullet }
  /// Whether nearly all its letters are capitals.
  var isAllCapitals: Bool { count.letters >= 3 && count.capitals * 10 >= count.letters * 9 }
  /// Whether every word of weight has a capital.
  var isTitleCase: Bool {
    count.words >= 2 && count.lowered == 0 && count.raised * 2 > count.words
  }

  private static func ending(_ bytes: [UInt8]) -> Glyph {
    var end = bytes.count
    while end > 0 {
      let (glyph, width) = Glyph.readBack(bytes, before: end, from: 0)
      if !glyph.closes { return glyph }
      end -= width
    }
    return .other
  }
}
