/// Reads a role that stands before a name with a comma: "The council's leader, Ann Lee,".
enum CommaTitle {
  /// The role before a name, when commas set the name off.
  static func role(before name: Name, _ text: NameText) -> Name.Described? {
    let comma = commaWord(before: name.words.lowerBound, text)
    guard comma >= 0, text.joint(after: comma) == .comma, isSetOff(name, text) else { return nil }
    guard let (head, kind) = head(endingAt: comma, text) else { return nil }
    let start = TitleStart.find(from: head, text)
    guard isNounPhrase(from: start, text) else { return nil }
    return Name.Described(
      role: text.bytes(of: start..<comma + 1), kind: kind,
      gender: NameGender.read(head..<head + 1, text))
  }

  /// The word before the comma, forms of address between it and the name passed over.
  private static func commaWord(before name: Int, _ text: NameText) -> Int {
    var number = name - 1
    while text.has(number, [.honorific, .determiner]), number > 0,
      text.has(number, .honorific) || text.word(number, in: the),
      text.joint(after: number) == .space || text.joint(after: number) == .stopSpace
    {
      number -= 1
    }
    return number
  }

  /// Whether a comma or the end of the sentence stands behind the name.
  private static func isSetOff(_ name: Name, _ text: NameText) -> Bool {
    let last = name.words.upperBound - 1
    switch text.joint(after: last) {
    case .comma, .stopSpace: return true
    default:
      let end = text.paragraph.tokens[last].range.upperBound
      return end >= text.paragraph.bytes.count || text.paragraph.bytes[end] == UInt8(ascii: ".")
        || text.paragraph.bytes[end] == UInt8(ascii: ",")
    }
  }

  /// The office that a noun phrase is about, at its end or before "of", "for", "at".
  private static func head(endingAt last: Int, _ text: NameText) -> (Int, Name.Kind)? {
    if text.isOffice(last) { return (last, .person) }
    if text.word(last, in: OrganisationReader.nouns), !text.isRaised(last) {
      return (last, .organisation)
    }
    var number = last
    while number > max(0, last - 8), Apposition.holds(text, after: number - 1) {
      number -= 1
      if text.has(number, [.speech, .auxiliary, .pronoun]), !text.isRaised(number) { return nil }
      if text.word(number, in: links), text.isOffice(number - 1) { return (number - 1, .person) }
    }
    return nil
  }

  /// Whether the phrase has an article before it, an owner in it, or opens the sentence.
  private static func isNounPhrase(from start: Int, _ text: NameText) -> Bool {
    if text.has(start - 1, .determiner) || start == 0 { return true }
    if [.possessive, .pluralPossessive].contains(text.joint(after: start)) { return true }
    let byte = text.paragraph.tokens[start].range.lowerBound
    return text.paragraph.sentence(at: byte).lowerBound == byte
  }

  private static let links = WordList.hashes("of for at to in")
  private static let the = WordList.hashes("the")
}
