package import Model

/// What placement is given: the sections there shall be and the paragraphs that seek one.
package struct PlacementInput: Hashable, Sendable {
  /// The sections.
  package let outline: [OutlineEntry]
  /// The paragraphs, article by article in the order of reading.
  package let articles: [[PlacementBlock]]

  /// The paragraphs of these articles, to be placed by this outline.
  ///
  /// Sections that blocks name must be in the outline; who resolves the editor's words sees to it.
  package init(outline: [OutlineEntry], articles: [[PlacementBlock]]) {
    precondition(articles.joined().allSatisfy { $0.names(sectionsBelow: outline.count) })
    self.outline = outline
    self.articles = articles
  }

  /// The block at a reference.
  subscript(reference: BlockReference) -> PlacementBlock {
    articles[reference.article][reference.block]
  }
}

/// A paragraph that seeks its section, with what is known of it besides its words.
package struct PlacementBlock: Hashable, Sendable {
  /// Its words in UTF-8, without markup.
  package let text: [UInt8]
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

  /// A paragraph with what is known of it.
  package init(
    text: [UInt8], subhead: String? = nil, headingSection: Int? = nil, pin: Int? = nil,
    moved: Int? = nil
  ) {
    self.text = text
    self.subhead = subhead
    self.headingSection = headingSection
    self.pin = pin
    self.moved = moved
  }

  fileprivate func names(sectionsBelow count: Int) -> Bool {
    [headingSection, pin, moved].allSatisfy { $0.map { (0..<count).contains($0) } ?? true }
  }
}
