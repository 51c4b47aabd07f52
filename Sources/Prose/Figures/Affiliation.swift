/// Whom a source speaks for, when it says so right behind the name: "of the Selden Valley Police".
package enum Affiliation {
  /// The bytes of the organisation behind a name; nil when none follows.
  /// - Complexity: O(log tokens)
  package static func range(_ paragraph: Paragraph, behind name: Range<Int>) -> Range<Int>? {
    let text = FigureText(paragraph)
    let named = paragraph.tokens(in: name)
    guard let last = named.indices.first, named[last].range == name,
      text.gap(after: last) == .space, links.contains(text.hash(last + 1))
    else { return nil }
    var end = last + 2
    while end < min(last + 8, text.count), text.isCapital(end) || text.has(end, .determiner),
      text.gap(after: end - 1) == .space
    {
      end += 1
    }
    return end > last + 2 && text.isCapital(end - 1) ? text.bytes(last + 2..<end) : nil
  }

  private static let links = WordSet(WordList.hashes("of for at from"))
}
