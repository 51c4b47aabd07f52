import Model

/// Finds what the last build remembers of stories and pages.
struct EarlierUnits {
  private let units: [UnitRecord]

  /// Looks in a build's memory.
  init(_ memory: BuildMemory?) { units = memory?.units ?? [] }

  /// What is remembered of units given in the order of the bytes of their names.
  /// - Complexity: O(units): both lists are walked in step.
  func of(_ names: [String]) -> [UnitRecord?] {
    var index = 0
    return names.map { name in
      while index < units.count, units[index].id.precedes(name) {
        index += 1
      }
      guard index < units.count, units[index].id.isSame(as: name) else { return nil }
      return units[index]
    }
  }
}
