import Model
import Prose

/// Makes the cast of the players and their sightings: who is shown, in what order, with what.
struct Casting {
  private let reporting: Reporting
  private let sightings: [NameSighting]
  private let resolution: Resolution
  private let own: PlayerSightings
  private var roleList: RoleList

  init(_ sightings: [NameSighting], in reporting: Reporting) {
    self.reporting = reporting
    self.sightings = sightings
    resolution = Resolution(sightings, in: reporting)
    own = PlayerSightings(resolution.players, count: resolution.roster.players.count)
    roleList = RoleList(reporting)
  }

  /// The cast.
  mutating func cast() -> Cast {
    let order = order()
    var people: [Person] = []
    people.reserveCapacity(order.count)
    for standing in order { people.append(person(standing)) }
    let mentions = mentions(of: order)
    let votes = GenderVote(sightings, mentions, reporting)
    var genders: [Cast.Gender] = []
    genders.reserveCapacity(order.count)
    for (number, standing) in order.enumerated() {
      genders.append(votes.gender(of: number, people[number].kind, own[standing.player]))
    }
    return Cast(
      people: people, shown: order.count { $0.isShown }, genders: genders, mentions: mentions)
  }

  /// Everybody who is named: first those to show.
  private func order() -> [Standing] {
    let press = Press(reporting.story)
    let players = resolution.roster.players
    var order: [Standing] = []
    order.reserveCapacity(players.count)
    for player in players.indices where !own[player].isEmpty {
      let first = sightings[players[player].first]
      order.append(Standing(player, first, own[player], of: sightings, press))
    }
    order.sort(by: Standing.precedes)
    return order
  }

  private func mentions(of order: [Standing]) -> Mentions {
    var places = [Int](repeating: 0, count: resolution.roster.players.count)
    for (place, standing) in order.enumerated() { places[standing.player] = place }
    var mentions = Mentions(of: reporting.story)
    for (number, player) in resolution.players.enumerated() where player >= 0 {
      let mention = Cast.Mention(
        range: sightings[number].name.range, person: places[Int(player)])
      mentions.append(mention, in: sightings[number].block)
    }
    return mentions
  }

  /// A player as the page knows it.
  private mutating func person(_ standing: Standing) -> Person {
    let player = resolution.roster.players[standing.player]
    let numbers = own[standing.player]
    var blocks: [BlockReference] = []
    blocks.reserveCapacity(standing.blocks)
    for number in numbers where blocks.last != sightings[Int(number)].block {
      blocks.append(sightings[Int(number)].block)
    }
    return Person(
      kind: player.kind, name: standing.name,
      roles: standing.hasRole ? roleList.roles(numbers, of: sightings) : [],
      aliases: aliases(numbers, sightings[player.first].form), mentions: blocks)
  }

  /// The first mention of each other form of a name.
  private func aliases(_ numbers: ArraySlice<Int32>, _ first: UInt64) -> [Passage] {
    var (forms, aliases): ([UInt64], [Passage]) = ([], [])
    for number in numbers {
      let form = sightings[Int(number)].form
      guard form != first, !forms.contains(form) else { continue }
      forms.append(form)
      aliases.append(sightings[Int(number)].passage)
    }
    return aliases
  }
}
