/// How the words of a short block are written: how many, how many raised, how many mere figures.
struct WordCount: Hashable, Sendable {
  private(set) var words = 0
  /// Words that begin with a capital or a digit.
  private(set) var raised = 0
  /// Words of weight that begin with a small letter; a headline in title case has none.
  private(set) var lowered = 0
  /// Words of digits without letters; a row of a table is made of them.
  private(set) var figures = 0
  private(set) var letters = 0
  private(set) var capitals = 0
  private(set) var digits = 0
  /// The first letter or digit, whatever marks stand before it.
  private(set) var firstWord = Glyph.other

  init() {}

  /// Counts in one pass over the bytes.
  init(_ bytes: [UInt8]) {
    var word = Word()
    var index = 0
    while index < bytes.count {
      let (glyph, width) = Glyph.read(bytes, at: index, before: bytes.count)
      if glyph == .space {
        close(&word)
      } else {
        word.add(glyph, bytes[index])
      }
      index += width
    }
    if !bytes.isEmpty { close(&word) }
  }

  private mutating func close(_ word: inout Word) {
    words += 1
    letters += word.letters
    capitals += word.capitals
    digits += word.digits
    if firstWord == .other { firstWord = word.head }
    if word.letters == 0, word.digits > 0 { figures += 1 }
    if word.head == .upper || word.head == .digit { raised += 1 }
    if word.head == .lower, word.hasWeight { lowered += 1 }
    word = Word()
  }
}

/// One word while it is read.
private struct Word {
  var letters = 0
  var capitals = 0
  var digits = 0
  var head = Glyph.other
  /// The last four bytes in lower case, packed; enough to know a short function word.
  var tail: UInt32 = 0

  mutating func add(_ glyph: Glyph, _ byte: UInt8) {
    guard glyph.isLetter || glyph == .digit else { return }
    if head == .other { head = glyph }
    if glyph == .digit { digits += 1 } else { letters += 1 }
    if glyph == .upper { capitals += 1 }
    tail = tail << 8 | UInt32(byte | 0x20)
  }

  /// Whether title case would raise the word: not an article, conjunction or preposition.
  var hasWeight: Bool { letters > 4 || letters == 4 && !Self.light.contains(tail) }

  private static let light = ["with", "from", "into", "over", "than", "that", "upon"].map {
    $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }
}
