import Model
import Prose

/// The paragraphs of a story and how those with words in common belong together.
struct ParagraphKin {
  /// Two paragraphs, by their numbers, the smaller first.
  struct Pair: Hashable {
    let first: Int
    let second: Int
    let kinship: Kinship

    /// Two numbers, whichever is smaller, as one.
    static func key(_ first: Int, _ second: Int) -> Int {
      min(first, second) << 32 | max(first, second)
    }
  }

  /// The blocks, in an order that depends on the articles' names only.
  let references: [BlockReference]
  /// The words of each block.
  let wordings: Wordings
  /// The pairs that have anything to do with each other, in order.
  private(set) var pairs: [Pair] = []
  /// How the first paragraphs of two groups with the same words belong together.
  private var compared: [Int: Kinship] = [:]

  /// Compares the paragraphs of a story.
  ///
  /// Paragraphs with the very same words are compared with others once for all of them.
  /// - Complexity: O(words + n log n) paragraphs, and O(n · m) for each pair that shares much
  init(_ paragraphs: [(reference: BlockReference, paragraph: Paragraph)], of story: Story) {
    let order = Self.order(paragraphs.map { $0.reference }, of: story)
    references = order.map { paragraphs[$0].reference }
    wordings = Wordings(order.map { paragraphs[$0].paragraph })
    let same = SameWords(wordings)
    for first in same.repeated where wordings.wordCount(first) >= 5 {
      append(same.group(of: first))
    }
    // Within one article only the very same words are a copy.
    if story.articles.count > 1 {
      for (first, second) in CopyCandidates(wordings, among: same.firsts).pairs {
        append(same.group(of: first), same.group(of: second))
      }
    }
    pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// How two paragraphs belong together, by their numbers, with the articles in view.
  ///
  /// Within one article only the very same words are a copy: an author who writes two sentences
  /// alike means both. Set phrases are shown once when they are the same to the word.
  func kinship(_ first: Int, _ second: Int) -> Kinship {
    if wordings.haveSameWords(first, second) {
      return wordings.wordCount(first) < 5 ? .none : .copy
    }
    if references[first].article == references[second].article { return .none }
    return compared[Pair.key(first, second)] ?? Kinship.between(wordings[first], wordings[second])
  }

  /// Numbers of the paragraphs, by article name and place in the article.
  private static func order(_ references: [BlockReference], of story: Story) -> [Int] {
    let articles = story.articles.indices.sorted { first, second in
      (story.articles[first].id, first) < (story.articles[second].id, second)
    }
    var numbers = [[Int]](repeating: [], count: articles.count)
    for (number, reference) in references.enumerated() { numbers[reference.article].append(number) }
    return articles.flatMap { article in
      numbers[article].sorted { references[$0].block < references[$1].block }
    }
  }

  /// Pairs the members of a group with the same words.
  private mutating func append(_ group: [Int]) {
    for (place, second) in group.enumerated().dropFirst() {
      for first in group[..<place].prefix(Self.crowd) {
        pairs.append(Pair(first: first, second: second, kinship: .copy))
      }
    }
  }

  /// Pairs the members of two groups.
  private mutating func append(_ left: [Int], _ right: [Int]) {
    let isShared = left.contains { first in
      right.contains { references[first].article != references[$0].article }
    }
    guard isShared else { return }
    let kinship = Kinship.between(wordings[left[0]], wordings[right[0]])
    compared[Pair.key(left[0], right[0])] = kinship
    guard kinship != .none else { return }
    for first in left.prefix(Self.crowd) {
      for second in right.prefix(Self.crowd)
      where references[first].article != references[second].article {
        pairs.append(
          Pair(first: min(first, second), second: max(first, second), kinship: kinship))
      }
    }
  }

  /// More copies of one paragraph than this are paired with the first of them only.
  private static let crowd = 12
}
