package import Model
package import Prose

/// What placement is given: the sections there shall be and the paragraphs that seek one.
package struct PlacementInput: Hashable, Sendable {
  /// The sections.
  package let outline: [OutlineEntry]
  /// The paragraphs, article by article in the order of reading.
  package let articles: [[PlacementBlock]]
  /// What the blocks are called by who asks; empty when their places in ``articles`` are.
  let references: [[BlockReference]]

  /// The paragraphs of these articles, to be placed by this outline.
  ///
  /// Sections that blocks name must be in the outline; who resolves the editor's words sees to it.
  package init(outline: [OutlineEntry], articles: [[PlacementBlock]]) {
    self.init(outline: outline, articles: articles, references: [])
  }

  /// The same, by the blocks' own names: reasons that point to a block tell it by its name.
  init(
    outline: [OutlineEntry], articles: [[PlacementBlock]], references: [[BlockReference]]
  ) {
    precondition(articles.allSatisfy { $0.allSatisfy { $0.names(sectionsBelow: outline.count) } })
    self.outline = outline
    self.articles = articles
    self.references = references
  }

  /// What the block at a place is called.
  func name(of place: BlockReference) -> BlockReference {
    references.isEmpty ? place : references[place.article][place.block]
  }

  /// The block at a reference.
  subscript(reference: BlockReference) -> PlacementBlock {
    articles[reference.article][reference.block]
  }
}

/// A paragraph that seeks its section, with what is known of it besides its words.
package struct PlacementBlock: Hashable, Sendable {
  /// Its words, without markup.
  package let paragraph: Paragraph
  /// What the memory that places it has found of its words; nil before it has.
  let words: ArraySlice<WordEntry>?
  /// The subhead it stands under in its article, when there is one.
  package let subhead: String?
  /// The section that the subhead became, when it became one.
  ///
  /// All paragraphs under the subhead then stand in that section.
  package let headingSection: Int?
  /// The section the editor pinned it to.
  ///
  /// The paragraph stands there and is an example of the section for the others.
  package let pin: Int?
  /// The section the editor moved it to.
  ///
  /// The paragraph stands there but is an example of nothing: it is an exception.
  package let moved: Int?
  /// How near it is to each section by a measure from outside; empty without one.
  package let affinity: [Float]

  /// Its text in UTF-8.
  package var text: [UInt8] { paragraph.bytes }

  /// A paragraph that was read, with what is known of it.
  package init(
    _ paragraph: Paragraph, subhead: String? = nil, headingSection: Int? = nil, pin: Int? = nil,
    moved: Int? = nil, affinity: [Float] = []
  ) {
    self.init(
      paragraph, words: nil, subhead: subhead, headingSection: headingSection, pin: pin,
      moved: moved, affinity: affinity)
  }

  /// A paragraph whose words were looked up, with what is known of it.
  init(
    _ paragraph: Paragraph, words: ArraySlice<WordEntry>?, subhead: String? = nil,
    headingSection: Int? = nil, pin: Int? = nil, moved: Int? = nil, affinity: [Float] = []
  ) {
    self.affinity = affinity
    self.words = words
    self.paragraph = paragraph
    self.subhead = subhead
    self.headingSection = headingSection
    self.pin = pin
    self.moved = moved
  }

  /// A paragraph's text in UTF-8 with what is known of it.
  package init(
    text: [UInt8], subhead: String? = nil, headingSection: Int? = nil, pin: Int? = nil,
    moved: Int? = nil, affinity: [Float] = []
  ) {
    self.init(
      Paragraph(text), subhead: subhead, headingSection: headingSection, pin: pin, moved: moved,
      affinity: affinity)
  }

  fileprivate func names(sectionsBelow count: Int) -> Bool {
    Self.isNamed(headingSection, count) && Self.isNamed(pin, count) && Self.isNamed(moved, count)
      && (affinity.isEmpty || affinity.count == count)
  }

  private static func isNamed(_ section: Int?, _ count: Int) -> Bool {
    guard let section else { return true }
    return section >= 0 && section < count
  }
}
