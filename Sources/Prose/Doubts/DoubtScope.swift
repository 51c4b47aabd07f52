extension DoubtSentence {
  /// Whether the clause that leads up to a word tells of a case: `if it remains unclear`.
  func isConditional(at place: Int) -> Bool {
    var index = place
    while index > 0 {
      index -= 1
      if Self.conditions.contains(words[index].hash) { return true }
      if isClauseEnd(before: index) { return false }
    }
    return false
  }

  /// Whether the writer or the reader is the one who does not know.
  func isPersonal(at place: Int) -> Bool {
    words[max(0, place - 2)..<min(place + 1, words.count)].contains {
      Self.selves.contains($0.hash)
    }
  }

  /// The hashes of the words that tell what is in doubt.
  var subject: [UInt64] {
    words.map(\.hash).filter { $0 != 0 && !Self.empty.contains($0) }
  }

  private static let conditions = WordSet(WordList.hashes(DoubtWords.conditions))
  private static let selves = WordSet(WordList.hashes(DoubtWords.selves))
  private static let empty = WordSet(
    WordList.hashes(StopWords.all.joined(separator: " "))
      + WordList.hashes(DoubtPattern.vocabulary(of: DoubtPhrases.open)))
}
