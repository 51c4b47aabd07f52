/// The next thing a YAML text says, and the byte of the file where it begins.
struct YAMLEvent {
  /// What it says.
  let kind: Kind
  /// Where.
  let offset: Int

  /// What a YAML text can say.
  enum Kind {
    /// The text begins.
    case start
    /// A document begins.
    case documentStart
    /// A document is over.
    case documentEnd
    /// One text, without its quotes.
    case text(String)
    /// A list begins.
    case listStart
    /// A list is over.
    case listEnd
    /// Pairs begin.
    case pairsStart
    /// Pairs are over.
    case pairsEnd
    /// `*name`, which stands for a value given elsewhere.
    case alias
    /// A value that `&name` or `!name` stands before.
    case marked
    /// The text is over.
    case end
  }
}
