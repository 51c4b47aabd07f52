import Model

/// What one build remembers for the next: of every unit its inputs, what came of them, and its page.
///
/// It saves work and decides nothing, as long as nothing is wrong: a build with an empty memory writes the
/// same site. While stories or pages wait, it knows what stands of them (``HeldUnits``).
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
  /// What a build remembers of units in any order.
  init(on ground: BuildGround, in frame: BuildFrame, units: [UnitRecord], listings: [PageRecord]) {
    self.init(
      ground: ground.print, theme: ground.theme, frame: frame.print, frameTeasers: frame.teasers,
      units: units.sorted { $0.id.precedes($1.id) }, listings: listings)
  }

  /// What it knows of one story or page.
  /// - Complexity: O(log units)
  func unit(_ id: String) -> UnitRecord? {
    let place = units.firstPlace { !$0.id.precedes(id) }
    return place < units.count && units[place].id.isSame(as: id) ? units[place] : nil
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
