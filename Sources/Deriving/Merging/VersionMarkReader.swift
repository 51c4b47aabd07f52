import Prose

/// Reads the mark of a version, word by word.
struct VersionMarkReader {
  private typealias Entry = (word: VersionWord, hash: UInt64, end: Int)

  private(set) var number = 0
  private(set) var isCorrection = false
  private var words: ArraySlice<Entry> = []
  private let bytes: [UInt8]

  /// The words that are left, as hashes.
  var rest: [UInt64] { words.map(\.hash) }

  /// Whether a text holds a word that marks are made of; nearly none does.
  static func mayFindMark(in text: String) -> Bool {
    var reader = Tokens(Array(text.utf8))
    while let token = reader.next() {
      guard token.isWord else { continue }
      if VersionWord.marks.number(of: token.hash) != nil { return true }
      if VersionWord.mayBeNumbered(reader.lowercase[token.range]) { return true }
    }
    return false
  }

  /// Reads the marks of a headline.
  static func readHeadline(_ text: String) -> VersionMarkReader {
    var reader = VersionMarkReader(text)
    reader.readHeadline()
    return reader
  }

  /// Reads the marks of a file's name.
  static func readFileName(_ text: String) -> VersionMarkReader {
    var reader = VersionMarkReader(text)
    reader.readFileName()
    return reader
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    var reader = Tokens(bytes)
    while let token = reader.next() {
      let word = reader.word
      if let last = words.last, last.end == token.range.lowerBound,
        let place = VersionWord(last.word, ending: word)
      {
        words[words.endIndex - 1] = (place, last.hash, token.range.upperBound)
      } else {
        words.append((VersionWord(word), WordHash(word).value, token.range.upperBound))
      }
    }
  }

  /// Reads the marks before and behind the words of a headline, those behind only in brackets.
  private mutating func readHeadline() {
    while readOpening() {}
    while isBracketed, readEnd() {}
  }

  /// Reads the marks behind the words of a file's name, and passes over the date before them.
  private mutating func readFileName() {
    words = words.drop { $0.word.isNumeric }
    while readEnd() {}
  }

  private mutating func readOpening() -> Bool {
    guard let first = words.first else { return false }
    let second = words.dropFirst().first?.word
    switch (first.word, second) {
    case (.correction, .update?): takeCorrection(first: 1)
    case (.correction, _) where isMarkEnd(first): takeCorrection(first: 1)
    case (.update(nil), .number(let value)?): take(value, first: 2)
    case (.update(let value), _) where isMarkEnd(first): take(value ?? 1, first: 1)
    case (.place(let value), .wire?), (.place(let value), .lead?): take(value, first: 2)
    case (.wire, _) where number > 0 || isMarkEnd(first): take(1, first: 1)
    default: return false
    }
    return true
  }

  private mutating func readEnd() -> Bool {
    guard let last = words.last?.word else { return false }
    switch (words.dropLast().last?.word, last) {
    case (.update(nil)?, .number(let value)): take(value, last: 2)
    case (.place(let value)?, .wire): take(value, last: 2)
    case (_, .update(let value)): take(value ?? 1, last: 1)
    case (_, .wire): take(1, last: 1)
    case (.place(let value)?, .lead): take(value, last: 2)
    case (_, .correction): takeCorrection(last: 1)
    default: return false
    }
    return true
  }

  private mutating func take(_ value: Int, first count: Int) {
    number = max(number, value)
    words = words.dropFirst(count)
  }

  private mutating func take(_ value: Int, last count: Int) {
    number = max(number, value)
    words = words.dropLast(count)
  }

  private mutating func takeCorrection(first: Int = 0, last: Int = 0) {
    isCorrection = true
    words = words.dropFirst(first).dropLast(last)
  }

  /// Whether a colon or a dash follows a word.
  private func isMarkEnd(_ entry: Entry) -> Bool {
    let tail = bytes[entry.end...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ")") }
    return tail.first.map { [UInt8(ascii: ":"), UInt8(ascii: "-"), 0xE2].contains($0) } ?? false
  }

  /// Whether the last word stands in brackets at the end.
  private var isBracketed: Bool {
    guard let end = words.last?.end else { return false }
    return bytes[end...].contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
  }
}
