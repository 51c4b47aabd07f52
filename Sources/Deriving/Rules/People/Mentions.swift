import Model
import Prose
import Prose

/// Where anybody of a cast is named, block by block.
struct Mentions {
  /// The mentions of each block, in the order of reading.
  private(set) var blocks: [BlockReference: [Cast.Mention]] = [:]

  /// Groups sightings, in the order of reading, by block; each goes to its player's place in the order.
  init(_ sightings: [NameSighting], _ players: [Int?], order: [Int]) {
    var places = [Int](repeating: 0, count: (order.max() ?? -1) + 1)
    for (place, player) in order.enumerated() { places[player] = place }
    var open: [Cast.Mention] = []
    for (number, sighting) in sightings.enumerated() {
      if let player = players[number] {
        open.append(Cast.Mention(range: sighting.name.range, person: places[player]))
      }
      let isLast = number + 1 == sightings.count || sightings[number + 1].block != sighting.block
      guard isLast, !open.isEmpty else { continue }
      blocks[sighting.block] = open
      open.removeAll(keepingCapacity: true)
    }
  }
}
