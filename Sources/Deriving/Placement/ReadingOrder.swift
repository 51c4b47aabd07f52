import Model

/// A run of paragraphs that stand in one section: those under one subhead, else a single one.
struct ReadingUnit {
  /// The subhead it stands under; a pinned block stands by itself.
  let subhead: String?
  /// The section it is bound to by editor or heading.
  let section: Int?
}

/// The paragraphs that take part in placement, in the order of reading.
struct ReadingOrder {
  /// The units, article by article.
  private(set) var units: [ReadingUnit] = []
  /// The units of each article; one that was cut off from its neighbours comes alone.
  private(set) var articles: [Range<Int>] = []
  /// The unit of each row.
  private(set) var unitOfRow: [Int] = []
  /// Where each unit's rows begin, and at last where they end.
  private(set) var starts = [0]
  /// The number of articles that take part.
  private(set) var articleCount = 0
  /// The subhead of the last block, when the next one may join it.
  private var joinable: (subhead: String, section: Int?)?
  private var start = 0

  /// Adds the block of the next row; subheads join blocks to units.
  mutating func append(_ block: PlacementBlock) {
    let row = unitOfRow.count
    let subhead = block.pin == nil ? block.subhead : nil
    if let subhead, let joinable, joinable == (subhead, block.headingSection) {
      starts[units.count] = row + 1
    } else {
      units.append(ReadingUnit(subhead: subhead, section: block.pin ?? block.headingSection))
      starts.append(row + 1)
    }
    joinable = subhead.map { ($0, block.headingSection) }
    unitOfRow.append(units.count - 1)
  }

  /// Ends an article; the next block begins another.
  mutating func endArticle() {
    if cutArticle() { articleCount += 1 }
  }

  /// Adds a block that stands alone, as if its article had no other.
  mutating func appendAlone(_ block: PlacementBlock) {
    append(block)
    _ = cutArticle()
  }

  private mutating func cutArticle() -> Bool {
    joinable = nil
    guard units.count > start else { return false }
    articles.append(start..<units.count)
    start = units.count
    return true
  }
}
