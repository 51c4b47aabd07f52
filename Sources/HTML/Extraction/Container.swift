/// Finds the element that holds the article's text.
struct Container {
  let page: Page
  let blocks: [TextBlock]
  let scores: BlockScores
  let names: BoxNames
  /// The number of the block that is the headline, or of the first behind it.
  let headline: Int?

  /// The element; nil when the page has no running text.
  ///
  /// A box that its page names as the body goes before others, if it holds about as much as the best
  /// of them; else the best by what is near below it, as far up as more comes with it.
  func find() -> Int? {
    guard let best = best() else { return nil }
    return named(beside: best) ?? climbed(from: best)
  }

  /// How well an element follows the headline: the article begins right behind it.
  func headlineFactor(_ node: Int) -> Double {
    guard let headline else { return 1 }
    let range = scores.blocks(in: node, of: page)
    let behind = range.clamped(to: min(headline, blocks.count)..<max(headline, blocks.count))
    guard let first = behind.first(where: isGood) else {
      return range.contains(where: isGood) ? 0.35 : 0.3
    }
    let distance = scores.good[first] - scores.good[headline]
    return distance < 400 ? 1 : distance < 1_500 ? 0.6 : 0.3
  }

  private func isGood(_ block: Int) -> Bool { scores.scores[block] > 0.8 }

  private func best() -> Int? {
    var best: (node: Int, score: Double)?
    for node in page.nodes.indices where scores.near[node] > 0 && !page.nodes[node].tag.isInline {
      guard scores.near[node] > best?.score ?? 0 else { continue }
      let score = scores.near[node] * headlineFactor(node)
      if score > best?.score ?? 0 { best = (node, score) }
    }
    return best?.node
  }

  private func climbed(from start: Int) -> Int {
    var node = start
    while let parent = page.parent(of: node), page.nodes[parent].tag != .html,
      scores.sum(parent, page) > 1.25 * scores.sum(node, page),
      scores.near[parent] * headlineFactor(parent)
        > 0.75 * scores.near[node] * headlineFactor(node)
    {
      node = parent
    }
    return node
  }

  private struct Hint {
    let node: Int
    let strength: Int
    let score: Double
  }

  /// The box that its page calls the article's body, the smallest of the surest.
  private func named(beside best: Int) -> Int? {
    let hints = page.nodes.indices.compactMap(hint)
    let strongest = hints.reduce(0) { max($0, $1.score) }
    let least = 0.5 * scores.sum(best, page) * headlineFactor(best)
    return hints.filter { $0.score >= 0.6 * strongest && $0.score >= least && $0.score > 0 }
      .max { ($0.strength, -$0.score, $0.node) < ($1.strength, -$1.score, $1.node) }?.node
  }

  private func hint(_ node: Int) -> Hint? {
    let element = page.nodes[node]
    guard element.tag != .text, element.tag != .body, element.tag != .html,
      !element.tag.isInline || element.tag == .span
    else { return nil }
    var strength = 0
    if let value = page.value(.itemprop, of: node),
      value.elementsEqual("articleBody".utf8)
    {
      strength = 3
    } else if element.name != 0, names.meanings[Int(element.name)].contains(.body) {
      strength = 2
    }
    guard strength > 0 else { return nil }
    return Hint(
      node: node, strength: strength, score: scores.sum(node, page) * headlineFactor(node))
  }
}
