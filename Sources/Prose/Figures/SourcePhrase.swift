/// The phrase that names a source, before or behind the verb.
enum SourcePhrase {
  // MARK: Behind

  private static let inner = WordSet(WordList.hashes("of for at from in by"))

  /// The phrase that begins at a word, up to a comma or a word that no name holds.
  static func behind(_ text: FigureText, _ start: Int) -> Range<Int>? {
    var end = start
    while end < min(start + 12, text.count), !stops(text, end, from: start) {
      end += 1
      let gap = text.gap(after: end - 1)
      guard gap == .space || gap == .hyphen || gap == .possessive else { break }
    }
    while end > start, inner.contains(text.hash(end - 1)) { end -= 1 }
    guard end > start else { return nil }
    return JoinedSource.name(text, inApposition: start..<end) ?? cut(text, start..<end)
  }

  private static func stops(_ text: FigureText, _ index: Int, from start: Int) -> Bool {
    if inner.contains(text.hash(index)) { return index == start }
    if text.isNumber(index) { return true }
    if index > start, isVerb(text, index, before: text.count), !issued.contains(text.hash(index)) {
      return true
    }
    if index == start, text.has(index, .pronoun) { return false }
    if text.has(index, .conjunction) { return !isNameJoint(text, index) }
    if text.has(index, .claim), !text.has(index, [.source, .tally]) { return true }
    return text.has(index, [.weekday, .dayName, .preposition, .auxiliary, .pronoun, .state])
      || text.has(index, .month) && text.isCapital(index)
  }

  /// "Calder and Voss", "Trade and Industry".
  private static func isNameJoint(_ text: FigureText, _ index: Int) -> Bool {
    text.hash(index) == SmallWord.and && text.isCapital(index - 1) && text.isCapital(index + 1)
  }

  /// A person's name ends before "of" or "at"; the ministry of health does not.
  private static func cut(_ text: FigureText, _ words: Range<Int>) -> Range<Int> {
    let link = words.dropFirst(2).first { inner.contains(text.hash($0)) }
    guard let link, text.isCapital(link - 1), text.isCapital(link - 2),
      !text.has(link - 1, .organisation)
    else { return words }
    return words.lowerBound..<link
  }

  private static let issued = WordSet(
    WordList.hashes("published released compiled collected issued gathered"))
  private static let givers = WordSet(WordList.hashes("from by of"))

  /// "A first estimate from Priya Hollis" is hers.
  static func giver(_ text: FigureText, _ words: Range<Int>) -> Range<Int> {
    guard let link = words.first(where: { givers.contains(text.hash($0)) }),
      link > words.lowerBound,
      link + 1 < words.upperBound,
      text.has(link - 1, [.tally, .source]) || issued.contains(text.hash(link - 1))
    else { return words }
    return link + 1..<words.upperBound
  }

  /// "Figures released by the police show" tells what the police say; a survey by a bank is
  /// named whole.
  static func issuer(_ text: FigureText, _ words: Range<Int>) -> Range<Int> {
    let issuer = giver(text, words)
    return issuer != words && issued.contains(text.hash(issuer.lowerBound - 2)) ? issuer : words
  }

  // MARK: Before

  /// The phrase that ends before a verb: "Unison, the trade union, estimates" is Unison.
  static func before(_ text: FigureText, _ end: Int) -> Range<Int>? {
    var end = end
    for _ in 0..<4 {
      guard end > 0 else { return nil }
      let gap = text.gap(after: end - 1)
      if gap == .space || gap == .possessive { return clause(text, end) }
      guard gap == .comma else { return nil }
      let segment = segmentStart(text, end)..<end
      if isName(text, segment) { return segment }
      guard segment.lowerBound > 0, text.gap(after: segment.lowerBound - 1) == .comma,
        !text.opensSentence(segment.lowerBound)
      else { return nil }
      end = segment.lowerBound
      let previous = segmentStart(text, end)..<end
      if !isAside(text, previous) { return subject(text, start(text, end)..<end) }
    }
    return nil
  }

  /// The words between a comma and the next one.
  private static func segmentStart(_ text: FigureText, _ end: Int) -> Int {
    var start = end - 1
    while start > 0, text.gap(after: start - 1) != .comma, !text.opensSentence(start) { start -= 1 }
    return start
  }

  /// An age or a clause about somebody.
  private static func isAside(_ text: FigureText, _ words: Range<Int>) -> Bool {
    text.isNumber(words.lowerBound)
      || asides.contains(text.hash(words.lowerBound)) && !text.opensSentence(words.lowerBound)
  }

  private static let asides = WordSet(WordList.hashes("who which whose a the"))

  /// All capitals, as in "Tom Arden".
  private static func isName(_ text: FigureText, _ words: Range<Int>) -> Bool {
    words.count <= 5
      && words.allSatisfy {
        text.isCapital($0) && !text.has($0, [.weekday, .month, .adverb]) || text.has($0, .particle)
      }
      && text.isCapital(words.upperBound - 1)
  }

