/// Gives the blocks of one article their identities.
package struct BlockIdentity: Sendable {
  private let article: String
  private var seen: [UInt64: Int] = [:]

  /// The identities of the article with this name.
  package init(article: String) {
    self.article = article
  }

  /// The identity of the next block: ten hexadecimal digits.
  ///
  /// White space, quotation marks and dashes are normalised first, so that retyping a curly quote
  /// keeps every link alive. A paragraph that stands twice in an article gets two identities.
  /// - Complexity: O(bytes)
  package mutating func next(text: String) -> String {
    var hash = StableHash(article.utf8)
    hash.combine([0])
    hash.combine(NormalisedText.bytes(of: text))
    let repeats = seen[hash.value, default: 0]
    seen[hash.value] = repeats + 1
    if repeats > 0 { hash.combine("\u{0}\(repeats)".utf8) }
    return String(hash.hexadecimal.prefix(10))
  }
}
