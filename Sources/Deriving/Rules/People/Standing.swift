import Model
import Prose

/// Where a player stands in the cast, and why.
struct Standing {
  /// The player's number in the roster.
  let player: Int
  /// The first full mention.
  let name: Passage
  /// How many blocks name it.
  let blocks: Int
  /// Whether any report tells what it is.
  let hasRole: Bool
  /// Whether the page shows it: with a role or named repeatedly, and not the press itself.
  let isShown: Bool
  private let firstBlock: BlockReference

  /// Reads what the sightings of a player, one or more, tell.
  init(
    _ player: Int, _ first: NameSighting, _ own: ArraySlice<Int32>, of sightings: [NameSighting],
    _ press: Press
  ) {
    var (isSure, hasRole, blocks) = (false, false, 0)
    var last: BlockReference?
    for number in own.lazy.map(Int.init) {
      isSure = isSure || sightings[number].name.isSure
      hasRole = hasRole || sightings[number].name.hasRole
      if last != sightings[number].block { blocks += 1 }
      last = sightings[number].block
    }
    func isPress() -> Bool {
      press.holds(first.form, hasRole: hasRole)
        || own.contains { press.holds(sightings[Int($0)].form, hasRole: hasRole) }
    }
    self.player = player
    name = first.passage
    self.blocks = blocks
    self.hasRole = hasRole
    isShown = (hasRole || isSure && blocks > 1) && !isPress()
    firstBlock = own.first.map { sightings[Int($0)].block } ?? first.block
  }

  /// Those to show first; of both, those whom more blocks name, then those named earlier.
  static func precedes(_ first: Standing, _ second: Standing) -> Bool {
    if first.isShown != second.isShown { return first.isShown }
    if first.blocks != second.blocks { return first.blocks > second.blocks }
    return first.firstBlock == second.firstBlock
      ? first.name < second.name : first.firstBlock < second.firstBlock
  }
}
