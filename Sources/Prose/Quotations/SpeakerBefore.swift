/// The speaker in the words before a quotation in its sentence.
extension SpeakerRules {
  /// The words before a quotation in its sentence, from the end of the quotation before it.
  func wordsBefore(_ number: Int) -> Range<Int> {
    let opening = text.spans[number].outer.lowerBound
    let end = text.number(of: opening)
    let start = text.number(of: text.paragraph.sentence(at: opening).lowerBound)
    var first = end
    while first > start, !text.isQuoted(first - 1) { first -= 1 }
    return first..<end
  }

  /// Whether the quoted words are only a thing's name: `a play called "..."`.
  ///
  /// `what Smith called "..."` is speech, and so is `called "..." by Smith`.
  func isTitle(_ number: Int) -> Bool {
    let words = wordsBefore(number)
    let verb = words.upperBound - 1
    guard verb >= words.lowerBound, text.has(verb, .naming), !isByFollowing(number) else {
      return false
    }
    let finder = SubjectFinder(text: text, lower: words.lowerBound)
    guard let subject = finder.subject(of: verb),
      SpeechVerb.stands(text, at: verb, from: words.lowerBound)
    else { return true }
    let article = text.paragraph.tokens[subject.words.lowerBound].hash
    return subject.kind == .description && KeyWords.indefinite.contains(article)
  }

  private func isByFollowing(_ number: Int) -> Bool {
    let next = text.number(of: text.spans[number].outer.upperBound)
    return next < text.count && text.word(next, is: KeyWords.by)
  }

  /// `Smith: "..."`.
  func label(_ number: Int, _ words: Range<Int>) -> SpeakerReader.Found? {
    guard !words.isEmpty else { return nil }
    let end = text.paragraph.tokens[words.upperBound - 1].range.upperBound
    let gap = Gap(text.paragraph.bytes, end..<text.spans[number].outer.lowerBound)
    guard gap.contains(.colon) else { return nil }
    let finder = SubjectFinder(text: text, lower: words.lowerBound)
    return finder.sentenceSubject(before: words.upperBound).map { ($0, nil) }
  }

  /// The subject of the sentence that a quotation is part of.
  func sentenceSubject(_ number: Int) -> Attribution? {
    let words = wordsBefore(number)
    let finder = SubjectFinder(text: text, lower: words.lowerBound)
    guard let subject = finder.sentenceSubject(before: words.upperBound) else { return nil }
    return reader.attribution((subject, nil), .sentence)
  }
}
