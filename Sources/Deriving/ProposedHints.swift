package import Model
import Prose

/// Words that an editor can paste into `sections:` as hints.
///
/// They come from the articles' own subheads and from what placement learned; what the editor has
/// declared already, and what stands in the titles, is left out.
package struct ProposedHints {
  /// The most words that are proposed for one section; more would hide which ones matter.
  package static let limit = 6

  /// The words of each section of the outline, those to take first in front.
  package let words: [[String]]

  /// The words for the sections of an explainer.
  /// - Complexity: O(blocks · words)
  package init(for explainer: Explainer) {
    self.init(
      outline: explainer.outline, subheads: Self.subheads(of: explainer),
      placements: explainer.placements.joined().compactMap(\.self))
  }

  /// The words for the sections of an outline.
  /// - Parameters:
  ///   - outline: the sections.
  ///   - subheads: the subheads that became a part of a section, with the section's number.
  ///   - placements: where the blocks stand, and why.
  package init(
    outline: [OutlineEntry], subheads: [(text: String, section: Int)], placements: [Placement]
  ) {
    let stemmer = Stemmer()
    let taken = Set(
      outline.flatMap { [$0.title] + $0.hints }.flatMap { Self.words($0, stemmer) }
        .map(\.stem))
    var learned = outline.map { _ in WordTally() }
    var headed = outline.map { _ in WordTally() }
    for (text, section) in subheads {
      // What cleaning cuts off and keeps as a way to say it is a hint of the outline already.
      for word in Self.words(HeadingName.clean(text).name, stemmer) {
        headed[section].count(word.surface, word.stem)
      }
    }
    for placement in placements where placement.margin == .strong {
      for case .learnedWord(let word, _) in placement.reasons.map(\.kind) {
        for word in Self.words(word, stemmer) {
          learned[placement.section].count(word.surface, word.stem)
        }
      }
    }
    words = outline.indices.map { number in
      let found = headed[number].words(from: 1) + learned[number].words(from: 2)
      var seen = taken
      return Array(found.filter { seen.insert($0.stem).inserted }.map(\.surface).prefix(Self.limit))
    }
  }

  /// The subheads that became a part of a section.
  private static func subheads(of explainer: Explainer) -> [(text: String, section: Int)] {
    explainer.story.articles.enumerated().flatMap { number, article in
      article.blocks.indices.compactMap { index in
        guard case .heading(let title?) = explainer.fates[number][index] else { return nil }
        return explainer.outline.firstIndex { $0.title == title }
          .map { (article.blocks[index].text, $0) }
      }
    }
  }

  /// The words of a text that are not stop words, with their stems.
  private static func words(
    _ text: String, _ stemmer: Stemmer
  ) -> [(surface: String, stem: [UInt8])] {
    let bytes = Array(text.utf8)
    var tokens = Tokens(bytes)
    var words: [(surface: String, stem: [UInt8])] = []
    while let token = tokens.next() {
      let word = tokens.word
      guard token.isWord, word.count > 2, !stopWords.contains(word) else { continue }
      words.append((String(decoding: bytes[token.range], as: UTF8.self), stemmer.stem(word)))
    }
    return words
  }

  private static let stopWords = Set(StopWords.all.map { Array($0.utf8) })
}

/// Counts words by their stems.
private struct WordTally {
  private var counts: [(stem: [UInt8], surface: String, count: Int)] = []

  /// Counts a word; the form in small letters is kept when there is one.
  mutating func count(_ surface: String, _ stem: [UInt8]) {
    guard let place = counts.firstIndex(where: { $0.stem == stem }) else {
      return counts.append((stem, surface, 1))
    }
    counts[place].count += 1
    // Capitals come before small letters.
    if surface.utf8.lexicographicallyPrecedes(counts[place].surface.utf8) { return }
    counts[place].surface = surface
  }

  /// The words counted so often, the most frequent first, ties in the order of their letters.
  func words(from least: Int) -> [(surface: String, stem: [UInt8])] {
    counts.filter { $0.count >= least }
      .sorted { one, other in
        one.count != other.count
          ? one.count > other.count : one.stem.lexicographicallyPrecedes(other.stem)
      }
      .map { ($0.surface, $0.stem) }
  }
}
