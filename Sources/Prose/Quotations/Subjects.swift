/// The subjects of sentences and of verbs of speech: who a pronoun behind them can stand for.
package enum Subjects {
  /// The subjects that end before a byte, in the order of reading, none from inside a quotation.
  ///
  /// In news a pronoun takes up the subject before it far more often than any other name
  /// (Grosz, Joshi and Weinstein, "Centering", Computational Linguistics 21, 1995).
  /// - Complexity: O(bytes of the paragraph)
  package static func find(in paragraph: Paragraph, before byte: Int) -> [Subject] {
    let text = SpokenText(paragraph, spans: paragraph.quotations)
    var found: [Subject] = []
    for sentence in paragraph.sentences where sentence.lowerBound < byte {
      for words in unquoted(sentence, text) { found += subjects(of: words, text) }
    }
    return ordered(found).filter { $0.range.upperBound <= byte }
  }

  private static func subjects(of words: Range<Int>, _ text: SpokenText) -> [Subject] {
    let reader = SpeakerReader(text: text, number: 0)
    let finder = SubjectFinder(text: text, lower: words.lowerBound)
    var phrases = [finder.sentenceSubject(before: words.upperBound)].compactMap(\.self)
    for verb in words where text.has(verb, [.speech, .preposition]) {
      if let found = reader.speaker(at: verb, in: words) { phrases.append(found.phrase) }
    }
    return phrases.map { $0.subject(in: text) }
  }

  /// The runs of a sentence's words outside quotations.
  private static func unquoted(_ sentence: Range<Int>, _ text: SpokenText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var first = text.number(of: sentence.lowerBound)
    let end = text.number(of: sentence.upperBound)
    while first < end {
      var last = first
      while last < end, !text.isQuoted(last) { last += 1 }
      if last > first { runs.append(first..<last) }
      first = last + 1
    }
    return runs
  }

  private static func ordered(_ subjects: [Subject]) -> [Subject] {
    var ordered: [Subject] = []
    for subject in subjects.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }) where ordered.last?.range != subject.range {
      ordered.append(subject)
    }
    return ordered
  }
}
