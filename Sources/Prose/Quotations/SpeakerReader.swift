/// Reads who speaks in the words around one quotation, or in a sentence without any.
struct SpeakerReader {
  let text: SpokenText
  /// The paragraph's number in its article.
  let number: Int

  /// A speaker, and the verb that made one.
  typealias Found = (phrase: NounPhrase, verb: Int?)

  /// The speaker by the last verb of speech of some words.
  func last(in words: Range<Int>) -> Found? {
    var verb = words.upperBound - 1
    while verb >= words.lowerBound {
      if let found = speaker(at: verb, in: words) { return found }
      verb -= 1
    }
    return nil
  }

  /// The speaker by the first verb of speech of some words.
  func first(in words: Range<Int>) -> Found? {
    for verb in words { if let found = speaker(at: verb, in: words) { return found } }
    return nil
  }

  /// The speaker by the verb at a word; nil when it is no verb of speech or nobody is found.
  func speaker(at verb: Int, in words: Range<Int>) -> Found? {
    if let own = own(at: verb, in: words) { return own }
    guard SpeechVerb.stands(text, at: verb, from: words.lowerBound) else { return nil }
    return (shared(before: verb, in: words) ?? inverted(verb, in: words)).map { ($0, verb) }
  }

  /// The speaker that a verb of speech has to itself.
  private func own(at verb: Int, in words: Range<Int>) -> Found? {
    guard text.has(verb, [.speech, .preposition]), !text.isQuoted(verb) else { return nil }
    if let source = accordingTo(verb, words.upperBound) { return (source, nil) }
    if text.has(verb, .speech),
      let agent = SpeechVerb.agent(text, of: verb, before: words.upperBound)
    {
      return (agent, verb)
    }
    guard SpeechVerb.stands(text, at: verb, from: words.lowerBound) else { return nil }
    let finder = SubjectFinder(text: text, lower: words.lowerBound)
    if let subject = finder.subject(of: verb) {
      return (outer(subject, in: words) ?? subject, verb)
    }
    guard KeyWords.inverting.contains(hash(verb)), let subject = inverted(verb, in: words),
      subject.kind != .pronoun
    else { return nil }
    return (subject, verb)
  }

  private func hash(_ number: Int) -> UInt64 { text.paragraph.tokens[number].hash }

  /// Who speaks where a pronoun only takes up the subject: `Smith said he thought it ...`.
  private func outer(_ subject: NounPhrase, in words: Range<Int>) -> NounPhrase? {
    let first = subject.words.lowerBound
    guard subject.kind == .pronoun, first > words.lowerBound else { return nil }
    if text.word(first, is: KeyWords.it), text.word(first - 1, is: KeyWords.what) {
      return shared(before: first - 1, in: words)
    }
    var verb = first - 1
    while verb > words.lowerBound,
      text.word(verb, is: KeyWords.that) || text.has(verb, [.adverb, .weekday, .dayName])
    {
      verb -= 1
    }
    return text.has(verb, .speech) ? speaker(at: verb, in: words)?.phrase : nil
  }

  /// The subject that a verb after "and" or in "-ing" takes from an earlier verb or the sentence.
  ///
  /// Earlier verbs may want for a subject, too; each is asked once, and only a few.
  private func shared(before verb: Int, in words: Range<Int>) -> NounPhrase? {
    guard verb > words.lowerBound else { return nil }
    let finder = SubjectFinder(text: text, lower: words.lowerBound)
    var wanting = [verb]
    for earlier in (words.lowerBound..<verb).reversed() where !finder.isRelative(earlier) {
      let part = words.lowerBound..<wanting[wanting.count - 1]
      if let found = own(at: earlier, in: part) { return found.phrase }
      if SpeechVerb.stands(text, at: earlier, from: words.lowerBound) { wanting.append(earlier) }
      if wanting.count > Self.mostWanting { break }
    }
    for index in wanting.indices.reversed() {
      if let subject = finder.sentenceSubject(before: wanting[index]) { return subject }
      guard index > 0 else { break }
      let part = words.lowerBound..<wanting[index - 1]
      if let subject = inverted(wanting[index], in: part) { return subject }
    }
    return nil
  }

  /// Nobody leaves out the subject of so many verbs in a row.
  private static let mostWanting = 8

  /// `said Smith`.
  func inverted(_ verb: Int, in words: Range<Int>) -> NounPhrase? {
    guard verb + 1 < words.upperBound, text.gap(before: verb + 1).isEmpty,
      !SpeechVerb.isParticiple(text, at: verb)
    else { return nil }
    return NounPhrase.after(verb + 1, in: text, before: words.upperBound)
  }

  /// `according to Smith`, when its first word stands here.
  func accordingTo(_ number: Int, _ upper: Int) -> NounPhrase? {
    guard number + 2 < upper, text.word(number, is: KeyWords.according),
      text.word(number + 1, is: KeyWords.to)
    else { return nil }
    return NounPhrase.after(number + 2, in: text, before: upper)
  }

  func attribution(_ found: Found, _ rule: Attribution.Rule) -> Attribution {
    Attribution(
      subject: found.phrase.subject(in: text), paragraph: number,
      verb: found.verb.map { text.paragraph.tokens[$0].range }, rule: rule)
  }
}
