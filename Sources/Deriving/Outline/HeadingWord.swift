/// One word of a heading with the punctuation that leans on it.
struct HeadingWord: Hashable {
  /// The word as it will be printed, curly apostrophes and capitals kept.
  let text: String
  /// The word in lower case with straight apostrophes, for look-ups.
  let plain: String
  /// Opening quotation marks and brackets.
  var opening = ""
  /// Commas, stops, dashes and whatever closes.
  var closing = ""

  init(_ text: String) {
    self.text = text
    plain = Self.plain(text)
  }

  /// Whether a comma, colon, stop or dash parts this word from the next.
  var endsPhrase: Bool { closing.utf8.contains { ",;:.!?".utf8.contains($0) } || endsInDash }

  private var endsInDash: Bool { ["–", "—", "-"].contains { closing.ends(in: $0) } }

  /// Whether the word ends a sentence rather than an abbreviation.
  var endsSentence: Bool {
    closing.utf8.contains { "!?".utf8.contains($0) }
      || closing.utf8.contains(UInt8(ascii: ".")) && plain.utf8.count > 3
  }

  var opensQuote: Bool { HeadingMarks.opensQuote(opening) }
  var closesQuote: Bool { HeadingMarks.closesQuote(closing) }

  /// The word without its possessive ending: `moscow` of "Moscow's", `victims` of "victims'".
  var stemmable: String {
    isPossessive ? plain.dropping(plain.ends(in: "'s") ? 2 : 1) : plain
  }

  /// "'s" as the author wrote it, or nothing.
  var possessiveEnding: String {
    guard isPossessive, let mark = text.utf8.lastIndex(where: { $0 == 0x27 || $0 == 0xE2 }) else {
      return ""
    }
    return String(text[mark...])
  }

  var isPossessive: Bool {
    let ending = plain.utf8.suffix(2)
    return ending.elementsEqual("'s".utf8) || ending.elementsEqual("s'".utf8)
  }

  /// The same word in another spelling.
  func written(_ text: String) -> HeadingWord {
    var copy = HeadingWord(text)
    copy.opening = opening
    copy.closing = closing
    return copy
  }

  /// The words of a heading.
  /// - Complexity: O(bytes of the heading)
  static func split(_ heading: String) -> [HeadingWord] {
    var words: [HeadingWord] = []
    var quoted = false
    for chunk in HeadingMarks.chunks(of: heading) {
      let (opening, core, closing) = HeadingMarks.peel(chunk, insideQuotes: quoted)
      if core.isEmpty {
        if !words.isEmpty { words[words.count - 1].closing += " " + opening + closing }
        continue
      }
      words.append(HeadingWord(HeadingShortForms.expanded(core)))
      words[words.count - 1].opening = opening
      words[words.count - 1].closing = closing
      if HeadingMarks.opensQuote(opening) { quoted = true }
      if HeadingMarks.closesQuote(closing) { quoted = false }
    }
    return words
  }

  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: HeadingMarks.curlyApostrophe) {
        bytes.append(UInt8(ascii: "'"))
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}

extension Collection where Element == HeadingWord {
  /// The words as one line, without the punctuation at its two ends.
  var joined: String {
    var line = ""
    for (number, word) in self.enumerated() {
      if number > 0 { line += " " + word.opening }
      line += word.text
      if number < count - 1 { line += word.closing }
    }
    return line
  }
}

extension String {
  /// Whether the text ends in these bytes; no combining mark can hide them.
  func ends(in ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the text begins with these bytes.
  func begins(with start: String) -> Bool { utf8.starts(with: start.utf8) }

  /// The text without its last bytes.
  func dropping(_ count: Int) -> String { String(decoding: utf8.dropLast(count), as: UTF8.self) }
}
