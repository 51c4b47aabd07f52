import Model

/// How near each row is to each section by a measure from outside, such as a table of meanings.
///
/// Words alone do not know that "ceasefire" and "truce" are one thing. Whoever has a measure that
/// does gives each block a number for each section; what counts of it is how far the number departs
/// from the section's usual one, because a broad title is near to everything.
struct SectionAffinity {
  /// What is added to each row's scores.
  let values: Lanes

  /// Turns the blocks' numbers into scores: centred by section, the whole scaled to a standard
  /// deviation of 1 and weighed; nil when no block has any.
  /// - Complexity: O(rows · sections)
  init?(_ blocks: [PlacementBlock], sections: Int, weight: Double) {
    let rows = blocks.indices.filter { !blocks[$0].affinity.isEmpty }
    guard !rows.isEmpty, weight > 0 else { return nil }
    var centred = rows.map { blocks[$0].affinity.map(Double.init) }
    for section in 0..<sections {
      let mean = centred.reduce(0) { $0 + $1[section] } / Double(rows.count)
      for row in centred.indices { centred[row][section] -= mean }
    }
    let squares = centred.reduce(0) { $1.reduce($0) { $0 + $1 * $1 } }
    let deviation = (squares / Double(rows.count * sections)).squareRoot()
    var values = Lanes(blocks.count, sections: sections)
    for (number, row) in rows.enumerated() where deviation > 0 {
      for section in 0..<sections {
        values[row, section] = Float(weight * centred[number][section] / deviation)
      }
    }
    self.values = values
  }
}
