import Model
import Prose

/// A story's paragraphs and subheads, read once for its outline.
struct OutlineStory {
  /// One paragraph's place.
  struct Place {
    /// The article, counted in the order of names.
    let article: Int
    /// Where it stands in its article: 0 at the top, 1 at the end.
    let position: Double
  }

  private(set) var words: StoryWords
  /// Where each paragraph stands.
  private(set) var places: [Place] = []
  private(set) var subheads: [Subhead] = []

  /// Reads the articles in the order of their names.
  /// - Complexity: O(bytes)
  init(_ articles: [OutlineArticle], memory: WordMemory) {
    let order = articles.indices.sorted { (articles[$0].name, $0) < (articles[$1].name, $1) }
    let written = order.flatMap { articles[$0].stretches.compactMap(\.subhead) }
    words = StoryWords(subheads: written, memory: memory)
    for (number, article) in order.enumerated() { read(articles[article], number) }
    var vectors = TermVectors(words)
    var start = 0
    for article in order {
      for (stretch, part) in articles[article].stretches.enumerated() {
        let reference = SubheadReference(article: article, stretch: stretch)
        let range = start..<start + part.paragraphs.count
        start = range.upperBound
        note(part.subhead, reference, of: articles[article].name, over: range, &vectors)
      }
    }
  }

  private mutating func read(_ article: OutlineArticle, _ number: Int) {
    let total = article.stretches.reduce(0) { $0 + $1.paragraphs.count }
    var index = 0
    for stretch in article.stretches {
      for paragraph in stretch.paragraphs.indices {
        words.read(stretch.paragraphs[paragraph], stretch.words(of: paragraph, words.memory))
        places.append(Place(article: number, position: Double(index) / Double(max(total, 1))))
        index += 1
      }
    }
  }

  /// A subhead with nothing under it, or without a word in it, is no section.
  private mutating func note(
    _ text: String?, _ reference: SubheadReference, of article: String, over range: Range<Int>,
    _ vectors: inout TermVectors
  ) {
    guard let text, !range.isEmpty else { return }
    let heading = HeadingWord.split(text)
    let isEnglish = words.memory.isEnglish
    let name =
      isEnglish
      ? HeadingName.clean(heading, properNouns: words.properNouns(in: heading))
      : HeadingName(verbatim: text)
    guard name.name.utf8.contains(where: { $0 >= 0x41 }) else { return }
    subheads.append(
      Subhead(
        reference: reference, article: article, text: text, name: name,
        key: isEnglish
          ? HeadingWord.split(name.name).map(\.plain).joined(separator: " ")
          : FoldedWords.key(of: name.name),
        themes: words.memory.themes(of: text, heading), stems: content(of: name.name),
        paragraphs: range, position: places[range.lowerBound].position,
        vector: vectors.vector(of: range)))
  }

  /// Words that join two headings by accident.
  private static let idle = Set(StopWords.all + ["new"])

  /// The telling stems of a name: those that do not stand in a third of the paragraphs anyway.
  private func content(of name: String) -> Set<Int32> {
    var stems: Set<Int32> = []
    var tokens = Tokens(Array(name.utf8))
    while let token = tokens.next() {
      guard !Self.idle.contains(String(decoding: tokens.word, as: UTF8.self)) else { continue }
      // A name may have a word that the story writes nowhere, and its stem all the same.
      if token.isWord { _ = words.memory.entry(of: token, in: tokens.lowercase) }
      guard let stem = words.stem(of: token.hash) else { continue }
      if Int(words.frequency[stem]) * 3 <= words.paragraphs.count { stems.insert(Int32(stem)) }
    }
    return stems
  }
}
