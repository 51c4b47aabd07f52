/// A sentence's words as the phrases of doubt match them: `didn't` is `did not`.
struct DoubtSentence {
  /// A word and the token it comes from.
  struct Word {
    let hash: UInt64
    let token: Int
    /// Whether a phrase may be around it.
    let isAnchor: Bool
  }

  /// The words, short forms written out.
  let words: [Word]
  /// A bit for each word, by which phrases that cannot stand here are told at once.
  let signature: UInt64
  private let paragraph: Paragraph

  /// The words of a sentence, given the tokens it is made of.
  init(_ paragraph: Paragraph, tokens: Range<Int>) {
    self.paragraph = paragraph
    var words: [Word] = []
    var signature: UInt64 = 0
    words.reserveCapacity(tokens.count + 2)
    for token in tokens {
      let hash = paragraph.tokens[token].hash
      let isAnchor = paragraph.classes[token].contains(.doubt)
      let verb = isAnchor ? Self.verb(of: hash) : nil
      words.append(Word(hash: verb ?? hash, token: token, isAnchor: isAnchor))
      signature |= Self.bit(of: verb ?? hash)
      guard verb != nil else { continue }
      words.append(Word(hash: Self.not, token: token, isAnchor: true))
      signature |= Self.bit(of: Self.not)
    }
    (self.words, self.signature) = (words, signature)
  }

  /// The bit that stands for a word in signatures.
  @inline(__always)
  static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// Whether something other than a space stands before a word.
  func isClauseEnd(before place: Int) -> Bool {
    guard place > 0, place < words.count else { return true }
    let (last, next) = (words[place - 1].token, words[place].token)
    guard last < next else { return false }
    let between = paragraph.tokens[last].range.upperBound..<paragraph.tokens[next].range.lowerBound
    return paragraph.bytes[between].contains { Self.parts($0) }
  }

  /// Whether a byte parts clauses, as of a comma, a dash or a bracket.
  ///
  /// A hyphen and a possessive (U+2019 is 0xE2 0x80 0x99) do not.
  private static func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "s"): false
    case 0xE2, 0x80, 0x99: false
    default: true
    }
  }

  private static let not = WordHash(Array("not".utf8)).value

  /// The verb inside a short form.
  private static func verb(of hash: UInt64) -> UInt64? {
    shortForms.number(of: hash).map { verbs[$0] }
  }

  private static let shortForms = WordTags(
    DoubtWords.contractions.map { WordHash($0.short).value })
  private static let verbs = DoubtWords.contractions.map { WordHash($0.verb).value }
}
