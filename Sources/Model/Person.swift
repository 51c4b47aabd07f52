/// Somebody who plays a part in the story: a person or an organisation.
package struct Person: Hashable, Sendable {
  /// What kind of player it is.
  package enum Kind: String, Hashable, Sendable {
    case person, organisation
  }

  /// What kind of player it is.
  package let kind: Kind
  /// The first full mention: `Volodymyr Zelensky`.
  package let name: Passage
  /// What reports call it in its own words, the first mention of each: `Ukrainian President`.
  ///
  /// The first is the one to show.
  package let roles: [Passage]
  /// Other names it goes by, the first mention of each: `Zelensky`.
  package let aliases: [Passage]
  /// The blocks that mention it by any of its names, in the order of reading.
  package let mentions: [BlockReference]

  /// A player with all that is said of it.
  package init(
    kind: Kind, name: Passage, roles: [Passage] = [], aliases: [Passage] = [],
    mentions: [BlockReference]
  ) {
    self.kind = kind
    self.name = name
    self.roles = roles
    self.aliases = aliases
    self.mentions = mentions
  }
}
