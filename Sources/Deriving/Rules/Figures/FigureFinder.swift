package import Model
import Prose

/// Reads the figures of paragraphs, each with who gives it.
package struct FigureFinder {
  private let cast: Cast

  /// A finder that asks the people of a story for their full names.
  init(_ cast: Cast) { self.cast = cast }

  /// The figures of one article by itself, in the order of reading.
  ///
  /// Sources are named as the article names them; to measure the rule, not to build a page.
  package static func figures(of article: Article) -> [Figure] {
    let finder = FigureFinder(Cast())
    return article.blocks.indices.flatMap { index in
      let paragraph = Paragraph(Array(article.blocks[index].text.utf8))
      let block = BlockReference(article: 0, block: index)
      let place = SightingPlace(block, of: article.details)
      let spans = Measures.find(in: paragraph)
      return finder.sightings(of: spans, in: paragraph, place).map(\.figure)
    }
  }

  /// The figures of a paragraph with their sources, in the order of reading.
  /// - Complexity: O(tokens)
  func sightings(
    of spans: [FigureSpan], in paragraph: Paragraph, _ place: SightingPlace
  ) -> [Sighting] {
    guard !spans.isEmpty else { return [] }
    let claims = Claims(paragraph)
    var last: SentenceMatter?
    return spans.compactMap { span in
      let given = claims.claim(for: span)
      // Better no figure than one that looks like the report's own.
      if given.map({ !isNamed($0, place.block) }) ?? claims.isUnclear(span) { return nil }
      let matter = Self.matter(of: span, in: paragraph, place, after: last)
      last = matter
      let speaker = given.map { self.speaker($0, place.block) }
      let figure = Figure(span, place.block, speaker, place.published)
      return Sighting(figure, span, paragraph, place, matter, source: given?.name)
    }
  }

  /// A sentence with two figures is read once.
  private static func matter(
    of span: FigureSpan, in paragraph: Paragraph, _ place: SightingPlace,
    after last: SentenceMatter?
  ) -> SentenceMatter {
    if let last, last.sentence == span.sentence { return last }
    return SentenceMatter(span.sentence, in: paragraph, reported: place.published)
  }

  /// Whether the text tells whom a pronoun stands for; "she" alone is no source.
  private func isNamed(_ claim: Claim, _ block: BlockReference) -> Bool {
    !claim.isPronoun || claim.name != claim.words
      || cast.person(namedBy: Passage(block, claim.words)) != nil
  }

  private func speaker(_ claim: Claim, _ block: BlockReference) -> Speaker {
    let name = Passage(block, claim.name)
    guard let number = cast.person(namedBy: name) else {
      return Speaker(words: Passage(block, claim.words), name: name)
    }
    let person = cast.people[number]
    return Speaker(
      words: Passage(block, claim.words), name: person.name, role: person.roles.first,
      person: number)
  }
}

extension Figure {
  fileprivate init(
    _ span: FigureSpan, _ block: BlockReference, _ speaker: Speaker?, _ reported: CalendarDate?
  ) {
    func passage(_ range: Range<Int>?) -> Passage? { range.map { Passage(block, $0) } }
    self.init(
      words: Passage(block, span.words), subject: passage(span.subject),
      state: passage(span.stateWords), qualifier: passage(span.qualifier),
      sentence: Passage(block, span.sentence), amount: Amount(span.value),
      upperAmount: span.upper.map(Amount.init), measure: Measure(span.measure),
      attribution: speaker, reported: reported)
  }
}

extension Amount {
  fileprivate init(_ value: FigureSpan.Value) { self.init(value.digits, exponent: value.exponent) }
}

extension Figure.Measure {
  fileprivate init(_ measure: FigureSpan.Measure) {
    switch measure {
    case .count: self = .count
    case .money(let currency): self = .money(currency)
    case .percent: self = .percent
    case .unit(let unit): self = .unit(unit)
    }
  }
}
