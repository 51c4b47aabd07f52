/// An order of articles by their content, so that sums do not depend on how they were listed.
enum ArticleOrder {
  /// The articles' numbers, sorted by the bytes of their blocks.
  /// - Complexity: O(n · log n) comparisons, nearly all of them settled within the first block
  static func sorted(_ articles: [[PlacementBlock]]) -> [Int] {
    articles.indices.sorted { precedes(articles[$0], articles[$1]) ?? ($0 < $1) }
  }

  private static func precedes(_ first: [PlacementBlock], _ second: [PlacementBlock]) -> Bool? {
    for (left, right) in zip(first, second) {
      if left.text != right.text { return left.text.lexicographicallyPrecedes(right.text) }
      if left != right { return key(left).lexicographicallyPrecedes(key(right)) }
    }
    return first.count == second.count ? nil : first.count < second.count
  }

  private static func key(_ block: PlacementBlock) -> [UInt8] {
    let numbers = [block.pin, block.moved, block.headingSection].map { "\($0 ?? -1) " }
    return Array((numbers.joined() + (block.subhead ?? "")).utf8)
  }
}
