/// One subhead of an article, cleaned, with what stands under it.
struct Subhead {
  let reference: SubheadReference
  /// The article's name: ties are decided by names, never by the order given.
  let article: String
  /// The subhead as written.
  let text: String
  let name: HeadingName
  /// The name as names are compared: two subheads with the same key are the same section.
  let key: String
  let themes: ThemeSet
  /// The content stems of its name.
  let stems: Set<Int32>
  /// The paragraphs under it, counted through the story.
  let paragraphs: Range<Int>
  /// Where it begins in its article: 0 at the top, 1 at the end.
  let position: Double
  /// The words under it.
  let vector: TermVector
}

/// A section in the making: subheads that say the same.
struct SubheadGroup {
  private(set) var subheads: [Subhead]
  /// The words under all of them.
  private(set) var vector: TermVector
  private(set) var articles: Set<Int>
  private(set) var themes: ThemeSet
  private(set) var stems: Set<Int32>
  /// Names that were folded in without their paragraphs.
  var extraHints: [String] = []

  init(_ subhead: Subhead) {
    subheads = [subhead]
    vector = subhead.vector
    articles = [subhead.reference.article]
    (themes, stems) = (subhead.themes, subhead.stems)
  }

  var paragraphs: [Int] { subheads.flatMap(\.paragraphs) }

  /// Where the section stands in its articles on average.
  var position: Double {
    subheads.reduce(0) { $0 + $1.position } / Double(subheads.count)
  }

  /// The variant with most paragraphs; ties go to the shorter, then to the alphabet.
  ///
  /// A variant that begins like it and says less is the better name: "Russian demands" is what
  /// "Russian demands for an end to arms supplies" and the other outlets have in common.
  var title: Subhead {
    if subheads.count == 1 { return subheads[0] }
    var best = subheads[0]
    for subhead in subheads.dropFirst() where rank(subhead) < rank(best) { best = subhead }
    let core = subheads.filter { best.key.utf8.starts(with: ($0.key + " ").utf8) }
    return core.min { $0.key.utf8.count < $1.key.utf8.count } ?? best
  }

  /// Everything else the section was called.
  var hints: [String] {
    let title = title.name
    if subheads.count == 1, title.aliases.isEmpty, extraHints.isEmpty { return [] }
    let own = title.aliases + subheads.flatMap { [$0.name.name] + $0.name.aliases } + extraHints
    var hints: [String] = []
    for hint in own where hint != title.name && !hints.contains(hint) && !hint.isEmpty {
      hints.append(hint)
    }
    return Array(hints.prefix(Self.mostHints))
  }

  private static let mostHints = 12

  mutating func formUnion(_ other: SubheadGroup) {
    subheads = (subheads + other.subheads).sorted {
      ($0.article, $0.paragraphs.lowerBound) < ($1.article, $1.paragraphs.lowerBound)
    }
    extraHints += other.extraHints
    vector = vector.adding(other.vector)
    articles.formUnion(other.articles)
    themes.formUnion(other.themes)
    stems.formUnion(other.stems)
  }

  private func rank(_ subhead: Subhead) -> (Int, Int, String) {
    let same = subheads.filter { $0.key == subhead.key }
    let paragraphs = same.reduce(0) { $0 + $1.paragraphs.count }
    return (-paragraphs, subhead.name.name.utf8.count, subhead.name.name)
  }
}
