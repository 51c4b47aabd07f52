/// Tells the questions that a report leaves open from those it asks for effect.
struct QuestionReader {
  /// The question and the sentences behind it in its paragraph.
  private let sentences: [DoubtSentence]
  private let statement: Int?

  /// A question, with the number of the first sentence behind it that is none.
  init(_ sentences: [DoubtSentence], statement: Int?) {
    self.sentences = sentences
    self.statement = statement
  }

  /// Whether a sentence ends in a question mark.
  static func ends(_ paragraph: Paragraph, _ sentence: Range<Int>) -> Bool {
    var end = sentence.upperBound
    while end > sentence.lowerBound {
      let (glyph, width) = Glyph.readBack(paragraph.bytes, before: end, from: sentence.lowerBound)
      if glyph == .question { return true }
      guard glyph.closes else { return false }
      end -= width
    }
    return false
  }

  /// The number of the next sentence that is not a question.
  static func statement(after number: Int, in paragraph: Paragraph) -> Int? {
    paragraph.sentences.indices.dropFirst(number + 1).first {
      !ends(paragraph, paragraph.sentences[$0])
    }
  }

  /// Whether the paragraph leaves the question open.
  ///
  /// A question of fact ("Who fired?") is taken to be answered by what follows, unless that says
  /// that nobody knows; a question of what will or can be is not, unless by yes or no.
  func isOpen(_ isUnknown: Bool) -> Bool {
    guard let question = sentences.first, question.words.count > 2,
      let opening = opening(of: question), !DoubtPatterns.rhetorical.stands(in: question)
    else { return false }
    if isUnknown { return true }
    guard let statement else { return !sentences.contains(where: isAppeal) }
    let first = sentences[statement].words.first?.hash ?? 0
    return Self.modals.contains(opening) && !Self.answers.contains(first)
      && !isAppeal(sentences[statement])
  }

  /// The word that makes it a question, when it is one a report may leave open.
  private func opening(of sentence: DoubtSentence) -> UInt64? {
    let first = sentence.words.first { !Self.links.contains($0.hash) }
    return first.flatMap { Self.openings.contains($0.hash) ? $0.hash : nil }
  }

  /// Whether a sentence speaks to the reader: `Vote below`, `Have your say`.
  private func isAppeal(_ sentence: DoubtSentence) -> Bool {
    sentence.words.contains { Self.appeals.contains($0.hash) }
  }

  private static let openings = WordSet(WordList.hashes(DoubtWords.questionOpenings))
  private static let modals = WordSet(WordList.hashes(DoubtWords.questionModals))
  private static let links = WordSet(WordList.hashes(DoubtWords.questionLinks))
  private static let answers = WordSet(WordList.hashes(DoubtWords.answerOpenings))
  private static let appeals = WordSet(WordList.hashes(DoubtWords.appeals))
}
