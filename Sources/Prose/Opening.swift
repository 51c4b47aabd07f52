/// The blocks above the report: headline, dek, byline.
struct Opening {
  /// The roles found, by block.
  private(set) var roles: [Int: Role] = [:]

  /// Nothing further down than this is an opening.
  private static let depth = 5

  /// Looks at the first blocks.
  ///
  /// With `isTitled` the title is known from elsewhere and not sought.
  init(_ table: LineTable, furniture: [Furniture?], isTitled: Bool) {
    let top = table.indices.prefix(Self.depth).filter { furniture[$0] == nil }
    let bylines = top.filter { Self.isByline(table, $0) }
    for index in bylines { roles[index] = .byline }
    guard !isTitled, let first = top.first, bylines.first != first else { return }
    guard Self.isHeadline(table, first), !table.blocks[first].isHeading,
      Self.opensReport(table, after: first, bylines: bylines)
    else { return }
    roles[first] = .headline
    addDek(top, table, between: first, and: bylines.first)
  }

  /// What stands between the headline and the byline can only be the dek.
  private mutating func addDek(
    _ top: [Int], _ table: LineTable, between headline: Int, and byline: Int?
  ) {
    guard let byline else { return }
    let between = top.filter { $0 > headline && $0 < byline && !table.blocks[$0].isHeading }
    guard between.count <= 2, between.allSatisfy({ table.lines[$0].size <= 300 }) else { return }
    for index in between { roles[index] = .dek }
  }

  private static func isByline(_ table: LineTable, _ index: Int) -> Bool {
    !table.blocks[index].isHeading && Byline(table.blocks[index]) != nil
  }

  /// A headline is one phrase of three words or more without a full stop.
  private static func isHeadline(_ table: LineTable, _ index: Int) -> Bool {
    let line = table.lines[index]
    guard line.isShort, (3...22).contains(line.count.words), line.count.letters > line.count.digits
    else { return false }
    switch line.last {
    case .stop, .comma, .semicolon, .colon: return false
    default: break
    }
    return !line.isBulleted && line.first != .openBracket
      && Sentences.split(table.blocks[index].bytes).count == 1
  }

  /// Whether the report or its byline follows soon.
  private static func opensReport(_ table: LineTable, after first: Int, bylines: [Int]) -> Bool {
    if let byline = bylines.first { return byline > first }
    return table.lines[(first + 1)...].prefix(3).contains(where: \.isLong)
  }
}
