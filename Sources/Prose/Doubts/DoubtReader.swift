/// Reads the doubts of a paragraph that may have some.
struct DoubtReader {
  /// The doubts, in order.
  private(set) var doubts: [Doubt] = []
  private let paragraph: Paragraph
  /// The tokens of each sentence.
  private let tokens: [Range<Int>]

  /// Reads a paragraph.
  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    tokens = Self.tokens(of: paragraph)
    for number in tokens.indices {
      if let kind = doubt(in: number) {
        add(kind, number)
      } else if QuestionReader.ends(paragraph, paragraph.sentences[number]), asks(number) {
        add(.asked, number)
      }
    }
  }

  private static func tokens(of paragraph: Paragraph) -> [Range<Int>] {
    var next = 0
    return paragraph.sentences.map { sentence in
      let first = next
      while next < paragraph.tokens.count,
        paragraph.tokens[next].range.lowerBound < sentence.upperBound
      {
        next += 1
      }
      return first..<next
    }
  }

  /// What a sentence leaves open by a phrase of doubt: the gravest kind.
  private func doubt(in number: Int) -> Doubt.Kind? {
    guard paragraph.hasDoubt(in: tokens[number]) else { return nil }
    let sentence = DoubtSentence(paragraph, tokens: tokens[number])
    let patterns = DoubtPatterns.open
    var gravest: Doubt.Kind?
    for (place, word) in sentence.words.enumerated() where word.isAnchor {
      for entry in patterns[word.hash] where patterns.mayStand(entry, in: sentence) {
        let kind = patterns.entries[entry].kind
        guard gravest.map({ kind < $0 }) ?? true,
          let found = patterns.match(entry, at: place, in: sentence),
          !sentence.isConditional(at: found.lowerBound),
          !sentence.isPersonal(at: found.lowerBound), !isSpoken(word.token)
        else { continue }
        gravest = kind
      }
    }
    return gravest == nil || DoubtPatterns.settled.stands(in: sentence) ? nil : gravest
  }

  /// Whether a token stands between quotation marks.
  private func isSpoken(_ token: Int) -> Bool {
    let start = paragraph.tokens[token].range.lowerBound
    return paragraph.quotations.contains { $0.outer.contains(start) }
  }

  private func asks(_ number: Int) -> Bool {
    guard let last = tokens[number].last, !isSpoken(last) else { return false }
    let sentences = tokens[number...].map { DoubtSentence(paragraph, tokens: $0) }
    let next = QuestionReader.statement(after: number, in: paragraph)
    let isUnknown = next.map { doubt(in: $0) != nil } ?? false
    return QuestionReader(sentences, statement: next.map { $0 - number }).isOpen(isUnknown)
  }

  /// Adds the doubt of a sentence; one that says nothing of its own takes the sentence before it.
  private mutating func add(_ kind: Doubt.Kind, _ number: Int) {
    guard subject(number).isEmpty else { return append(kind, number...number) }
    guard number > 0 else { return }
    guard let last = doubts.last, last.sentence.upperBound > sentence(number - 1).lowerBound else {
      return append(kind, number - 1...number)
    }
    doubts[doubts.count - 1] = Doubt(
      kind: min(kind, last.kind),
      sentence: last.sentence.lowerBound..<sentence(number).upperBound, words: last.words)
  }

  private mutating func append(_ kind: Doubt.Kind, _ numbers: ClosedRange<Int>) {
    let range = sentence(numbers.lowerBound).lowerBound..<sentence(numbers.upperBound).upperBound
    doubts.append(Doubt(kind: kind, sentence: range, words: numbers.flatMap(subject)))
  }

  private func subject(_ number: Int) -> [UInt64] {
    DoubtSentence(paragraph, tokens: tokens[number]).subject
  }

  private func sentence(_ number: Int) -> Range<Int> { paragraph.sentences[number] }
}
