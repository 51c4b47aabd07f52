import Model

/// What a plain page shows of the pages around it: its section, and where to read on.
package struct Neighbours: Hashable, Sendable {
  /// The section it lies in; nil at the top.
  package var section: PageLink?
  /// The page before it: the older one, or among undated pages the one listed before.
  package var previous: PageLink?
  /// The page after it: the newer one, or among undated pages the one listed after.
  package var next: PageLink?

  /// A fingerprint of all of it.
  package var fingerprint: UInt64 {
    var hash = StableHash()
    hash.add(section)
    hash.add(previous)
    hash.add(next)
    return hash.value
  }
}

extension SectionTable {
  /// What lies around a page, given by its number on the shelf.
  ///
  /// Dated pages are read from the oldest to the newest, undated ones in the order of the list; one
  /// kind does not lead to the other. About and corrections at the top do not follow each other.
  func neighbours(of number: Int, on shelf: TeaserShelf) -> Neighbours {
    let teaser = shelf.teasers[number]
    var around = Neighbours(section: parent(of: teaser))
    guard let entry = entry(of: teaser), entry > 0 || teaser.date != nil,
      let place = Self.position(of: Int32(number), in: entries[entry].members)
    else { return around }
    let above = link(place - 1, in: entry, like: teaser, shelf)
    let below = link(place + 1, in: entry, like: teaser, shelf)
    (around.previous, around.next) = teaser.date == nil ? (above, below) : (below, above)
    return around
  }

  private func link(
    _ place: Int, in entry: Int, like teaser: Teaser, _ shelf: TeaserShelf
  ) -> PageLink? {
    guard entries[entry].members.indices.contains(place) else { return nil }
    let other = shelf.teasers[Int(entries[entry].members[place])]
    return (other.date == nil) == (teaser.date == nil) ? PageLink(other) : nil
  }

  /// Where a number stands among rising numbers.
  private static func position(of number: Int32, in members: [Int32]) -> Int? {
    let place = members.firstPlace { $0 >= number }
    return place < members.count && members[place] == number ? place : nil
  }
}
