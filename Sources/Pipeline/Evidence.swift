package import Model

/// What an editor looks up beside a paragraph in the preview: the report it comes from with the
/// paragraph marked, why it stands in its section, and what became of the paragraphs around it.
///
/// Never published: a reader has the citation, an editor wants the working.
package struct Evidence: Sendable {
  /// A paragraph of the report.
  package struct Paragraph: Sendable {
    /// Its bytes in the report's file, as text; of a saved page its words.
    package let text: String
    /// What became of it: `used at #3fa9…`, `boilerplate (advertisement)`.
    package let fate: String
    /// Whether it is the one that was asked about.
    package let isMarked: Bool
    /// Where its words stand on the page; nil when they stand nowhere.
    package let anchor: String?
  }

  /// Where the paragraph begins: `Content/dam/articles/wire.txt:12:1`.
  package let place: String
  /// Who reported it.
  package let outlet: String
  /// The report's headline.
  package let headline: String
  /// The section it stands in and how firmly, in words; nil when nothing had to be decided.
  package let section: String?
  /// Why it stands there, the weightiest reason first, as `explainer why` tells it.
  package let reasons: [String]
  /// The whole report.
  package let paragraphs: [Paragraph]

  /// The evidence for the paragraph at an anchor of a page; nil when none stands there.
  /// - Complexity: O(blocks of the story)
  package init?(for anchor: String, in explainer: Explainer) {
    guard let reference = Trace.find(anchor: anchor, in: explainer) else { return nil }
    let article = explainer.story.articles[reference.article]
    let trace = Trace(reference, in: explainer)
    place = article.source.location(at: article.blocks[reference.block].range.lowerBound).text
    outlet = article.details.outlet
    headline = article.details.headline
    section = trace.section
    reasons = trace.reasons
    paragraphs = article.blocks.enumerated().map { number, block in
      let fate = explainer.fates[reference.article][number]
      return Paragraph(
        text: block.pieces.isEmpty
          ? String(decoding: article.source.bytes[block.range], as: UTF8.self) : block.text,
        fate: Coverage.describe(fate), isMarked: number == reference.block, anchor: fate.anchor)
    }
  }
}
