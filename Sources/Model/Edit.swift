/// An editor's decision about one block; it outlives every rebuild.
package struct Edit: Hashable, Sendable {
  /// What the editor decided.
  package enum Action: Hashable, Sendable {
    /// The block stands in this section, and teaches it its words.
    case pin(section: String)
    /// The block stands in this section but says nothing about what else belongs there.
    case move(section: String)
    /// The block is not shown.
    case hide
  }

  /// The article's name.
  package let article: String
  /// The block's identity.
  package let block: String
  /// What to do with it.
  package let action: Action
  /// Where the front matter says so.
  package let location: SourceLocation

  /// A decision about a block.
  package init(article: String, block: String, action: Action, location: SourceLocation) {
    self.article = article
    self.block = block
    self.action = action
    self.location = location
  }
}
