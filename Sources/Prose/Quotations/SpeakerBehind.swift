/// The speaker in the words behind a quotation.
extension SpeakerRules {
  /// `..., he said`, `said Smith`, when nothing stands between.
  func after(_ number: Int, _ words: Range<Int>) -> SpeakerReader.Found? {
    guard !words.isEmpty, isOver(number, at: words.lowerBound) else { return nil }
    var first = words.lowerBound
    while first < words.upperBound, !text.isRaised(first),
      text.has(first, .adverb) || text.word(first, is: KeyWords.as)
    {
      first += 1
    }
    guard first < words.upperBound else { return nil }
    if text.has(first, .speech), !text.isRaised(first) {
      return reader.inverted(first, in: words).map { ($0, first) }
    }
    guard let found = reader.first(in: words) else { return nil }
    if found.verb == nil { return found.phrase.words.lowerBound <= first + 2 ? found : nil }
    return stretched(found.phrase, to: first).map { ($0, found.verb) }
  }

  /// The phrase with the small words before it, when nothing else stands there: `flight director
  /// Ann Lee`.
  private func stretched(_ phrase: NounPhrase, to first: Int) -> NounPhrase? {
    let words = first..<max(first, phrase.words.lowerBound)
    guard phrase.words.lowerBound >= first, words.count <= 5, words.isEmpty || phrase.kind == .name,
      words.allSatisfy({ number in
        !text.has(number, NounPhrase.outside.union(.speech))
          && text.gap(before: number + 1).isDisjoint(with: .breaks)
      })
    else { return nil }
    return NounPhrase(kind: phrase.kind, words: first..<phrase.words.upperBound)
  }

  /// Whether the quotation ends in a way that lets its speaker follow.
  private func isOver(_ number: Int, at next: Int) -> Bool {
    let span = text.spans[number]
    switch span.endsWithMark(in: text.paragraph.bytes) {
    case .comma, .question, .exclamation, .dash, .hyphen: return true
    case .stop, .ellipsis: return !text.isRaised(next) || text.has(next, .speech)
    default:
      return commaFollows(span) || beginsSentence(span)
    }
  }

  private func commaFollows(_ span: QuotedSpan) -> Bool {
    let bytes = text.paragraph.bytes
    return span.outer.upperBound < bytes.count
      && bytes[span.outer.upperBound] == UInt8(ascii: ",")
  }

  private func beginsSentence(_ span: QuotedSpan) -> Bool {
    text.paragraph.sentence(at: span.outer.lowerBound).lowerBound == span.outer.lowerBound
  }

  /// Whether the sentence goes on behind the quotation.
  func continuesSentence(_ number: Int) -> Bool {
    switch text.spans[number].endsWithMark(in: text.paragraph.bytes) {
    case .stop, .question, .exclamation, .ellipsis: false
    default: true
    }
  }

  /// Whether a comma parts the speaker from the words before: `"..." was wrong, Smith said`.
  func isApart(_ found: SpeakerReader.Found, _ words: Range<Int>) -> Bool {
    let first =
      found.verb.map { min($0, found.phrase.words.lowerBound) }
      ?? found.phrase.words.lowerBound - 2
    return first > words.lowerBound && text.gap(before: first).contains(.comma)
      || first == words.lowerBound || found.verb == nil
  }

  /// `— Ann Smith`, alone behind the quotation.
  func signature(_ number: Int) -> SpeakerReader.Found? {
    let end = text.spans[number].outer.upperBound
    let first = text.number(of: end)
    guard first < text.count, text.isRaised(first),
      Gap(text.paragraph.bytes, end..<text.paragraph.tokens[first].range.lowerBound)
        .contains(.dash),
      let phrase = NounPhrase.after(first, in: text, before: text.count), phrase.kind == .name
    else { return nil }
    let next = phrase.words.upperBound
    guard next == text.count || !text.gap(before: next).isEmpty else { return nil }
    return (phrase, nil)
  }

  /// The words behind a quotation up to the end of their sentence or the next quotation.
  func wordsBehind(_ number: Int) -> Range<Int> {
    let first = text.number(of: text.spans[number].outer.upperBound)
    guard first < text.count else { return first..<first }
    let start = text.paragraph.tokens[first].range.lowerBound
    let end = text.number(of: text.paragraph.sentence(at: start).upperBound)
    var last = first
    while last < end, !text.isQuoted(last) { last += 1 }
    return first..<last
  }
}
