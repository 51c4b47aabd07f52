/// A form of words such as `more (from|on) *3 $`, to be found in lines of a page.
///
/// Words stand for themselves, in small letters; `(a|b)` is either, `a?` may be missing, `*` is any
/// word, `*3` up to three, `$` the end of the line. Colons count as words, other marks are passed over.
struct Phrase: Sendable {
  private enum Element: Sendable {
    case words([[UInt8]], isOptional: Bool)
    case any(least: Int, most: Int)
    case end
  }

  private let elements: [Element]

  /// Takes a form apart.
  init(_ form: some StringProtocol) {
    elements = form.utf8.split(separator: 0x20).map { Self.element(Array($0)) }
  }

  private static func element(_ word: [UInt8]) -> Element {
    if word == [0x24] { return .end }
    if word.first == 0x2A {
      let most = word.count > 1 ? Int(word[1] - 0x30) : 1
      return .any(least: word.count > 1 ? 0 : 1, most: most)
    }
    let isOptional = word.count > 1 && word.last == 0x3F
    let bare = word.filter { $0 != 0x3F && $0 != 0x28 && $0 != 0x29 }
    return .words(bare.split(separator: 0x7C).map { Array($0) }, isOptional: isOptional)
  }

  /// How many words the phrase takes at a place; nil when it does not stand there.
  func length(in words: [[UInt8]], at start: Int) -> Int? {
    end(0, words, start).map { $0 - start }
  }

  private func end(_ element: Int, _ words: [[UInt8]], _ place: Int) -> Int? {
    guard element < elements.count else { return place }
    switch elements[element] {
    case .end: return place == words.count ? place : nil
    case .words(let choices, let isOptional):
      if place < words.count, choices.contains(words[place]),
        let end = end(element + 1, words, place + 1)
      {
        return end
      }
      return isOptional ? end(element + 1, words, place) : nil
    case .any(let least, let most):
      for count in stride(from: most, through: least, by: -1) where place + count <= words.count {
        if let end = end(element + 1, words, place + count) { return end }
      }
      return nil
    }
  }
}

/// Several phrases, one a line.
struct PhraseList: Sendable {
  private let phrases: [Phrase]

  /// Takes phrases apart, one a line.
  init(_ text: String) {
    phrases = text.utf8.split(separator: 0x0A).filter { !$0.isEmpty }.map { Phrase(Substring($0)) }
  }

  /// Whether a line begins with one of them.
  func begin(_ words: [[UInt8]]) -> Bool {
    phrases.contains { $0.length(in: words, at: 0) != nil }
  }

  /// Whether one of them stands anywhere in a line.
  func occur(in words: [[UInt8]]) -> Bool {
    words.indices.contains { start in phrases.contains { $0.length(in: words, at: start) != nil } }
  }
}
