package import Model

/// Why one block stands where it stands.
package struct Trace: Sendable {
  private let explainer: Explainer
  private let reference: BlockReference

  /// The trace of a block of an explainer.
  package init(_ reference: BlockReference, in explainer: Explainer) {
    self.reference = reference
    self.explainer = explainer
  }

  /// Finds the block with an identity, or the block whose identity begins so when only one does.
  package static func find(block id: String, in explainer: Explainer) -> BlockReference? {
    let found = references(in: explainer).filter {
      block($0, in: explainer).id.utf8.starts(with: id.utf8)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Finds the block that covers a line of an article's file, or the next one after it.
  ///
  /// The path may have folders in front, as a shell completes it: `./Content/…`, `site/Content/…`.
  package static func find(
    line: Int, of path: String, in explainer: Explainer
  ) -> BlockReference? {
    for (number, article) in explainer.story.articles.enumerated()
    where ("/" + path).utf8.reversed().starts(with: ("/" + article.source.path).utf8.reversed()) {
      guard let range = article.source.range(ofLine: line) else { return nil }
      let index = article.blocks.firstIndex { $0.range.upperBound > range.lowerBound }
      return index.map { BlockReference(article: number, block: $0) }
    }
    return nil
  }

  /// Finds the block that stands at an anchor of the page.
  package static func find(anchor: String, in explainer: Explainer) -> BlockReference? {
    references(in: explainer).first { reference in
      explainer.fates[reference.article][reference.block] == .used(anchor: anchor)
    }
  }

  /// The trace in words: the source, the fate, the section with its margin, and the reasons.
  package var text: String {
    let article = explainer.story.articles[reference.article]
    let block = article.blocks[reference.block]
    let date = article.details.published.map { ", \($0.text)" } ?? ""
    let fate = explainer.fates[reference.article][reference.block]
    let lines = [
      article.source.location(at: block.range.lowerBound).text,
      "  block \(block.id) of \(article.id) (\(article.details.outlet)\(date))",
      "  \(Coverage.excerpt(of: block.text))",
      "  fate: \(Coverage.describe(fate))",
    ]
    return (lines + placementLines).joined(separator: "\n")
  }

  private var placementLines: [String] {
    let because = reasons.isEmpty ? [] : ["  because:"] + reasons.map { "    " + $0 }
    return [section.map { "  section: " + $0 }].compactMap(\.self) + because
  }

  /// The section with its margin and the runner-up; nil when nothing had to be decided.
  package var section: String? {
    guard let placement else { return position }
    let title = explainer.outline[placement.section].title
    let words = "\(title), margin \(placement.margin.rawValue)"
    guard let runnerUp = placement.runnerUp else { return words }
    return words
      + ", \(Self.rounded(placement.lead)) ahead of \(explainer.outline[runnerUp].title)"
  }

  /// Why it stands in its section, each reason with its weight; none for a block that was not scored.
  package var reasons: [String] {
    (placement?.reasons ?? []).map { "\(words($0.kind)) (\(Self.rounded($0.weight)))" }
  }

  private var placement: Placement? {
    explainer.placements[reference.article][reference.block]
  }

  /// What decides for a block that was never scored: its place in the article.
  private var position: String? {
    let fate = explainer.fates[reference.article][reference.block]
    guard case .used = fate else { return nil }
    return "the lead, because it stands before the article's first subhead"
  }

  private func words(_ reason: Reason.Kind) -> String {
    switch reason {
    case .titleWord(let word): "word '\(word)' of the section's title"
    case .hintWord(let word): "word '\(word)' of the section's hints"
    case .themeWord(let word, let theme): "word '\(word)', common in sections on \(theme)"
    case .style(let trait, let theme): "\(trait), common in sections on \(theme)"
    case .learnedWord(let word, let from):
      "word '\(word)', learned from block \(Self.block(from, in: explainer).id)"
    case .subhead(let text): "subhead '\(text)'"
    case .neighbours: "the blocks around it stand there"
    case .pinned: "the editor put it there"
    }
  }

  private static func references(in explainer: Explainer) -> [BlockReference] {
    explainer.story.articles.enumerated().flatMap { number, article in
      article.blocks.indices.map { BlockReference(article: number, block: $0) }
    }
  }

  private static func block(_ reference: BlockReference, in explainer: Explainer) -> Block {
    explainer.story.articles[reference.article].blocks[reference.block]
  }

  /// A weight with two decimals and its sign, the same in every locale.
  static func rounded(_ weight: Double) -> String {
    let hundredths = Int((weight * 100).rounded())
    let digits = String(hundredths.magnitude % 100)
    return "\(hundredths < 0 ? "-" : "+")\(hundredths.magnitude / 100)."
      + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
