/// A table to be read in a terminal: names to the left, figures below each other to the right.
struct SpeedTable {
  private var lines: [[String]]

  /// A table with the heads of its columns.
  init(_ head: [String]) { lines = [head] }

  /// Adds a row; one that is too short has nothing in the last columns.
  mutating func add(_ row: [String]) { lines.append(row) }

  /// The lines, each column as wide as its widest cell.
  var text: String {
    let columns = lines.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      lines.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return lines.map { Self.line($0, widths) }.joined(separator: "\n")
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: cell.1 - cell.0.count)
      return column == 0 ? cell.0 + space : space + cell.0
    }
    var line = padded.joined(separator: "   ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