  private static let clauses = WordSet(
    WordList.hashes(
      "that which who whose but or as when while because if after before since although though so"))

  private static func start(_ text: FigureText, _ end: Int) -> Int {
    var start = end
    while start > 0, end - start < 14, start == end || !text.opensSentence(start) {
      let gap = text.gap(after: start - 1)
      guard start == end || gap == .space || gap == .hyphen || gap == .possessive else { break }
      if clauses.contains(text.hash(start - 1)) { break }
      if text.hash(start - 1) == SmallWord.and, !isNameJoint(text, start - 1) {
        return JoinedSource.start(text, and: start - 1) ?? start
      }
      start -= 1
    }
    return start
  }

  /// The phrase without "On Friday" or "Earlier" before it; nil when it is no noun phrase.
  private static func subject(_ text: FigureText, _ words: Range<Int>) -> Range<Int>? {
    var (start, end) = (words.lowerBound, words.upperBound)
    if let day = words.last(where: { text.has($0, [.weekday, .dayName]) }) { start = day + 1 }
    while start < end, text.has(start, .adverb), !text.has(start, .determiner) { start += 1 }
    if start < end, let lead = SourceLead.end(text, start..<end) { start = lead }
    guard start < end, !text.has(start, [.preposition, .auxiliary, .conjunction]) else {
      return nil
    }
    while end - start > 1, places.contains(text.hash(end - 1)) { end -= 1 }
    let last = end - 1
    if text.isNumber(last) || text.has(last, [.preposition, .auxiliary, .determiner, .numberWord]) {
      return nil
    }
    if text.has(start, .pronoun) {
      return end - start == 1 && isSpeaker(text, start) ? start..<end : nil
    }
    if let verb = (start..<end).first(where: { isVerb(text, $0, before: end) }) {
      guard verb > start, !text.has(verb, .auxiliary) else { return nil }
      if isIssued(text, start..<end, at: verb) { return start..<end }
      end = verb
    }
    end = cut(text, start..<end).upperBound
    return start..<end
  }

  /// "Aid workers there".
  private static let places = WordSet(WordList.hashes("there here"))

  /// "Figures released by the police": the phrase is kept whole for ``giver(_:_:)``.
  private static func isIssued(_ text: FigureText, _ words: Range<Int>, at verb: Int) -> Bool {
    issued.contains(text.hash(verb)) && text.hash(verb + 1) == SmallWord.by
      && text.has(words.lowerBound, [.tally, .source, .determiner])
  }

  /// The phrase before a verb; of "the hospital that received them", the hospital.
  private static func clause(_ text: FigureText, _ end: Int) -> Range<Int>? {
    let words = start(text, end)..<end
    if words.isEmpty {
      return RelativeSource.antecedent(text, before: end) ?? JoinedSource.opener(text, before: end)
    }
    if words.count == 1, subjects.contains(text.hash(words.lowerBound)) {
      return subject(text, words)
    }
    guard relatives.contains(text.hash(words.lowerBound - 1)),
      text.gap(after: words.lowerBound - 1) == .space,
      text.has(end - 1, .pronoun) || objects.contains(text.hash(end - 1))
        || isRelativeVerb(text, words)
    else { return subject(text, words) }
    let relative = words.lowerBound - 1
    return relative > 0 ? subject(text, start(text, relative)..<relative) : nil
  }

  /// "The hospital that received them", "the union that represents drivers".
  private static func isRelativeVerb(_ text: FigureText, _ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    if text.isCapital(first) { return false }
    if text.paragraph.lowercase[text.range(first)].suffix(2).elementsEqual("ed".utf8) {
      return true
    }
    return words.count > 1 && text.isPlural(first) && first > 1 && !text.isPlural(first - 2)
  }

  /// "Tariffs, which she said would cost": she, not the tariffs.
  private static let subjects = WordSet(WordList.hashes("he she they"))
  private static let relatives = WordSet(WordList.hashes("that which who"))
  private static let objects = WordSet(WordList.hashes("them him her us it"))

  /// A verb inside the phrase: "villagers interviewed by telephone"; before a verb of saying it
  /// tells more of who speaks.
  private static func isVerb(_ text: FigureText, _ index: Int, before end: Int) -> Bool {
    if text.has(index, .auxiliary) { return true }
    let word = text.paragraph.lowercase[text.range(index)]
    return word.suffix(2).elementsEqual("ed".utf8) && !text.isCapital(index) && index + 1 < end
      && text.has(index + 1, .preposition)
  }

  private static let speakers = WordSet(WordList.hashes("he she they it"))

  private static func isSpeaker(_ text: FigureText, _ index: Int) -> Bool {
    speakers.contains(text.hash(index))
  }
}
