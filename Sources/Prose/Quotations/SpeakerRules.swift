/// The places where a quotation's own sentence names its speaker.
struct SpeakerRules {
  let reader: SpeakerReader
  let text: SpokenText

  init(_ reader: SpeakerReader) {
    self.reader = reader
    text = reader.text
  }

  /// The speaker named in the sentence of the quotation with this number.
  func direct(_ number: Int) -> Attribution? {
    let behind = wordsBehind(number)
    let ahead = wordsBefore(number)
    if let found = after(number, behind) {
      guard found.phrase.kind == .pronoun, let named = label(number, ahead),
        named.phrase.kind == .name
      else { return reader.attribution(found, .after) }
      return reader.attribution((named.phrase, found.verb), .after)
    }
    if let found = signature(number) { return reader.attribution(found, .signature) }
    if let found = reader.last(in: ahead) {
      return reader.attribution(found, .before)
    }
    if let found = label(number, ahead) { return reader.attribution(found, .before) }
    if continuesSentence(number), let found = reader.first(in: behind), isApart(found, behind) {
      return reader.attribution(found, .behind)
    }
    return nil
  }
}
