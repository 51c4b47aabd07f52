import Model

/// Reads `permalinks:` of `site.yml` and `permalink:` of front matter.
enum PermalinkReader {
  /// The patterns, each for stories, for pages, or for the pages of one folder.
  static func patterns(
    _ field: YAMLField?, _ diagnostics: inout [Diagnostic]
  ) -> [PermalinkPattern] {
    (field?.pairs(&diagnostics) ?? []).compactMap { pattern($0, &diagnostics) }
  }

  private static func pattern(
    _ field: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> PermalinkPattern? {
    guard let text = field.text(&diagnostics) else { return nil }
    var parts: [[PermalinkPattern.Piece]] = []
    for part in Self.parts(of: text) {
      switch pieces(of: part, in: field.name) {
      case .success(let pieces): parts.append(pieces)
      case .failure(let flaw):
        diagnostics.append(
          .error(
            flaw.identifier, "permalink '\(text)' \(flaw.message)", at: field.valueLocation))
        return nil
      }
    }
    let pieces = parts.flatMap(\.self)
    guard pieces.contains(.token(.slug)) || pieces.contains(.token(.title)) else {
      diagnostics.append(
        .error(
          "bad-permalink", "permalink '\(text)' gives all the same address; add ':slug'",
          at: field.valueLocation))
      return nil
    }
    return PermalinkPattern(
      scope: field.name, text: text, location: field.valueLocation, parts: parts)
  }

  private struct Flaw: Error {
    let identifier: String
    let message: String
  }

  /// The words and tokens of a part between slashes: `:year-:month`.
  private static func pieces(
    of part: String, in scope: String
  ) -> Result<[PermalinkPattern.Piece], Flaw> {
    var pieces: [PermalinkPattern.Piece] = []
    var rest = part.utf8[...]
    while let first = rest.first {
      let isToken = first == UInt8(ascii: ":")
      let body = isToken ? rest.dropFirst() : rest
      let word = String(Substring(body.prefix { isToken ? isLetter($0) : $0 != UInt8(ascii: ":") }))
      rest = body.dropFirst(word.utf8.count)
      guard isToken else {
        if let flaw = flaw(of: word) { return .failure(flaw) }
        pieces.append(.text(word))
        continue
      }
      guard let token = PermalinkPattern.Token(rawValue: word) else {
        return .failure(unknown(word))
      }
      if token == .section, scope.isSame(as: "stories") {
        return .failure(
          Flaw(identifier: "bad-permalink", message: "asks for ':section', which stories have not"))
      }
      pieces.append(.token(token))
    }
    return .success(pieces)
  }

  private static func unknown(_ word: String) -> Flaw {
    let names = PermalinkPattern.Token.allCases.map(\.rawValue)
    let nearest = NearestName.suggestion(for: word, among: names)
    let mend = nearest.isEmpty ? "; tokens are \(names.map { ":" + $0 }.quotedList)" : nearest
    return Flaw(identifier: "unknown-token", message: "has an unknown token ':\(word)'\(mend)")
  }

  private static func flaw(of word: String) -> Flaw? {
    // A hyphen may stand between two tokens.
    let isPlain = word.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    return isPlain
      ? nil
      : Flaw(
        identifier: "bad-permalink",
        message: "may hold only a-z, 0-9, hyphens, slashes and tokens such as ':slug'")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func parts(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// The address that a page's own front matter gives it, without slashes at the ends.
  static func address(
    _ field: YAMLField?, _ diagnostics: inout [Diagnostic]
  ) -> (path: String, location: SourceLocation)? {
    guard let field, let text = field.text(&diagnostics) else { return nil }
    let parts = parts(of: text)
    guard !parts.isEmpty, parts.allSatisfy(Slug.isValid) else {
      let nearest = parts.map { Slug($0).text }.joined(separator: "/")
      let mend = parts.isEmpty ? "" : "; did you mean '/\(nearest)/'?"
      diagnostics.append(
        .error(
          "bad-permalink",
          "permalink '\(text)' may hold only a-z, 0-9, hyphens and slashes\(mend)",
          at: field.valueLocation))
      return nil
    }
    return (parts.joined(separator: "/"), field.valueLocation)
  }
}

extension PermalinkPattern {
  /// The address of a story or page; nil with a complaint when its date does not tell enough.
  func path(
    of facts: Facts, at location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    if let path = path(of: facts) { return path }
    diagnostics.append(
      .error(
        "undated-permalink",
        "permalink '\(text)' takes a day, but this has no whole 'date'; give it one, or a "
          + "'permalink' of its own", at: location,
        notes: [Diagnostic.Note("asked for here", at: self.location)]))
    return nil
  }
}
