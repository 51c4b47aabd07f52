/// What a story may share with others, by which related stories are found: who plays a part in it, its
/// subjects, and the words it uses most.
///
/// Numbers, because a large site holds a hundred of them for each of its stories.
package struct StoryTraits: Hashable, Sendable {
  /// What is shared; two stories that share a name have more to do with each other than two that share
  /// a word.
  package enum Kind: UInt64, Sendable {
    /// One of the words it uses most.
    case word
    /// A subject.
    case tag
    /// A person or an organisation of its who's who.
    case name
  }

  /// The traits, rising; the two lowest bits of each tell its kind.
  package let values: [UInt64]
  /// The stories that the editor names instead, none for `related: none`; nil when nothing is said.
  package let chosen: [NamedStory]?

  /// Traits as they were kept.
  package init(values: [UInt64], chosen: [NamedStory]?) {
    self.values = values
    self.chosen = chosen
  }

  /// The traits of a story.
  /// - Complexity: O(letters + *n* log *n*) for *n* different words.
  package init(names: [String], tags: [String], words: WordTable, chosen: [NamedStory]?) {
    var values = Set(names.map { Self.value(of: FoldedWords.key(of: $0).utf8, .name) })
    values.formUnion(tags.map { Self.value(of: FoldedWords.key(of: $0).utf8, .tag) })
    values.formUnion(Self.commonest(words).map { Self.value(of: $0, .word) })
    self.init(values: values.sorted(), chosen: chosen)
  }

  /// The kind of a trait.
  package static func kind(of value: UInt64) -> Kind { Kind(rawValue: value & 3) ?? .word }

  private static func value(of bytes: some Sequence<UInt8>, _ kind: Kind) -> UInt64 {
    StableHash(bytes).value & ~3 | kind.rawValue
  }

  /// The words of most paragraphs, at most 48: more would tell of the language instead of the story.
  private static func commonest(_ words: WordTable) -> [[UInt8]] {
    var counted: [(word: [UInt8], count: Int)] = []
    words.forEach { word, blocks in counted.append((word, blocks.count)) }
    // They come in the order of their bytes, which decides among equals.
    let order = counted.indices.sorted { (-counted[$0].count, $0) < (-counted[$1].count, $1) }
    return order.prefix(48).map { counted[$0].word }
  }
}
