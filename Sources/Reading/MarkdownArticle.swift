import Markdown
import Model
import Prose

/// Cuts an article in Markdown into pieces, each with its own HTML.
enum MarkdownArticle {
  /// The pieces of a file's body; what Markdown would lose on the way is a warning.
  ///
  /// The whole file is parsed once, so that a link defined at its end works at its start. Raw HTML
  /// of an article never passes, and neither do addresses that could run a program.
  /// - Complexity: O(bytes)
  static func pieces(
    of file: SourceFile, _ body: SourceRange, _ diagnostics: inout [Diagnostic]
  ) -> [ArticlePiece] {
    let violations = MarkdownGuard.check(file.bytes, in: body)
    diagnostics += violations.map {
      .error("heavy-markdown", $0.message, at: file.location(at: $0.offset))
    }
    guard violations.isEmpty else { return [] }
    let options = MarkdownOptions(
      resolve: { _ in nil }, headingShift: 2, footnotePrefix: Slug(file.stem).text)
    let document = MarkdownDocument(file.bytes, in: body, options: options)
    diagnostics += document.findings.map { Diagnostic.markdown($0, in: file) }
    let titled = document.blocks.first.map { $0.kind == .heading(level: 1) } == true
    let pieces = document.blocks.enumerated().map { index, block in
      piece(block, isTitle: titled && index == 0)
    }
    return (pieces + document.definitions.map { definition($0, in: file) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func piece(_ block: MarkdownBlock, isTitle: Bool) -> ArticlePiece {
    ArticlePiece(
      range: block.range, text: BlockText(block.text, isHeading: isHeading(block)),
      html: block.kind == .footnote ? MarkdownBlock.footnoteSection([block]) : block.html,
      furniture: furniture(block.kind), isTitle: isTitle)
  }

  private static func isHeading(_ block: MarkdownBlock) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  private static func furniture(_ kind: MarkdownBlock.Kind) -> Model.Furniture? {
    switch kind {
    case .thematicBreak: .separator
    case .html: .markup
    default: nil
    }
  }

  private static func definition(_ range: SourceRange, in file: SourceFile) -> ArticlePiece {
    ArticlePiece(
      range: range, text: BlockText(folding: file.bytes[range]), html: nil, furniture: .markup,
      isTitle: false)
  }
}

extension Diagnostic {
  /// What did not reach the page as the author wrote it, as a warning at its place.
  static func markdown(_ finding: MarkdownFinding, in file: SourceFile) -> Diagnostic {
    let place = file.location(at: finding.offset)
    return switch finding.kind {
    case .droppedHTML:
      .warning("raw-html", "HTML '\(finding.text)' is dropped; write it as Markdown", at: place)
    case .refusedAddress:
      .warning(
        "refused-address",
        "address '\(finding.text)' is dropped; only http, https, mailto and tel lead out of the site",
        at: place)
    case .unresolvedAddress:
      .warning(
        "unresolved-address",
        "address '\(finding.text)' leads nowhere on this site and is dropped; write it in full",
        at: place)
    case .foreignImage:
      .warning(
        "foreign-image",
        "image '\(finding.text)' lies on another server; the page links to it instead", at: place)
    }
  }
}
