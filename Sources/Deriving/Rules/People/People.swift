package import Model
import Prose

/// Who is who in a story: people and organisations with their roles and all mentions.
///
/// Names are merged by surname where a full form stands somewhere in the story. Nothing is known
/// beyond the reports: name, roles and aliases are passages of them.
package enum People {
  /// The cast of a story.
  ///
  /// Shown are those with a role and those whom two blocks or more name; the others are there for
  /// the search for speakers, which must know everybody. The outlets that report the story are no
  /// part of it and are never shown.
  /// - Complexity: O(words of the story)
  static func cast(of reporting: Reporting) -> Cast {
    let sightings = sightings(in: reporting)
    let resolution = Resolution(sightings, in: reporting)
    let players = resolution.roster.players
    let people = players.map { $0.person(sightings, in: reporting) }
    let press = Press(reporting.story)
    let isShown = players.indices.map { number in
      isWorthShowing(people[number], isSure: players[number].isSure)
        && !press.holds(players[number], hasRole: !people[number].roles.isEmpty)
    }
    let order = players.indices.filter { !players[$0].blocks.isEmpty }.sorted { first, second in
      if isShown[first] != isShown[second] { return isShown[first] }
      return precedes(people[first], people[second])
    }
    let mentions = Mentions(sightings, resolution.players, order: order)
    return Cast(
      people: order.map { people[$0] }, shown: order.count { isShown[$0] },
      genders: order.enumerated().map { number, player in
        GenderVote(sightings, mentions, reporting).gender(of: number, players[player])
      }, mentions: mentions.blocks)
  }

  /// Everybody in a story whose paragraphs all stand on its page, for measuring the rule alone.
  ///
  /// - Complexity: O(words of the story)
  package static func all(in story: Story) -> [Person] {
    let entries = story.articles.enumerated().flatMap { number, article in
      article.blocks.indices.filter { article.blocks[$0].kind == .paragraph }.map { block in
        Reporting.Entry(
          reference: BlockReference(article: number, block: block),
          paragraph: Paragraph(Array(article.blocks[block].text.utf8)), section: nil, copies: [])
      }
    }
    return cast(of: Reporting(story, entries)).people
  }

  /// All names, in the order of reading.
  private static func sightings(in reporting: Reporting) -> [NameSighting] {
    var sightings: [NameSighting] = []
    for (number, entry) in reporting.entries.enumerated() {
      for name in Names.find(in: entry.paragraph) {
        sightings.append(NameSighting(name, entry: number, entry.reference, entry.paragraph))
      }
    }
    return sightings
  }

  private static func isWorthShowing(_ person: Person, isSure: Bool) -> Bool {
    !person.roles.isEmpty || isSure && person.mentions.count > 1
  }

  /// Those whom more blocks name come first, then those named earlier.
  private static func precedes(_ first: Person, _ second: Person) -> Bool {
    if first.mentions.count != second.mentions.count {
      return first.mentions.count > second.mentions.count
    }
    return first.mentions[0] == second.mentions[0]
      ? first.name < second.name : first.mentions[0] < second.mentions[0]
  }
}
