import Model
import Prose

/// The outline an explainer is derived by: what the editor declares, or what the articles ask for.
struct StoryOutline {
  /// The sections, in order.
  let entries: [OutlineEntry]
  /// Why each section exists.
  let evidence: [String]
  private let headings: [BlockReference: Int]

  /// The outline of a story.
  /// - Complexity: O(words)
  init(of analysis: StoryAnalysis, headings: [String: String], memory: WordMemory) {
    if let declared = analysis.story.details.sections {
      self.init(declared: declared, analysis)
    } else {
      self.init(derivedFrom: analysis, headings, memory)
    }
  }

  /// The section that a subhead names or was merged into.
  func section(named subhead: BlockReference) -> Int? { headings[subhead] }

  /// A declared outline; a subhead whose clean name is a section's title names that section.
  private init(declared entries: [OutlineEntry], _ analysis: StoryAnalysis) {
    let names = SectionNames(entries)
    var headings: [BlockReference: Int] = [:]
    for reference in analysis.subheads {
      let text = analysis.block(reference).text
      headings[reference] = names.number(
        of: analysis.story.language.isEnglish ? HeadingName.clean(text).name : text)
    }
    self.entries = entries
    evidence = entries.map { _ in "declared in index.md" }
    self.headings = headings
  }

  private init(
    derivedFrom analysis: StoryAnalysis, _ titles: [String: String], _ memory: WordMemory
  ) {
    let articles = analysis.story.articles.indices.map { SubheadedArticle(analysis, article: $0) }
    let sections = OutlineBuilder.sections(
      of: articles.map(\.outline), headings: titles, memory: memory)
    var headings: [BlockReference: Int] = [:]
    for (number, section) in sections.enumerated() {
      for place in section.subheads {
        guard let block = articles[place.article].subheads[place.stretch] else { continue }
        headings[BlockReference(article: place.article, block: block)] = number
      }
    }
    entries = sections.map(\.entry)
    evidence = sections.map(\.evidence)
    self.headings = headings
  }
}

/// One article cut at its subheads, and which block each stretch stands under.
private struct SubheadedArticle {
  /// The article as the outline's builder takes it.
  let outline: OutlineArticle
  /// The subhead's block of each stretch.
  let subheads: [Int?]

  init(_ analysis: StoryAnalysis, article number: Int) {
    let article = analysis.story.articles[number]
    var (stretches, subheads): ([OutlineArticle.Stretch], [Int?]) = ([], [])
    var (subhead, paragraphs, words): (Int?, [Paragraph], [ArraySlice<WordEntry>]) = (nil, [], [])
    paragraphs.reserveCapacity(article.blocks.count)
    words.reserveCapacity(article.blocks.count)
    func endStretch() {
      stretches.append(
        OutlineArticle.Stretch(
          subhead: subhead.map { article.blocks[$0].text }, paragraphs: paragraphs, words: words))
      subheads.append(subhead)
    }
    for index in article.blocks.indices {
      switch analysis.standings[number][index] {
      // What the editor hid counts too, or hiding a paragraph could take its section away.
      case .lead, .body, .hidden:
        guard let paragraph = analysis.paragraphs[number][index] else { continue }
        paragraphs.append(paragraph)
        words.append(analysis.words(of: BlockReference(article: number, block: index)))
      case .outside where article.blocks[index].kind == .subhead:
        endStretch()
        (subhead, paragraphs, words) = (index, [], [])
      case .outside, .copy, .superseded: break
      }
    }
    endStretch()
    outline = OutlineArticle(name: article.id, stretches: stretches)
    self.subheads = subheads
  }
}
