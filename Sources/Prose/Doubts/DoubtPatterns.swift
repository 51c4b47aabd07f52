/// Phrases by their anchors, laid out flat so that a match touches nothing but numbers.
struct DoubtPatterns: Sendable {
  /// A phrase: what it says, and its elements on both sides of the anchor.
  struct Entry: Sendable {
    let kind: Doubt.Kind
    let before: Range<Int>
    let after: Range<Int>
    /// The words that must be somewhere in the sentence, as numbers into `needs`.
    let needs: Range<Int>
  }

  /// What says that nobody could check, that something is uncertain, that nobody answered.
  static let open = DoubtPatterns([
    (.unverified, DoubtPhrases.unverified), (.uncertain, DoubtPhrases.uncertain),
    (.unanswered, DoubtPhrases.unanswered),
  ])
  /// What says that something is open no more.
  static let settled = DoubtPatterns([(.uncertain, DoubtPhrases.settled)])
  /// What makes a question one that nobody is to answer.
  static let rhetorical = DoubtPatterns([(.asked, DoubtPhrases.rhetorical)])

  /// The phrases around each anchor, the gravest first.
  private(set) var entries: [Entry] = []
  /// The words with phrases around them, and the phrases of each.
  private var anchors = WordTags([])
  private var places: [Range<Int>] = []
  /// The signatures of the words of which a phrase needs one; see ``DoubtSentence/signature``.
  private(set) var needs: [UInt64] = []
  /// The elements of all phrases, end to end.
  private(set) var elements: [Element] = []
  /// The words of all elements, end to end.
  private(set) var hashes: [UInt64] = []

  /// What an element is; see ``DoubtPattern/Element``.
  enum Kind { case words, forbidden, gap, start, end }

  /// A part of a phrase; its words are numbers into `hashes`.
  struct Element {
    let kind: Kind
    var words = 0..<0
    var least = 1
    var most = 1
  }

  /// The phrases of lists, the gravest list first.
  private init(_ lists: [(kind: Doubt.Kind, phrases: String)]) {
    var found: [(anchor: UInt64, entry: Entry)] = []
    for (kind, phrases) in lists {
      for pattern in DoubtPattern.lines(phrases).compactMap(DoubtPattern.init) {
        let entry = Entry(
          kind: kind, before: lay(pattern.before), after: lay(pattern.after),
          needs: need(pattern.before + pattern.after))
        found += pattern.anchor.map { ($0, entry) }
      }
    }
    let words = Set(found.map(\.anchor)).sorted()
    anchors = WordTags(words)
    for anchor in words {
      let start = entries.count
      entries += found.filter { $0.anchor == anchor }.map(\.entry)
      places.append(start..<entries.count)
    }
  }

  /// Notes the words that a phrase cannot do without.
  private mutating func need(_ parts: [DoubtPattern.Element]) -> Range<Int> {
    let start = needs.count
    for case .words(let words, let times) in parts where times.lowerBound > 0 {
      needs.append(words.reduce(0) { $0 | DoubtSentence.bit(of: $1) })
    }
    return start..<needs.count
  }

  private mutating func lay(_ parts: [DoubtPattern.Element]) -> Range<Int> {
    let start = elements.count
    for part in parts {
      let first = hashes.count
      switch part {
      case .words(let words, let times):
        hashes += words
        elements.append(
          Element(
            kind: .words, words: first..<hashes.count, least: times.lowerBound,
            most: times.upperBound))
      case .forbidden(let words):
        hashes += words
        elements.append(Element(kind: .forbidden, words: first..<hashes.count))
      case .gap: elements.append(Element(kind: .gap))
      case .start: elements.append(Element(kind: .start))
      case .end: elements.append(Element(kind: .end))
      }
    }
    return start..<elements.count
  }

  /// The numbers of the phrases around a word.
  @inline(__always)
  subscript(anchor: UInt64) -> Range<Int> {
    // A number has no hash.
    anchor == 0 ? 0..<0 : anchors.number(of: anchor).map { places[$0] } ?? 0..<0
  }
}
