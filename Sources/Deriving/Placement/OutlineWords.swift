import Model
import Prose

/// An outline as stems.
struct OutlineWords {
  /// A section's words.
  struct Section {
    /// The stems of the title without stop words.
    let title: [Int]
    /// The stems of the title with stop words, for looking up the thesaurus.
    let headwords: [Int]
    /// The stems of the hints without stop words.
    let hints: [Int]
    /// The title's themes, by their numbers in ``Prose/Theme/all``.
    let themes: [Int]
  }

  /// The sections in the outline's order.
  let sections: [Section]
  /// Whether a stem, by its number, stands in any title or hint.
  private let isSeed: [Bool]
  private var written: [Int: String] = [:]

  /// Reads an outline.
  init(_ outline: [OutlineEntry], _ words: WordMemory) {
    sections = outline.map { entry in
      Section(
        title: words.stems(of: entry.title),
        headwords: words.stems(of: entry.title, stopWords: true),
        hints: words.stems(of: entry.hints.joined(separator: " ")),
        themes: words.themes(of: entry.title).numbers)
    }
    var isSeed = [Bool](repeating: false, count: words.stemCount)
    for stem in sections.flatMap({ $0.title + $0.hints }) { isSeed[stem] = true }
    self.isSeed = isSeed
    for text in outline.flatMap({ [$0.title] + $0.hints }) { note(text, words) }
  }

  /// A stem as the outline writes it first, in lower case.
  func word(for stem: Int) -> String { written[stem] ?? "" }

  private mutating func note(_ text: String, _ words: WordMemory) {
    var tokens = Tokens(Array(text.utf8))
    while let token = tokens.next() {
      guard case .word = token.kind else { continue }
      let stem = Int(words.entry(of: token, in: tokens.lowercase).stem)
      if written[stem] == nil { written[stem] = String(decoding: tokens.word, as: UTF8.self) }
    }
  }

  /// Whether a stem stands in any title or hint.
  func isSeed(_ stem: Int) -> Bool { stem < isSeed.count && isSeed[stem] }
}
