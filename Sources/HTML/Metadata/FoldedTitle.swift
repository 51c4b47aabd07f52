/// A title in the form in which titles are compared: its words in small letters, marks left out.
struct FoldedTitle: Hashable {
  /// The words in order.
  let words: [[UInt8]]

  /// Folds a title.
  init(_ title: String) { words = LineWords.split(title.utf8, most: 80).filter { $0 != [0x3A] } }

  /// The share of its words that another title has, too.
  func share(in other: FoldedTitle) -> Double {
    guard !words.isEmpty else { return 0 }
    let known = Set(other.words)
    return Double(words.count { known.contains($0) }) / Double(words.count)
  }

  /// Whether both are nearly one: each has most of the other's words.
  func isLike(_ other: FoldedTitle) -> Bool {
    self == other || share(in: other) >= 0.7 && other.share(in: self) >= 0.7
  }
}
