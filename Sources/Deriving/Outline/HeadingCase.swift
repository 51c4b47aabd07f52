/// Sentence case for headings: capitals only at the start and where a name has them.
struct HeadingCase {
  /// How the author set the heading.
  private enum Style { case capitals, title, sentence }

  private let style: Style
  private let names: ProperNouns

  /// Judges the heading's style by all its words, before any is cut off.
  init(of words: [HeadingWord], names: ProperNouns) {
    self.names = names
    let hasLower = words.contains { $0.text.utf8.contains { (0x61...0x7A).contains($0) } }
    let letters = words.reduce(0) { $0 + $1.text.utf8.filter { (0x41...0x5A).contains($0) }.count }
    if !hasLower, letters > 4 || words.count > 1 {
      style = .capitals
    } else {
      let counted = words.dropFirst().filter { !Self.small.contains($0.plain) }
      let capital = counted.filter { Self.isCapital($0.text) }
      style = !counted.isEmpty && capital.count * 10 >= counted.count * 7 ? .title : .sentence
    }
  }

  /// The phrase as a section's name.
  func applied(to phrase: [HeadingWord]) -> String {
    var cased: [HeadingWord] = []
    var known = 0
    for index in phrase.indices {
      known = max(known - 1, FamiliarNames.length(at: phrase[index...]))
      let previous = index > 0 ? phrase[index - 1] : nil
      let text =
        style == .sentence
        ? phrase[index].text : settled(phrase[index], after: previous, isFamiliar: known > 0)
      cased.append(phrase[index].written(index == 0 ? Self.capitalised(text) : text))
    }
    return cased.joined
  }

  private static let small: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or",
    "over", "the", "to", "with",
  ]

  private static func isCapital(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return (0x41...0x5A).contains(first) || first >= 0xC3 && text != text.lowercased()
  }

  private func settled(
    _ word: HeadingWord, after previous: HeadingWord?, isFamiliar: Bool
  ) -> String {
    if word.text == "I" { return word.text }
    if style == .title, Self.hasShape(word.text) || !Self.isCapital(word.text) { return word.text }
    if style == .title, FamiliarNames.isAcronym(word.stemmable) { return word.text.lowercased() }
    if let form = names.form(of: word) { return form }
    if names.isCommon(word.stemmable) { return word.text.lowercased() }
    if isFamiliar || isNamed(word, after: previous) {
      return style == .title ? word.text : FamiliarNames.form(of: word.text)
    }
    return loweredParts(word.text)
  }

  /// Whether neighbours or ending give an unknown word away as a name.
  ///
  /// So they do in "Boris Johnson", "Gov Noem" and "Moscow's".
  private func isNamed(_ word: HeadingWord, after previous: HeadingWord?) -> Bool {
    guard style == .title else { return false }
    if let previous, FamiliarNames.introduces(previous.plain) { return true }
    return word.isPossessive && !FamiliarNames.isCommonOwner(word.stemmable)
  }

  /// "MacBook", "COVID-19", "US": capitals that are no accident of the style.
  private static func hasShape(_ text: String) -> Bool {
    text.utf8.dropFirst().contains { (0x41...0x5A).contains($0) } && !isHyphenated(text)
      || text.utf8.contains { (0x30...0x39).contains($0) }
  }

  private static func isHyphenated(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "-"))
  }

  /// Lowers a word part by part, so that "Russian-Occupied" keeps its Russian.
  private func loweredParts(_ text: String) -> String {
    guard Self.isHyphenated(text) else { return text.lowercased() }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map { part in
      let word = HeadingWord(String(Substring(part)))
      if style == .title, word.text.utf8.count == 1 || Self.hasShape(word.text) { return word.text }
      return FamiliarNames.contains(word.stemmable)
        ? FamiliarNames.form(of: word.text) : word.text.lowercased()
    }.joined(separator: "-")
  }

  static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if text.unicodeScalars.dropFirst().prefix(3).contains(where: { $0.properties.isUppercase }) {
      return text
    }
    return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
  }
}
