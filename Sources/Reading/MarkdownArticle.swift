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
    of file: SourceFile, _ body: SourceRange, named name: String,
    _ diagnostics: inout [Diagnostic]
  ) -> [ArticlePiece] {
    let options = MarkdownOptions(
      resolve: { _ in nil }, headingShift: 2, footnotePrefix: Slug(name).text)
    let document: MarkdownDocument
    var places = FilePlaces(file)
    do throws(MarkdownRefusal) {
      document = try GuardedMarkdown.document(file.bytes, in: body, options)
    } catch {
      diagnostics += error.violations.map {
        .error("markdown-limit", $0.message, at: places.location(at: $0.offset))
      }
      return []
    }
    diagnostics += document.findings.filter {
      !$0.isComment && $0.kind != .undescribedImage
    }.map {
      .warning($0.identifier, $0.message, at: places.location(at: $0.offset))
    }
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
