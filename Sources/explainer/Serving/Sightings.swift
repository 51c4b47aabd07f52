import Pipeline

/// Something that happened in a folder.
enum Sighting: Hashable, Sendable {
  /// A file has new bytes, all of them.
  case written(String)
  /// A file came, and may still be empty, or went, and may come back at once.
  case cameOrWent(String)
  /// Nobody can say what.
  case unclear
}

/// What was seen and not told yet.
///
/// A file that was saved can be told at once. Many editors save in another way: they move the old
/// file out of the way and make a new one, and a site without the page should never be shown.
struct Sightings {
  private var changes: Changes?
  /// What may go on, by the bytes of its path.
  private var restless: Set<[UInt8]> = []

  /// Whether there is nothing to tell.
  var isEmpty: Bool { changes == nil }

  /// Takes note.
  mutating func add(_ sighting: Sighting) {
    switch sighting {
    case .written(let path):
      see(.files([path]))
      restless.remove(Array(path.utf8))
    case .cameOrWent(let path):
      see(.files([path]))
      restless.insert(Array(path.utf8))
    case .unclear:
      see(.anything)
      restless.insert([])
    }
  }

  /// What is to be told now; nil while more may come.
  mutating func news(isQuiet: Bool) -> Changes? {
    guard let changes, isQuiet || restless.isEmpty else { return nil }
    self = Sightings()
    return changes
  }

  private mutating func see(_ more: Changes) { changes = changes?.and(more) ?? more }
}
