import Model

/// Reads a story for placement: its matrix of words, its units, and what needs no placing.
struct StoryReader {
  private(set) var matrix = TermMatrix()
  private(set) var reading = ReadingOrder()
  /// The blocks that the surface tells are no one's.
  private(set) var strays: [(block: BlockReference, rule: StrayRule)] = []
  /// The blocks the editor moved.
  private(set) var moved: [(block: BlockReference, section: Int)] = []
  private(set) var words: BlockWords
  /// Whether a measure from outside says anything of a block.
  private(set) var hasAffinity = false
  let outline: OutlineWords
  private let input: PlacementInput
  private let removal: Removal?

  /// Reads a story; `removal` leaves out one thing, to see what it was worth.
  /// - Complexity: O(bytes)
  init(
    _ input: PlacementInput, _ memory: WordMemory, without removal: Removal? = nil
  ) {
    words = BlockWords(memory)
    outline = OutlineWords(input.outline, memory)
    self.input = input
    self.removal = removal
    for article in ArticleOrder.sorted(input.articles) { read(article) }
  }

  private mutating func read(_ article: Int) {
    var alone: BlockReference?
    for index in input.articles[article].indices {
      let reference = BlockReference(article: article, block: index)
      if removal?.cutsOff(reference) == true { alone = reference } else { read(reference) }
    }
    reading.endArticle()
    if let alone { read(alone, alone: true) }
  }

  private mutating func read(_ reference: BlockReference, alone: Bool = false) {
    let block = input[reference]
    guard let removal else { return read(block, reference) }
    let hidden = removal.hiddenStem(at: reference, &words)
    read(removal.applied(to: block, at: reference), reference, hiding: hidden, alone: alone)
  }

  private mutating func read(
    _ block: PlacementBlock, _ reference: BlockReference, hiding hidden: Int? = nil,
    alone: Bool = false
  ) {
    if let section = block.moved { return moved.append((reference, section)) }
    words.read(block.paragraph, block.words, hiding: hidden)
    if block.pin == nil, words.contentCount <= StrayRules.mostWords,
      let rule = Self.rule(for: block, words, outline)
    {
      return strays.append((reference, rule))
    }
    hasAffinity = hasAffinity || !block.affinity.isEmpty
    matrix.append(reference, words.entries, stemCount: words.memory.stemCount)
    if alone { reading.appendAlone(block) } else { reading.append(block) }
  }

  /// A fragment under a heading that became a section has a home all the same.
  private static func rule(
    for block: PlacementBlock, _ words: BlockWords, _ outline: OutlineWords
  ) -> StrayRule? {
    let rule = StrayRules.rule(for: block.text, contentCount: words.contentCount) {
      words.entries.contains { outline.isSeed(Int($0.stem)) }
    }
    return rule == .fragment && block.headingSection != nil ? nil : rule
  }
}
