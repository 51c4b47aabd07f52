/// A paragraph as the rules about figures move over it: from word to word, never across a mark.
struct FigureText {
  /// What stands between one word and the next.
  enum Gap {
    case none, space, hyphen, dash, comma, possessive, stop
  }

  let paragraph: Paragraph

  init(_ paragraph: Paragraph) { self.paragraph = paragraph }

  var count: Int { paragraph.tokens.count }

  func range(_ index: Int) -> Range<Int> { paragraph.tokens[index].range }

  /// The bytes from one word to another.
  func bytes(_ words: Range<Int>) -> Range<Int> {
    range(words.lowerBound).lowerBound..<range(words.upperBound - 1).upperBound
  }

  func hash(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? paragraph.tokens[index].hash : 0
  }

  /// Whether a word has one of these classes; a place outside the text has none.
  func has(_ index: Int, _ classes: WordClass) -> Bool {
    index >= 0 && index < count && !paragraph.classes[index].isDisjoint(with: classes)
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < count && !paragraph.tokens[index].isWord
  }

  /// What stands behind a word; the end of the text is a stop.
  func gap(after index: Int) -> Gap {
    guard index >= 0, index + 1 < count else { return .stop }
    let between = range(index).upperBound..<range(index + 1).lowerBound
    let bytes = paragraph.bytes
    switch between.count {
    case 0: return .none
    case 1: return Self.single(bytes[between.lowerBound])
    default: return longGap(between, after: index)
    }
  }

  private static func single(_ byte: UInt8) -> Gap {
    byte == 0x20 || byte == 0x0A ? .space : byte == UInt8(ascii: "-") ? .hyphen : .stop
  }

  private func longGap(_ between: Range<Int>, after index: Int) -> Gap {
    let bytes = paragraph.bytes[between]
    let isPair = bytes.count == 2 && bytes.last == 0x20
    switch bytes.first {
    case 0x20: return bytes.elementsEqual(" & ".utf8) || isCurrencyGap(bytes) ? .space : .stop
    case UInt8(ascii: ","): return isPair ? .comma : .stop
    case UInt8(ascii: "."): return isPair ? afterStop(index) : .stop
    default: return markGap(between)
    }
  }

  /// What a dash, an apostrophe or a hard space stands for.
  private func markGap(_ between: Range<Int>) -> Gap {
    let bytes = paragraph.bytes[between]
    if bytes.elementsEqual([0xC2, 0xA0]) { return .space }
    if bytes.elementsEqual("–".utf8) || bytes.elementsEqual("‑".utf8) { return .dash }
    if bytes.elementsEqual("'s ".utf8) || bytes.elementsEqual("’s ".utf8) { return .possessive }
    return isPluralPossessive(between) ? .possessive : .stop
  }

  /// "The Greens' leader": a mark and a space behind an s.
  private func isPluralPossessive(_ between: Range<Int>) -> Bool {
    let bytes = paragraph.bytes[between]
    guard bytes.elementsEqual("' ".utf8) || bytes.elementsEqual("’ ".utf8) else { return false }
    return between.lowerBound > 0
      && paragraph.bytes[between.lowerBound - 1] == UInt8(ascii: "s")
  }

  /// A stop behind a title ends no sentence.
  private func afterStop(_ index: Int) -> Gap {
    let sentence = paragraph.sentence(at: range(index).lowerBound)
    return sentence.contains(range(index + 1).lowerBound) ? .space : .stop
  }

  /// A space and the sign of a currency, as before "£6m".
  private func isCurrencyGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    CurrencySign(bytes.dropFirst()) != nil
  }

  /// Whether a word begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let start = range(index).lowerBound
    let glyph = Glyph.read(paragraph.bytes, at: start, before: paragraph.bytes.count).glyph
    return glyph == .upper
  }

  /// Whether a word begins its sentence, marks before it aside.
  func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return paragraph.sentence(at: range(index).lowerBound).lowerBound > range(index - 1).lowerBound
  }

  /// Whether a word looks like a noun in the plural.
  func isPlural(_ index: Int) -> Bool {
    guard index >= 0, index < count, paragraph.tokens[index].isWord else { return false }
    let word = paragraph.lowercase[range(index)]
    if Plurals.irregular.contains(hash(index)) { return true }
    guard word.count > 3, word.last == UInt8(ascii: "s") else {
      return word.count == 3 && word.last == UInt8(ascii: "s") && isAcronym(index)
    }
    let before = word[word.endIndex - 2]
    let isSingular = [UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(before)
    return !isSingular && !Plurals.singular.contains(hash(index))
  }

  /// "MPs" are many, "was" is not.
  private func isAcronym(_ index: Int) -> Bool {
    let bytes = paragraph.bytes[range(index)]
    return bytes.dropLast().allSatisfy { $0 &- 0x41 < 26 }
  }
}

/// Plurals without an s, and words with one that are none.
private enum Plurals {
  static let irregular = WordSet(
    WordList.hashes(
      """
      people children men women police crew staff troops personnel cattle sheep livestock aircraft
      policemen firemen gunmen fishermen servicemen lawmakers infantry artillery spacecraft fish
      feet teeth mice geese salmon trout deer
      """))
  static let singular = WordSet(
    WordList.hashes("news always perhaps besides series species sales towards sometimes"))
}
