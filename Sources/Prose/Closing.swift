/// The blocks below the report: trailers, and what strayed in after them.
struct Closing {
  /// The roles found, by block.
  private(set) var roles: [Int: Role] = [:]

  /// So many blocks from the end may be trailers; further up the same words are news.
  private static let depth = 4

  /// Looks at the last blocks that are no furniture.
  init(_ table: LineTable, furniture: [Furniture?]) {
    let bottom = table.indices.reversed().lazy
      .filter { furniture[$0] == nil && !table.blocks[$0].isHeading && table.longBefore[$0] > 0 }
      .prefix(Self.depth)
    var first: Int?
    for index in bottom {
      guard let trailer = Trailer(table.blocks[index]) else { continue }
      roles[index] = .trailer
      if trailer.kind == .credit || trailer.kind == .rights { first = index }
    }
    if let first { addStrays(table, furniture, after: first) }
  }

  /// Short blocks at the very end; from a long one upwards everything is news again.
  private mutating func addStrays(_ table: LineTable, _ furniture: [Furniture?], after first: Int) {
    for index in table.indices.reversed().prefix(while: { $0 > first }) where roles[index] == nil {
      guard !table.lines[index].isLong, !table.blocks[index].isHeading else { return }
      if furniture[index] == nil { roles[index] = .afterTrailer }
    }
  }
}
