/// Some hundred thousand rows of letters that all grow at once.
///
/// Each row is a chain of short pieces of one array, because an array for each would be millions of
/// allocations and copies on a large site.
struct SearchRows {
  /// A row: its pieces, and how many letters it has.
  struct Row {
    fileprivate var first: Int32 = -1
    fileprivate var last: Int32 = -1
    /// How many letters it has.
    fileprivate(set) var count: Int32 = 0
  }

  private static let size = 24
  private var letters: [UInt8] = []
  /// The piece behind each piece.
  private var following: [Int32] = []

  /// Adds a letter to a row.
  mutating func append(_ letter: UInt8, to row: inout Row) {
    let place = Int(row.count) % Self.size
    if place == 0 { addPiece(to: &row) }
    letters[Int(row.last) * Self.size + place] = letter
    row.count += 1
  }

  private mutating func addPiece(to row: inout Row) {
    let piece = Int32(following.count)
    following.append(-1)
    letters.append(contentsOf: repeatElement(0, count: Self.size))
    if row.last < 0 { row.first = piece } else { following[Int(row.last)] = piece }
    row.last = piece
  }

  /// Copies a row behind other bytes.
  /// - Complexity: O(letters of the row)
  func append(_ row: Row, to bytes: inout [UInt8]) {
    var (piece, rest) = (Int(row.first), Int(row.count))
    while rest > 0 {
      let start = piece * Self.size
      bytes += letters[start..<(start + min(rest, Self.size))]
      rest -= Self.size
      piece = Int(following[piece])
    }
  }
}
