import Model

/// Writes the lines of a timeline, each proved by the passages it comes from.
struct EventLines {
  private let reporting: Reporting
  private let sentences: [EventSentence]

  init(_ reporting: Reporting, _ sentences: [EventSentence]) {
    (self.reporting, self.sentences) = (reporting, sentences)
  }

  /// The line of the sentence that tells an event best, and where else it is told.
  func event(_ best: Int, _ others: [Int]) -> TimelineEvent {
    let shown = sentences[best]
    let (reference, paragraph) = (
      reporting.entries[shown.entry].reference, reporting.entries[shown.entry].paragraph
    )
    let sentence =
      shown.leans
      ? LeaningSentence.whole(shown.sentence, of: paragraph, passing: shown.expression)
      : shown.sentence
    return TimelineEvent(
      date: shown.date, expression: Passage(reference, shown.expression),
      sentence: Passage(reference, sentence), alsoIn: alsoIn(shown, others, reference))
  }

  /// The other sentences and all copies, one of a block, in the order of reading.
  private func alsoIn(
    _ shown: EventSentence, _ others: [Int], _ reference: BlockReference
  ) -> [Passage] {
    guard !others.isEmpty || !reporting.entries[shown.entry].copies.isEmpty else { return [] }
    var passages = copies(shown.entry)
    for other in others {
      let sentence = sentences[other]
      passages.append(Passage(reporting.entries[sentence.entry].reference, sentence.sentence))
      passages += copies(sentence.entry)
    }
    var blocks = [reference]
    return passages.sorted().filter { passage in
      guard !blocks.contains(passage.block) else { return false }
      blocks.append(passage.block)
      return true
    }
  }

  /// All of each block that copies a paragraph: its sentence need not be the same letter for letter.
  private func copies(_ entry: Int) -> [Passage] {
    reporting.entries[entry].copies.map { block in
      let text = reporting.story.articles[block.article].blocks[block.block].text
      return Passage(block, 0..<text.utf8.count)
    }
  }
}
