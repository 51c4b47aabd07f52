import Deriving
package import Model

/// What became of every block of a story, for an editor to read.
package struct Coverage: Sendable {
  private let explainer: Explainer
  /// The copies of the blocks on the page.
  private let copies: [BlockReference: [BlockReference]]

  /// The sections of the blocks on the page.
  private let homes: [BlockReference: Section]

  /// The coverage of one explainer.
  package init(of explainer: Explainer) {
    self.explainer = explainer
    copies = Dictionary(
      explainer.sections.flatMap(\.blocks).map { ($0.reference, $0.copies) },
      uniquingKeysWith: { first, _ in first })
    homes = Dictionary(
      explainer.sections.flatMap { section in section.blocks.map { ($0.reference, section) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static let names = [
    "used", "duplicate-of", "superseded", "heading", "boilerplate", "weak", "excerpt-limit",
    "hidden-by-editor",
  ]

  /// How many blocks have each fate, in a fixed order; the numbers add up to ``blocks``.
  package var totals: [(name: String, count: Int)] {
    Self.names.map { name in (name, explainer.fates.joined().count { $0.name == name }) }
  }

  /// How many blocks the story's articles have.
  package var blocks: Int { explainer.story.articles.reduce(0) { $0 + $1.blocks.count } }

  /// The report: the totals, the sections with why they exist and hints for them, what was drawn
  /// out of them, then each article block by block.
  /// - Parameter unusedOnly: whether to leave out what is on the page.
  /// - Returns: lines without an end to the last.
  package func text(unusedOnly: Bool = false) -> String {
    let story = explainer.story
    var lines = ["\(story.slug.text): \(Self.counted(story.articles.count, "article")), "]
    lines[0] += Self.counted(blocks, "block")
    lines.append("  " + totals.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
    lines += explainer.sections.flatMap { section in
      [line(for: section)] + (unusedOnly ? [] : hints[section.title ?? ""].map { [$0] } ?? [])
    }
    if !unusedOnly { lines += CoverageExtracts(of: explainer).lines }
    let page = PageExcerpts(explainer)
    let excerpts = page.excerpts
    lines += Self.outlets(page)
    for (number, article) in story.articles.enumerated() {
      lines += [
        "", heading(of: article, number: number), Self.line(for: excerpts[number], article),
      ]
      lines += article.details.doubts.map { "  note: \($0)" }
      lines += blockLines(of: article, number: number, unusedOnly: unusedOnly)
    }
    return lines.joined(separator: "\n")
  }

  private func line(for section: Section) -> String {
    let count = section.items.count { if case .block = $0 { true } else { false } }
    let title = section.title ?? "Lead"
    return "  section '\(title)': \(Self.counted(count, "block")); \(section.evidence)"
  }

  /// Words to paste into `sections:`, by the title of their section; those of a derived section
  /// are its own and what is proposed for it.
  private var hints: [String: String] {
    let isDerived = explainer.story.details.sections == nil
    let lines = zip(explainer.outline, ProposedHints(for: explainer).words).map { entry, words in
      let words = (isDerived ? entry.hints : []) + words
      return (entry.title, words.isEmpty ? "" : "    hints: [\(words.joined(separator: ", "))]")
    }
    return Dictionary(lines.filter { !$1.isEmpty }, uniquingKeysWith: { first, _ in first })
  }

  private func heading(of article: Article, number: Int) -> String {
    let used = explainer.fates[number].count { $0.name == "used" }
    let date = article.details.published?.text ?? "no date"
    return "\(article.id) (\(article.details.outlet), \(date)): "
      + "\(Self.counted(article.blocks.count, "block")), \(used) used"
  }

  /// Whose words the page is made of.
  private static func outlets(_ page: PageExcerpts) -> [String] {
    let shares = page.outlets.map { "\($0.name) \($0.percent) %" }
    return shares.isEmpty ? [] : ["  outlets: " + shares.joined(separator: ", ")]
  }

  /// How much of a report stands on the page, as `excerpts:` counts it.
  private static func line(for excerpt: Excerpt, _ article: Article) -> String {
    let head = "  shown: \(excerpt.words) of \(counted(excerpt.sourceWords, "word"))"
    let quoted = excerpt.quotedWords == 0 ? "" : ", \(excerpt.quotedWords) more in quotations"
    let run = excerpt.longestRun == 0 ? "" : ", longest piece \(excerpt.longestRun)"
    let licence = article.details.licence.map { ", licence '\($0)'" } ?? ""
    return head + " (\(excerpt.percent) %)" + quoted + run + licence
  }

  private func blockLines(of article: Article, number: Int, unusedOnly: Bool) -> [String] {
    article.blocks.indices.compactMap { index in
      let fate = explainer.fates[number][index]
      if unusedOnly, fate.name == "used" { return nil }
      let block = article.blocks[index]
      let line = article.source.location(at: block.range.lowerBound).line
      let margin = explainer.placements[number][index]?.margin
      let doubt = margin == .weak && fate.name == "used" ? " (weakly)" : ""
      let reference = BlockReference(article: number, block: index)
      // The line begins with the address of the block; that of its section says more.
      let place = homes[reference].map { "used in '\($0.title ?? "Lead")'" }
      return "  #\(block.id) line \(line): \(place ?? Self.describe(fate))\(doubt): "
        + Self.excerpt(of: block.text) + carriers(of: reference)
    }
  }

  /// The other reports that carry a block's words.
  private func carriers(of reference: BlockReference) -> String {
    let articles = Set((copies[reference] ?? []).map(\.article)).subtracting([reference.article])
    guard !articles.isEmpty else { return "" }
    let names = articles.sorted().map { explainer.story.articles[$0].id }
    return "; also carried by " + names.joined(separator: ", ")
  }

  /// A fate in words, with what it names.
  package static func describe(_ fate: Fate) -> String {
    switch fate {
    case .used(let anchor): "used at #\(anchor)"
    case .duplicate(let anchor): "duplicate of #\(anchor)"
    case .superseded(let article): "superseded by \(article)"
    case .heading(let section?): "heading of section '\(section)'"
    case .heading(nil): "heading of no section"
    case .furniture(let kind): "boilerplate (\(kind.rawValue))"
    case .weak(let nearest?): "weak; nearest section '\(nearest)'"
    case .weak(nil): "weak; no section near"
    case .excerptLimit: "left out for the excerpt limit"
    case .hidden: "hidden by the editor"
    }
  }

  /// The first words of a text, at most 60 bytes, cut at a space.
  static func excerpt(of text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 60 else { return "“\(text)”" }
    let cut = bytes[..<60].lastIndex(of: UInt8(ascii: " ")) ?? 60
    return "“\(String(decoding: bytes[..<cut], as: UTF8.self))…”"
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
