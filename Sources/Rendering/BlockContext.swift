import Model
import Templating

/// A paragraph of a report as a template shows it.
extension CitedWords {
  /// The paragraph with its credit; `continues` when the one above is from the same report.
  func block(_ placed: PlacedBlock, continues: Bool) -> TemplateValue {
    let details = story.articles[placed.reference.article].details
    let number = placed.citation.source
    return [
      "anchor": .text(placed.anchor), "permalink": .text("#" + placed.anchor),
      "html": .html(Self.html(placed.block)), "lang": lang(placed.reference),
      "continues": .bool(continues),
      "outlet": .text(details.outlet), "date": wording.value(of: details.published),
      "number": .number(number), "sourceURL": .text("#" + SourceList.identifier(of: number)),
      "copies": others(carrying: placed.reference),
    ]
  }

  /// A paragraph's words as markup: made when its article was read, or escaped here.
  private static func html(_ block: Block) -> [UInt8] {
    if let html = block.html { return html.last == UInt8(ascii: "\n") ? html.dropLast() : html }
    var html = Array("<p>".utf8)
    Escaping.text(block.text.utf8, into: &html)
    html += "</p>".utf8
    return html
  }
}
