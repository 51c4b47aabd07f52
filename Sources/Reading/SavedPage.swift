import HTML
import Model
import Prose

/// A saved page with the article that was found in it, and the pieces that makes.
struct SavedPage {
  /// The page's file.
  let file: SourceFile
  /// What the file says, in UTF-8.
  let text: PageText
  /// The article as it was found.
  let page: SavedArticle

  private var markup: SavedMarkup {
    SavedMarkup(links: SavedLinks(of: page.details.address))
  }

  /// How little was read of the page, when an editor should know.
  var thinText: ThinText? { ThinText(page) }

  /// Whether what was found is an article: a text of its own, not sentences from all over the page.
  var hasArticle: Bool { page.method != .fallback && !body.isEmpty }

  /// What the page has in place of an article, in words for its editor.
  var whatWasFound: String {
    let title = page.details.headline.map { " titled '\($0)'" } ?? ""
    let sentences = page.others.count(where: \.readsAsSentence) + page.body.count
    return
      "no article was found in this page\(title), only \(page.others.count + page.body.count) lines and "
      + "\(sentences) sentences; save the article's own page, or its text as .txt"
  }

  /// The blocks that the file's bytes can prove.
  private var body: [TextBlock] { page.body.filter { !$0.pieces.isEmpty } }

  /// All of the page that an editor should see, in the order of the file: the article, what introduces
  /// it, captions, and whatever else reads like a sentence.
  var pieces: [ArticlePiece] {
    var pieces = body.map { piece($0, nil) }
    pieces += page.standfirst.map { piece($0, .dek) }
    pieces += page.captions.map { piece($0, $0.kind == .post ? .post : .caption) }
    pieces += [page.headline].compactMap(\.self).map { piece($0, .headline) }
    let span = Self.span(of: body.flatMap(\.pieces))
    pieces += page.others.filter { block in
      block.readsAsSentence || block.pieces.first.map { span.contains($0.lowerBound) } == true
    }.map { piece($0, .page) }
    return pieces.filter { !$0.range.isEmpty }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// From the first byte of some places to the last: browsers move what stands loose in a table before
  /// it, so that a page is not always in the order of its file.
  private static func span(of places: [Range<Int>]) -> Range<Int> {
    (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
  }

  private func piece(_ block: TextBlock, _ furniture: Model.Furniture?) -> ArticlePiece {
    let places = block.pieces.map { trimmed(text.range(inFile: $0)) }
    return ArticlePiece(
      range: Self.span(of: places),
      text: BlockText(folding: block.text, isHeading: block.isSubhead),
      html: furniture == nil && !block.isSubhead ? markup.html(of: block) : nil,
      furniture: furniture, isTitle: false, pieces: places)
  }

  /// A range of the file without white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard file.transcript == nil else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, file.bytes[start] <= 0x20 { start += 1 }
    while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

extension TextBlock {
  /// Whether the page marks it as a heading.
  fileprivate var isSubhead: Bool { if case .heading = kind { true } else { false } }
}
