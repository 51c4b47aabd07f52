package import Prose

/// One article as the outline sees it: stretches of paragraphs, each under its subhead or none.
package struct OutlineArticle: Hashable, Sendable {
  /// Paragraphs that stand together: the lead, or what follows one subhead.
  package struct Stretch: Hashable, Sendable {
    /// The subhead as written; nil before the first one.
    package let subhead: String?
    /// The paragraphs.
    package let paragraphs: [Paragraph]

    /// What the memory that reads the outline has found of their words; empty before it has.
    let words: [ArraySlice<WordEntry>]

    /// A stretch and its subhead.
    package init(subhead: String?, paragraphs: [Paragraph]) {
      self.init(subhead: subhead, paragraphs: paragraphs, words: [])
    }

    /// A stretch whose words were looked up.
    init(subhead: String?, paragraphs: [Paragraph], words: [ArraySlice<WordEntry>]) {
      self.subhead = subhead
      self.paragraphs = paragraphs
      self.words = words
    }

    /// What a memory knows of the words of a paragraph.
    func words(of paragraph: Int, _ memory: WordMemory) -> ArraySlice<WordEntry> {
      words.isEmpty ? memory.words(of: paragraphs[paragraph])[...] : words[paragraph]
    }
  }

  /// The article's name, one of a kind in its story; it decides ties, so that the order in which
  /// articles are given decides nothing.
  package let name: String
  /// All of its text, in order.
  package let stretches: [Stretch]

  /// An article as it was read.
  package init(name: String, stretches: [Stretch]) {
    self.name = name
    self.stretches = stretches
  }
}

/// One subhead of a story, by two numbers.
package struct SubheadReference: Hashable, Sendable, Comparable {
  /// The article, counted as given.
  package let article: Int
  /// The stretch under the subhead, counted in the article.
  package let stretch: Int

  /// The subhead at these two numbers.
  package init(article: Int, stretch: Int) {
    self.article = article
    self.stretch = stretch
  }

  /// Orders by article, then stretch.
  package static func < (first: SubheadReference, second: SubheadReference) -> Bool {
    (first.article, first.stretch) < (second.article, second.stretch)
  }
}
