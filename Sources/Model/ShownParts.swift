/// The parts of an explainer beside its sections, each of which an editor can switch off.
package struct ShownParts: OptionSet, Hashable, Sendable {
  /// The parts as bits.
  package let rawValue: Int

  /// The parts of these bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// What happened when.
  package static let timeline = ShownParts(rawValue: 1 << 0)
  /// Who's who.
  package static let people = ShownParts(rawValue: 1 << 1)
  /// Who said what.
  package static let quotes = ShownParts(rawValue: 1 << 2)
  /// Who counts what.
  package static let figures = ShownParts(rawValue: 1 << 3)
  /// What is not known.
  package static let questions = ShownParts(rawValue: 1 << 4)
  /// The story in a few sentences.
  package static let brief = ShownParts(rawValue: 1 << 5)
  /// All of them.
  package static let all: ShownParts = [
    .brief, .timeline, .people, .quotes, .figures, .questions,
  ]

  /// The names that `show:` has for them.
  package static let names: [(name: String, part: ShownParts)] = [
    ("brief", .brief), ("timeline", .timeline), ("people", .people), ("quotes", .quotes),
    ("figures", .figures), ("questions", .questions),
  ]
}
