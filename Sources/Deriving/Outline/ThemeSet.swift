import Prose

/// A set of themes, one bit each in the order of ``Prose/Theme/all``.
struct ThemeSet: Hashable {
  private var bits: UInt64 = 0

  init() {}

  /// The set of one theme; empty when there is none of that name.
  init(_ name: String) {
    if let number = Theme.all.firstIndex(where: { $0.name == name }) { bits = 1 << UInt64(number) }
  }

  init(_ names: [String]) {
    for name in names { formUnion(ThemeSet(name)) }
  }

  var isEmpty: Bool { bits == 0 }

  /// The themes' numbers in the lexicon, in order.
  var numbers: [Int] { Theme.all.indices.filter { bits >> UInt64($0) & 1 == 1 } }

  /// The themes' names in the order of the lexicon.
  var names: [String] { numbers.map { Theme.all[$0].name } }

  mutating func formUnion(_ other: ThemeSet) { bits |= other.bits }

  func intersection(_ other: ThemeSet) -> ThemeSet {
    var both = self
    both.bits &= other.bits
    return both
  }

  func subtracting(_ other: ThemeSet) -> ThemeSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  /// Themes by the stems of their title cues.
  static let byStem: [[UInt8]: ThemeSet] = {
    let stemmer = Stemmer()
    var table: [[UInt8]: ThemeSet] = [:]
    for (cue, theme) in titleCues {
      table[stemmer.stem(Array(cue.utf8)), default: ThemeSet()].formUnion(theme)
    }
    return table
  }()

  /// Themes by the title cues themselves, for those with hyphens and those that only one form of
  /// the word stands for.
  static let byWord: [String: ThemeSet] = {
    var table: [String: ThemeSet] = [:]
    for (cue, theme) in titleCues { table[cue, default: ThemeSet()].formUnion(theme) }
    return table
  }()

  private static var titleCues: [(String, ThemeSet)] {
    Theme.all.flatMap { theme in theme.titleCues.map { ($0, ThemeSet(theme.name)) } }
  }
}
