import Model
import Prose

/// Decides whether a figure belongs to a group of one measure, state and noun.
enum FigureMatch {
  static func joins(_ sighting: Sighting, _ group: [Sighting]) -> Bool {
    if sighting.isBareReference { return isMeant(by: sighting, group) }
    if sighting.span.isAddition || group[0].span.isAddition { return false }
    if group.contains(where: { $0.agrees(with: sighting) }) {
      return hasSameMatter(sighting, group, shared: 1)
    }
    if sighting.isTerm, group.contains(where: { $0.noun != sighting.noun }) { return false }
    if sighting.matter.isPast || group.contains(where: { $0.matter.isPast }) { return false }
    if sighting.span.isRevision {
      return sighting.isCount || hasSameMatter(sighting, group, shared: 1)
    }
    if group.contains(where: { $0.block.article == sighting.block.article }) { return false }
    return sighting.span.state != nil || hasSameMatter(sighting, group, shared: 2)
  }

  /// "The figure of 14" means the 14 told before; a new figure means what was told last.
  private static func isMeant(by sighting: Sighting, _ group: [Sighting]) -> Bool {
    guard group[0].figure.measure == sighting.figure.measure else { return false }
    if group.contains(where: { $0.agrees(with: sighting) }) { return true }
    guard let last = group.last, sighting.isCount else { return false }
    return last.block.article == sighting.block.article
      && sighting.block.block - last.block.block <= 1
      && (last.span.state != nil || last.span.isRevision)
  }

  /// Whether the sentences share words of weight besides what is counted.
  private static func hasSameMatter(
    _ sighting: Sighting, _ group: [Sighting], shared least: Int
  ) -> Bool {
    if sighting.span.state != nil { return true }
    let (least, topic) = (least + (sighting.isCount ? 1 : 0), sighting.matter.topic)
    return group.contains { FigureTopic.sharesWords($0.matter.topic, topic, atLeast: least) }
  }
}
