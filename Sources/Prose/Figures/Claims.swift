/// Finds who gives the figures of a paragraph: "police said", "according to the ministry".
///
/// A small matching on the kinds of words around a verb of saying. It would rather name nobody than
/// the wrong source.
package struct Claims {
  /// The claims, in the order of reading, each with its sentence.
  private var claims: [(claim: Claim, sentence: Int)] = []
  /// The sentences with a verb of saying whose subject no rule reads.
  private var unread: [(verb: Int, sentence: Int)] = []
  private let paragraph: Paragraph
  private var quoted = QuotedText()

  /// Reads the claims of a paragraph.
  /// - Complexity: O(tokens)
  package init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    // Most paragraphs with figures name nobody, and then no mark of quotation matters.
    guard var index = Self.cue(in: paragraph, from: 0) else { return }
    quoted = QuotedText(paragraph)
    let text = FigureText(paragraph)
    let reader = ClaimReader(text, quoted)
    var sentence = 0
    while true {
      let start = text.range(index).lowerBound
      while sentence + 1 < paragraph.sentences.count,
        paragraph.sentences[sentence].upperBound <= start
      {
        sentence += 1
      }
      if !quoted.holds(start) {
        if let claim = reader.claim(at: index) {
          add(claim, reader, sentence)
        } else if reader.isUnread(at: index) {
          unread.append((text.range(index).lowerBound, sentence))
        }
      }
      guard let next = Self.cue(in: paragraph, from: index + 1) else { return }
      index = next
    }
  }

  /// The first word from here on that may make somebody a source.
  private static func cue(in paragraph: Paragraph, from start: Int) -> Int? {
    paragraph.classes.withUnsafeBufferPointer { classes in
      var index = start
      while index < classes.count {
        let found = classes[index]
        if !found.isDisjoint(with: [.claim, .tally, .speech]) { return index }
        if found.contains(.preposition), paragraph.tokens[index].hash == SmallWord.according {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// Settles whom a pronoun stands for.
  private mutating func add(_ claim: Claim, _ reader: ClaimReader, _ sentence: Int) {
    var claim = claim
    if claim.isPronoun {
      let fitting = claims.last {
        $0.claim.isResolved && Antecedent.fits($0.claim, claim, reader.text)
      }
      let named = Antecedent.subject(of: claim, after: fitting?.claim, reader.text)
      if let name = named ?? fitting?.claim.name {
        claim.name = name
      } else if claim.isTrailing, sentence < paragraph.sentences.count,
        let opener = reader.opener(of: paragraph.sentences[sentence], before: claim)
      {
        claim.name = opener
      }
    }
    claims.append((claim, sentence))
  }

  /// Who gives a figure; nil when the text does not tell.
  /// - Complexity: O(claims)
  package func claim(for figure: FigureSpan) -> Claim? {
    guard !claims.isEmpty,
      let sentence = paragraph.sentences.firstIndex(of: figure.sentence)
    else { return nil }
    if let claim = best(in: sentence, for: figure.words) { return claim }
    guard quoted.holds(figure.words.lowerBound) else { return nil }
    return claims.last { $0.sentence == sentence - 1 }?.claim
      ?? claims.first { $0.sentence == sentence + 1 && $0.claim.isInverted }?.claim
  }

  /// Whether nothing but "that" stands between a figure and a claim.
  private func isRight(_ figure: Range<Int>, before claim: Claim) -> Bool {
    (0...6).contains(claim.words.lowerBound - figure.upperBound)
  }

  /// Whether a sentence says who gives its figures, but in words that no rule reads; then it is
  /// better not to tell of a figure than to tell it as nobody's.
  package func isUnclear(_ figure: FigureSpan) -> Bool {
    guard !unread.isEmpty, let sentence = paragraph.sentences.firstIndex(of: figure.sentence) else {
      return false
    }
    return unread.contains { $0.sentence == sentence && !isApart($0.verb, figure.words) }
      && claim(for: figure) == nil
  }

  /// Whether a semicolon parts a figure from a claim: what stands behind it is another's, or the
  /// report's own.
  private func isApart(_ verb: Int, _ figure: Range<Int>) -> Bool {
    let between =
      verb < figure.lowerBound
      ? verb..<figure.lowerBound : figure.upperBound..<max(verb, figure.upperBound)
    return paragraph.bytes[between].contains(UInt8(ascii: ";"))
  }

  /// The claim of a sentence that introduces a figure, or the one that follows it.
  private func best(in sentence: Int, for figure: Range<Int>) -> Claim? {
    var (before, behind): (Claim?, Claim?) = (nil, nil)
    for (claim, place) in claims where place == sentence && mayGive(claim, figure) {
      if claim.verb < figure.lowerBound { before = claim }
      if behind == nil, claim.isTrailing, claim.verb > figure.upperBound { behind = claim }
    }
    guard let before else { return behind }
    return before.isTrailing || before.isDeed ? behind ?? before : before
  }

  private func mayGive(_ claim: Claim, _ figure: Range<Int>) -> Bool {
    !claim.words.overlaps(figure) && !(claim.isInverted && claim.verb < figure.lowerBound)
      && !isApart(claim.verb, figure) && !(claim.isRelative && !isRight(figure, before: claim))
      && !(claim.aside.map { $0 < figure.lowerBound } ?? false)
  }
}
