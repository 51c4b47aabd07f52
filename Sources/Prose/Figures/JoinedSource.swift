/// Sources that are tied to their verb by more than standing before it: two who say one thing, a
/// name behind a description, the subject of an earlier verb.
enum JoinedSource {
  // MARK: Police and rescuers

  /// Where "police and rescuers" begins, by the place of its "and"; nil when the words before are
  /// a clause of their own: "the roof fell in and police said".
  static func start(_ text: FigureText, and joint: Int) -> Int? {
    var start = joint
    while start > 0, joint - start < 5, !text.opensSentence(start) || start == joint {
      let gap = text.gap(after: start - 1)
      if gap == .comma, start < joint { break }
      guard gap == .space || gap == .possessive else { return nil }
      start -= 1
    }
    guard start < joint, joint - start < 4, (start..<joint).allSatisfy({ isNominal(text, $0) })
    else { return nil }
    return start
  }

  private static func isNominal(_ text: FigureText, _ index: Int) -> Bool {
    let others: WordClass = [
      .auxiliary, .pronoun, .preposition, .change, .state, .conjunction, .numberWord, .adverb,
    ]
    return !text.has(index, others) && !text.has(index, .claim) && !text.isNumber(index)
      && !isPastForm(text, index)
  }

  private static func isPastForm(_ text: FigureText, _ index: Int) -> Bool {
    guard !text.isCapital(index) else { return false }
    return text.paragraph.lowercase[text.range(index)].suffix(2).elementsEqual("ed".utf8)
  }

  // MARK: The leader of the council, Tom Arden

  /// The name behind a description of one person; nil when none follows.
  static func name(_ text: FigureText, inApposition words: Range<Int>) -> Range<Int>? {
    let last = words.upperBound - 1
    guard words.count > 1, text.gap(after: last) == .comma, !text.isCapital(last),
      !text.isPlural(last)
    else { return nil }
    let start = words.upperBound
    var end = start
    while end < min(start + 5, text.count), isNamePart(text, end) {
      end += 1
      guard text.gap(after: end - 1) == .space else { break }
    }
    let isWhole = text.gap(after: end - 1) != .space
    return end - start > 1 && isWhole ? start..<end : nil
  }

  private static func isNamePart(_ text: FigureText, _ index: Int) -> Bool {
    text.has(index, .particle)
      || text.isCapital(index) && !text.has(index, [.weekday, .month, .place, .organisation])
  }

  // MARK: Somebody did this and said that

  /// The subject of an earlier verb, for one that follows "and" or "but"; only a subject that opens
  /// the sentence is sure to be it.
  static func opener(_ text: FigureText, before verb: Int) -> Range<Int>? {
    guard joints.contains(text.hash(verb - 1)), text.gap(after: verb - 1) == .space else {
      return nil
    }
    var start = verb - 1
    while start > 0, !text.opensSentence(start), !opensSide(text, start) {
      if relatives.contains(text.hash(start)) && text.gap(after: start - 1) != .comma {
        return nil
      }
      start -= 1
    }
    return subject(text, from: start, before: verb)
  }

  /// Whether another side's clause begins at a word: "medics said, but the army denied it and said".
  private static func opensSide(_ text: FigureText, _ index: Int) -> Bool {
    if sides.contains(text.hash(index - 1)) { return text.gap(after: index - 2) == .comma }
    let between = text.range(index - 1).upperBound..<text.range(index).lowerBound
    return text.paragraph.bytes[between].first == UInt8(ascii: ";")
  }

  private static let sides = WordSet(WordList.hashes("but while whereas although though"))
  private static let joints = WordSet(WordList.hashes("and but"))
  private static let relatives = WordSet(WordList.hashes("who which when while as after because"))

  private static func subject(_ text: FigureText, from start: Int, before verb: Int) -> Range<Int>?
  {
    var end = start
    while end < min(start + 7, verb), isSubject(text, end), end == start || !isVerb(text, end) {
      end += 1
      guard text.gap(after: end - 1) == .space || text.gap(after: end - 1) == .possessive else {
        break
      }
    }
    guard end > start, end < verb else { return nil }
    let gap = text.gap(after: end - 1)
    if gap == .comma { return isPerson(text, start..<end) ? start..<end : nil }
    guard gap == .space, isVerb(text, end) else { return nil }
    return start..<end
  }

  private static func isSubject(_ text: FigureText, _ index: Int) -> Bool {
    if ties.contains(text.hash(index)) {
      return text.isCapital(index + 1) || text.has(index + 1, .determiner)
    }
    return isNominal(text, index) || text.has(index, .adverb) && text.isCapital(index)
  }

  private static let ties = WordSet(WordList.hashes("of for from"))

  private static func isPerson(_ text: FigureText, _ words: Range<Int>) -> Bool {
    words.count > 1 && words.allSatisfy { text.isCapital($0) || text.has($0, .determiner) }
  }

  private static func isVerb(_ text: FigureText, _ index: Int) -> Bool {
    if text.isCapital(index) { return false }
    return text.has(index, [.auxiliary, .claim, .change, .speech]) || isPastForm(text, index)
      || text.isCapital(index - 1) && text.has(index + 1, .determiner)
        && text.gap(after: index) == .space && !ties.contains(text.hash(index))
  }
}
