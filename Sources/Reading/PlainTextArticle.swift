import Model
import Prose

/// Cuts unmarked plain text, pasted from wherever, into pieces.
enum PlainTextArticle {
  /// The pieces of a file's body; between them there is only white space.
  /// - Complexity: O(bytes)
  static func pieces(of file: SourceFile, _ body: SourceRange) -> [ArticlePiece] {
    TextBlocks(Array(file.bytes[body])).ranges.map { range in
      let place = (body.lowerBound + range.lowerBound)..<(body.lowerBound + range.upperBound)
      return ArticlePiece(
        range: place, text: BlockText(folding: file.bytes[place]), html: nil, furniture: nil,
        isTitle: false)
    }
  }
}
