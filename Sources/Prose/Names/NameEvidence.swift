/// Whether capitalised words without a title are a person.
enum NameEvidence {
  /// Whether something speaks for a person: a given name, an age, a verb of saying.
  static func shows(_ words: Range<Int>, _ text: NameText) -> Bool {
    if text.has(words.lowerBound, .given), !text.has(words.upperBound - 1, .place) { return true }
    guard !isThing(words, text) else { return false }
    return isOld(words, text) || speaks(words, text) || hasInitial(words, text)
  }

  /// Whether nothing speaks against one.
  static func allows(_ words: Range<Int>, _ text: NameText) -> Bool {
    let before = words.lowerBound - 1
    guard words.count < 5, !isThing(words, text) else { return false }
    return !text.word(before, in: placing) || text.joint(after: before) != .space
  }

  /// Words before a place or a thing: "in Maple Falls", "the Golden Heron".
  private static let placing = WordList.hashes("in at from near to into the on through across via")

  private static func isThing(_ words: Range<Int>, _ text: NameText) -> Bool {
    let things: WordClass = [.place, .demonym, .organisation, .body]
    if text.has(words.lowerBound, .rank), !text.has(words.lowerBound, .given) { return true }
    return words.contains { text.has($0, things) }
      || words.allSatisfy {
        text.has($0, [.office, .rank, .honorific, .small]) || text.isInitial($0)
      }
  }

  /// Whether an age stands behind: "Tom Ray, 43,".
  private static func isOld(_ words: Range<Int>, _ text: NameText) -> Bool {
    let next = words.upperBound
    guard next < text.count, text.paragraph.tokens[next].kind == .number else { return false }
    return text.joint(after: next - 1) == .comma && text.paragraph.tokens[next].range.count < 4
  }

  private static func speaks(_ words: Range<Int>, _ text: NameText) -> Bool {
    let (before, behind) = (words.lowerBound - 1, words.upperBound)
    return text.has(behind, .speech) && text.joint(after: behind - 1) == .space
      || text.has(before, .speech) && text.joint(after: before) == .space
  }

  private static func hasInitial(_ words: Range<Int>, _ text: NameText) -> Bool {
    words.dropLast().contains { text.isInitial($0) && text.joint(after: $0) == .stopSpace }
  }
}

extension WordClass {
  /// Small words that no name consists of.
  fileprivate static let small = NameText.small
}
