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
  /// the search for speakers, which must know everybody.
  /// - Complexity: O(words of the story)
  static func cast(of reporting: Reporting) -> Cast {
    let sightings = reporting.entries.indices.flatMap { entry in
      Names.find(in: reporting.entries[entry].paragraph).map {
        NameSighting($0, entry: entry, in: reporting)
      }
    }
    let players = Resolution(sightings).roster.players.filter { !$0.sightings.isEmpty }
    let people = players.map { $0.person(in: reporting) }
    let isShown = zip(people, players).map { isWorthShowing($0, isSure: $1.isSure) }
    let order = people.indices.sorted { first, second in
      if isShown[first] != isShown[second] { return isShown[first] }
      return precedes(people[first], people[second])
    }
    return cast(order.map { players[$0] }, order.map { people[$0] }, isShown, reporting)
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

  private static func cast(
    _ players: [Player], _ people: [Person], _ isShown: [Bool], _ reporting: Reporting
  ) -> Cast {
    var mentions: [BlockReference: [Cast.Mention]] = [:]
    for (number, player) in players.enumerated() {
      for sighting in player.sightings {
        mentions[sighting.block, default: []].append(
          Cast.Mention(range: sighting.name.range, person: number))
      }
    }
    mentions = mentions.mapValues { list in
      list.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    let genders = players.enumerated().map { number, player in
      GenderVote.gender(of: number, player, mentions, in: reporting)
    }
    return Cast(
      people: people, shown: isShown.filter(\.self).count, genders: genders, mentions: mentions)
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
