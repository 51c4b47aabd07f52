/// How much each block looks like running text, and how much of it each element holds.
struct BlockScores {
  /// The score of each block.
  let scores: [Double]
  /// The scores before each block, summed.
  private let sums: [Double]
  /// The characters of good blocks before each block, summed.
  let good: [Int]
  /// The first text of each block, by which an element's blocks are found.
  private let places: [Int]
  /// The score of each element by what is near below it.
  let near: [Double]

  /// Scores the blocks of a page.
  /// - Complexity: O(blocks × depth)
  init(_ blocks: [TextBlock], _ page: Page) {
    scores = blocks.map(Self.score)
    var sums = [0.0]
    var good = [0]
    for (block, score) in zip(blocks, scores) {
      sums.append(sums[sums.count - 1] + score)
      good.append(good[good.count - 1] + (score > 0 ? block.characters : 0))
    }
    self.sums = sums
    self.good = good
    places = blocks.map(\.first)
    near = Self.near(blocks, scores, page)
  }

  /// Long sentences with commas and few links, in paragraphs rather than lists.
  private static func score(_ block: TextBlock) -> Double {
    guard block.characters >= 25, !block.isAnnounced else { return 0 }
    let length = min(Double(block.characters) / 100, 4)
    let words = 1 - block.linkShare
    return weight(block.kind) * (1 + Double(block.commas) / 2 + length) * words * words
  }

  private static func weight(_ kind: TextBlock.Kind) -> Double {
    switch kind {
    case .paragraph: 1
    case .quote: 0.9
    case .plain: 0.75
    case .preformatted: 0.6
    case .item: 0.5
    case .cell: 0.35
    case .heading, .caption, .post: 0
    }
  }

  /// An element has what is right in it whole, half of what is one deeper, then less and less, as
  /// Readability does it (https://github.com/mozilla/readability).
  private static func near(_ blocks: [TextBlock], _ scores: [Double], _ page: Page) -> [Double] {
    var near = [Double](repeating: 0, count: page.nodes.count)
    for (block, score) in zip(blocks, scores) where score > 0 {
      var place: Int? = block.kind == .plain ? block.box : page.parent(of: block.box)
      var level = 0
      while let node = place {
        near[node] += score / (level == 0 ? 1 : level == 1 ? 2 : Double(level) * 3)
        level += 1
        place = page.parent(of: node)
      }
    }
    return near
  }

  /// The blocks that lie in an element.
  /// - Complexity: O(log blocks)
  func blocks(in node: Int, of page: Page) -> Range<Int> {
    let first = index(of: node)
    return first..<max(first, index(of: Int(page.nodes[node].end)))
  }

  /// The first block that begins at or behind a node.
  func index(of node: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The score of some blocks together.
  func sum(_ range: Range<Int>) -> Double { sums[range.upperBound] - sums[range.lowerBound] }

  /// The score of all that lies in an element.
  func sum(_ node: Int, _ page: Page) -> Double { sum(blocks(in: node, of: page)) }
}
