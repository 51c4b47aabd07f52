import Model

/// What one build remembers for the next: of every unit its inputs, what came of them, and its page.
///
/// It saves work and decides nothing: a build with an empty memory writes the same site.
struct BuildMemory: Equatable, Sendable {
  /// The fingerprint of the program and the settings; with another one nothing here is of use.
  let ground: Fingerprint
  /// The fingerprint of the theme.
  var theme: Fingerprint
  /// The fingerprint of what every page shows: the menu and the site's own words.
  var frame: Fingerprint
  /// The fingerprint of all that the menu and the neighbours of plain pages are made of.
  var frameTeasers: Fingerprint
  /// Stories and plain pages, in the order of the bytes of their names.
  var units: [UnitRecord]
  /// Fronts, lists, feeds and all else that is made of teasers, in the order in which they are printed.
  var listings: [PageRecord]

  /// Whether it is of a site that was whole and without errors, for such a site has a front at least.
  ///
  /// What was joined from parts is not, so that its pages are yet to be held against each other.
  var isOfWholeSite: Bool { !listings.isEmpty }
}

extension BuildMemory {
  /// What it knows of one story or page.
  /// - Complexity: O(log units)
  func unit(_ id: String) -> UnitRecord? {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if units[middle].id.precedes(id) { low = middle + 1 } else { high = middle }
    }
    return low < units.count && units[low].id.isSame(as: id) ? units[low] : nil
  }
}

extension BuildMemory: Recorded {
  func write(to writer: inout ByteWriter) {
    for print in [ground, theme, frame, frameTeasers] { writer.write(print) }
    writer.write(units)
    writer.write(listings)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      ground: try reader.value(), theme: try reader.value(), frame: try reader.value(),
      frameTeasers: try reader.value(), units: try reader.list(),
      listings: try reader.list())
  }
}
