/// Finds who gives the figures of a paragraph: "police said", "according to the ministry".
///
/// A small matching on the kinds of words around a verb of saying. It would rather name nobody than
/// the wrong source.
package struct Claims {
  /// The claims, in the order of reading, each with its sentence.
  private var claims: [(claim: Claim, sentence: Int)] = []
  private let paragraph: Paragraph
  private var quoted = QuotedText([])

  /// Reads the claims of a paragraph.
  /// - Complexity: O(tokens)
  package init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    let text = FigureText(paragraph)
    // Most paragraphs with figures name nobody, and then no mark of quotation matters.
    guard let first = (0..<text.count).first(where: { Self.isCue(text, $0) }) else { return }
    quoted = QuotedText(paragraph.bytes)
    var sentence = 0
    for index in first..<text.count {
      let start = text.range(index).lowerBound
      while sentence + 1 < paragraph.sentences.count,
        paragraph.sentences[sentence].upperBound <= start
      {
        sentence += 1
      }
      guard Self.isCue(text, index), !quoted.holds(start) else { continue }
      guard let claim = ClaimReader(text, quoted).claim(at: index) else { continue }
      add(claim, text, sentence)
    }
  }

  private static func isCue(_ text: FigureText, _ index: Int) -> Bool {
    text.has(index, [.claim, .tally]) || text.hash(index) == SmallWord.according
  }

  /// Settles whom a pronoun stands for.
  private mutating func add(_ claim: Claim, _ text: FigureText, _ sentence: Int) {
    var claim = claim
    let fitting = claims.last { $0.claim.isResolved && Antecedent.fits($0.claim, claim, text) }
    if claim.isPronoun, let name = fitting?.claim.name {
      claim.name = name
    } else if claim.isPronoun, claim.isTrailing, sentence < paragraph.sentences.count,
      let opener = ClaimReader(text, quoted).opener(of: paragraph.sentences[sentence])
    {
      claim.name = opener
    }
    claims.append((claim, sentence))
  }

  /// Who gives a figure; nil when the text does not tell.
  /// - Complexity: O(claims)
  package func claim(for figure: FigureSpan) -> Claim? {
    guard !claims.isEmpty,
      let sentence = paragraph.sentences.firstIndex(of: figure.sentence)
    else { return nil }
    let own = claims.filter { $0.sentence == sentence }.map(\.claim)
    if let claim = best(own, for: figure.words) { return claim }
    guard quoted.holds(figure.words.lowerBound) else { return nil }
    return claims.last { $0.sentence == sentence - 1 }?.claim
      ?? claims.first { $0.sentence == sentence + 1 }?.claim
  }

  /// Whether a semicolon parts a figure from a claim: what stands behind it is another's, or the
  /// report's own.
  private func isApart(_ claim: Claim, _ figure: Range<Int>) -> Bool {
    let between =
      claim.verb < figure.lowerBound
      ? claim.verb..<figure.lowerBound : figure.upperBound..<max(claim.verb, figure.upperBound)
    return paragraph.bytes[between].contains(UInt8(ascii: ";"))
  }

  /// The claim that introduces a figure, or the one that follows it.
  private func best(_ claims: [Claim], for figure: Range<Int>) -> Claim? {
    let claims = claims.filter {
      !$0.words.overlaps(figure) && !($0.isInverted && $0.verb < figure.lowerBound)
        && !isApart($0, figure)
    }
    let before = claims.last { $0.verb < figure.lowerBound }
    let behind = claims.first { $0.isTrailing && $0.verb > figure.upperBound }
    guard let before else { return behind }
    return before.isTrailing ? behind ?? before : before
  }
}
