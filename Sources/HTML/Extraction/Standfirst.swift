/// Finds the lines between the headline and the text that introduce it.
enum Standfirst {
  /// One to three sentences there; none when more stands between the two.
  static func find(
    _ blocks: [TextBlock], headline: Int?, body first: TextBlock?, _ title: String?
  ) -> [TextBlock] {
    guard let headline, let first, headline < blocks.count,
      let start = blocks.firstIndex(where: { $0.first == first.first }), start > headline + 1
    else { return [] }
    let between = blocks[(headline + 1)..<start].filter {
      ($0.isSentence || $0.isHeading && $0.characters >= 40) && $0.linkShare < 0.3
        && $0.isText
    }
    return (1...3).contains(between.count) ? Array(between) : []
  }
}
