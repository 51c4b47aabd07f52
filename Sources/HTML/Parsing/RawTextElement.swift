/// The elements in which a `<` is only a letter, up to their own end tag.
enum RawTextElement: CaseIterable {
  case script, style, title, textarea, iframe, xmp, noembed, noframes, plaintext

  /// The element of a name in a start tag; nil for all others.
  init?(_ tag: UnsafeBufferPointer<UInt8>) {
    guard tag.count >= 3, tag.count <= 9 else { return nil }
    let found = Self.allCases.first { element in
      element.name.count == tag.count
        && zip(element.name, tag).allSatisfy { $0 == Bytes.lowercased($1) }
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether its text is read.
  var isKept: Bool {
    switch self {
    case .title, .textarea, .xmp, .plaintext: true
    case .script, .style, .iframe, .noembed, .noframes: false
    }
  }

  /// What stands for a `<` that is only a letter, while the page is parsed: the form feed, the only sign that
  /// the parser leaves alone and that says no more than a space.
  static let bracket: UInt8 = 0x0C

  /// Where its end tag begins; nil when the page has none.
  /// - Complexity: O(bytes up to there)
  func end(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if self == .plaintext { return nil }
    var index = start
    while let place = MarkupScan.find(0x3C, in: page, from: index) {
      if closes(page, at: place) { return place }
      index = place + 1
      guard self == .script, Self.begins(page, at: index, "!--") else { continue }
      guard let comment = comment(in: page, from: place + 4, start: place + 2) else { return nil }
      if comment.endsScript { return comment.place }
      index = comment.place
    }
    return nil
  }

  /// Where the first end tag of its name begins, whatever stands before it; nil when there is none.
  /// - Complexity: O(bytes up to there)
  func firstEndTag(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while let place = MarkupScan.find(0x3C, in: page, from: index) {
      if closes(page, at: place) { return place }
      index = place + 1
    }
    return nil
  }

  /// Where a comment in a script ends, or the script within it; nil when neither does: `<!--` and then `<script>` make the next
  /// `</script>` part of the script
  /// (https://html.spec.whatwg.org/multipage/parsing.html#script-data-double-escaped-state).
  private func comment(
    in page: UnsafeBufferPointer<UInt8>, from begin: Int, start: Int
  ) -> (place: Int, endsScript: Bool)? {
    var (index, isNested) = (begin, false)
    while index < page.count {
      if page[index] == 0x3E, index >= start + 2, page[index - 1] == 0x2D, page[index - 2] == 0x2D {
        return (index, false)
      }
      if page[index] == 0x3C {
        if closes(page, at: index) {
          guard isNested else { return (index, true) }
          isNested = false
        } else if isNamed(page, at: index + 1) {
          isNested = true
        }
      }
      index += 1
    }
    return nil
  }

  private func closes(_ page: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + 1 < page.count && page[place + 1] == 0x2F && isNamed(page, at: place + 2)
  }

  /// Whether its name stands at a place, and ends there.
  private func isNamed(_ page: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let end = place + name.count
    guard end <= page.count,
      zip(name, page[place..<end]).allSatisfy({ $0 == Bytes.lowercased($1) })
    else { return false }
    return end == page.count || page[end] <= 0x20 || page[end] == 0x2F || page[end] == 0x3E
  }

  private static func begins(
    _ page: UnsafeBufferPointer<UInt8>, at place: Int, _ words: StaticBytes
  ) -> Bool {
    place + words.count <= page.count
      && page[place..<place + words.count].elementsEqual(words)
  }

  /// Its name in a tag.
  private var name: StaticBytes {
    switch self {
    case .script: "script"
    case .style: "style"
    case .title: "title"
    case .textarea: "textarea"
    case .iframe: "iframe"
    case .xmp: "xmp"
    case .noembed: "noembed"
    case .noframes: "noframes"
    case .plaintext: "plaintext"
    }
  }
}

/// The bytes of a literal, without a copy.
private struct StaticBytes: ExpressibleByStringLiteral, RandomAccessCollection {
  private let text: StaticString

  init(stringLiteral text: StaticString) { self.text = text }

  var startIndex: Int { 0 }
  var endIndex: Int { text.utf8CodeUnitCount }
  subscript(position: Int) -> UInt8 { text.utf8Start[position] }
}
