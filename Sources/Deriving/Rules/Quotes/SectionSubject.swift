import Prose

/// The words that a section is about: the longer ones of its first paragraphs.
struct SectionSubject {
  private var words = WordMap<Bool>(slots: 256, filler: false)

  /// Words of fewer letters than this are mostly grammar.
  private static let shortest = 6

  /// Reads the first paragraphs of a section.
  init(_ paragraphs: [Paragraph]) {
    for paragraph in paragraphs {
      for token in paragraph.tokens where token.range.count >= Self.shortest {
        words.set(Self.key(token), to: true)
      }
    }
  }

  /// How many of some words the section is about, counted as far as a number.
  func shared(with tokens: ArraySlice<Token>, atMost most: Int) -> Int {
    var count = 0
    for token in tokens where token.range.count >= Self.shortest {
      if words.value(of: Self.key(token)) == true { count += 1 }
      if count == most { break }
    }
    return count
  }

  /// All numbers are one word: they have no hash, and 0 is no key.
  private static func key(_ token: Token) -> UInt64 { max(token.hash, 1) }
}
