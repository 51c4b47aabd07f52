/// The speaker in the sentences before a quotation.
extension SpeakerRules {
  /// Who spoke last before a quotation in the same paragraph, and where.
  func earlier(_ number: Int) -> Attribution? {
    var end = text.number(of: text.spans[number].outer.lowerBound)
    let sentences = text.paragraph.sentences
    guard
      var sentence = sentences.lastIndex(where: {
        $0.lowerBound < text.spans[number].outer.lowerBound
      })
    else { return nil }
    while sentence >= 0 {
      let start = text.number(of: sentences[sentence].lowerBound)
      if let found = lastSpeaker(in: start..<end) { return reader.attribution(found, .earlier) }
      end = min(end, start)
      sentence -= 1
    }
    return nil
  }

  /// The last speaker of some words, those in quotations left out.
  private func lastSpeaker(in words: Range<Int>) -> SpeakerReader.Found? {
    var end = words.upperBound
    while end > words.lowerBound {
      while end > words.lowerBound, text.isQuoted(end - 1) { end -= 1 }
      var start = end
      while start > words.lowerBound, !text.isQuoted(start - 1) { start -= 1 }
      guard start < end else { return nil }
      if let found = reader.last(in: start..<end) { return found }
      end = start
    }
    return nil
  }
}
