import Model
import Prose

/// Brings together the figures that count one thing.
///
/// Two figures may meet only with one measure (pounds never meet dollars) and one state (the dead
/// never meet the injured), and one noun. With different numbers they must also be about one
/// matter, by the words of their sentences; within one article they are taken for two matters,
/// because a report agrees with itself.
struct FigureGrouping {
  /// What figures must share to be compared at all.
  private struct Key: Hashable {
    let measure: Figure.Measure
    let state: FigureState?
    let noun: UInt64
  }

  /// The groups, in the order of their first figures.
  private(set) var groups: [[Sighting]] = []
  private var keyed: [Key: [Int]] = [:]

  /// Takes in the next figure, in the order of reading.
  mutating func add(_ sighting: Sighting) {
    let key = Key(
      measure: sighting.figure.measure, state: sighting.span.state, noun: Self.noun(sighting))
    if let match = match(sighting, key) {
      insert(sighting, into: match)
    } else {
      groups.append([sighting])
      keyed[key, default: []].append(groups.count - 1)
    }
  }

  /// The last group that a figure belongs to.
  private func match(_ sighting: Sighting, _ key: Key) -> Int? {
    if sighting.isBareReference { return groups.lastIndex { FigureMatch.joins(sighting, $0) } }
    return keyed[key]?.last { FigureMatch.joins(sighting, groups[$0]) }
  }

  /// A number that a report repeats is told once.
  private mutating func insert(_ sighting: Sighting, into group: Int) {
    let isRepeat = groups[group].contains {
      $0.block.article == sighting.block.article && $0.agrees(with: sighting)
        && $0.chain.isSame(as: sighting.chain)
    }
    if !isRepeat { groups[group].append(sighting) }
  }

  /// Money and shares go by their matter; people by what became of them.
  private static func noun(_ sighting: Sighting) -> UInt64 {
    if case .money = sighting.figure.measure { return 0 }
    if sighting.isTerm { return 0 }
    if sighting.span.state != nil, sighting.span.head == nil { return FigureTopic.people }
    return sighting.noun
  }
}
