import Model

/// Where anybody of a cast is named, block by block.
///
/// All mentions lie in one array, which a table of blocks points into.
struct Mentions {
  private var all: [Cast.Mention] = []
  private var places: BlockTable<Range<Int32>>?

  /// No mentions at all, in any story.
  init() {}

  /// No mentions yet in a story.
  init(of story: Story) { places = BlockTable(of: story, filledWith: 0..<0) }

  /// Adds the next mention; those of one block come one after another.
  mutating func append(_ mention: Cast.Mention, in block: BlockReference) {
    let known = places?[block] ?? 0..<0
    let start = known.isEmpty ? Int32(all.count) : known.lowerBound
    all.append(mention)
    places?[block] = start..<Int32(all.count)
  }

  /// The mentions of a block, in the order of reading.
  subscript(block: BlockReference) -> ArraySlice<Cast.Mention> {
    guard let place = places?[block] else { return [] }
    return all[Int(place.lowerBound)..<Int(place.upperBound)]
  }
}
