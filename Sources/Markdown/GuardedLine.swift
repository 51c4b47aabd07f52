/// What `MarkdownGuard` must know of a line.
struct GuardedLine {
  /// Its bytes, with its line end.
  let length: Int
  /// How many columns of white space it starts with.
  private(set) var indent = 0
  /// How many quotes, list items and notes it opens or goes on with.
  private(set) var depth = 0
  /// How many columns it gives to a table, if it is the rule below a table's head.
  private(set) var columns = 0
  /// Whether there is nothing on it but quote and list marks.
  private(set) var isBlank = false

  /// Bytes of a file that somebody else keeps meanwhile: to count who holds it, line by line, takes longer
  /// than most lines do.
  typealias Stretch = Slice<UnsafeBufferPointer<UInt8>>

  private let bytes: Stretch
  private var position: Int

  /// Reads a line of a file.
  init(_ line: Stretch) {
    length = line.count
    bytes = line
    position = line.startIndex
    if let first = bytes.first, Self.isLetter(first) { return }
    indent = skipBlanks()
    let rule = Self.startOfRule(bytes)
    while position < rule, skipMarker() {
      depth += 1
      _ = skipBlanks()
    }
    isBlank = position == bytes.endIndex
    columns = Self.columns(bytes[position...])
  }

  /// What most lines begin with: they open nothing and are no rule of a table.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// Steps over white space and counts its columns, four to a tab at most.
  private mutating func skipBlanks() -> Int {
    var columns = 0
    while position < bytes.endIndex, bytes[position].isBlank {
      columns += bytes[position] == UInt8(ascii: "\t") ? 4 - columns % 4 : 1
      position += 1
    }
    return columns
  }

  /// Steps over one quote mark, list mark or note label, if there is one.
  private mutating func skipMarker() -> Bool {
    let rest = bytes[position...]
    guard let length = Self.quote(rest) ?? Self.bullet(rest) ?? Self.number(rest) ?? Self.note(rest)
    else { return false }
    position += length
    return true
  }

  private static func quote(_ rest: Stretch) -> Int? {
    rest.first == UInt8(ascii: ">") ? 1 : nil
  }

  private static func bullet(_ rest: Stretch) -> Int? {
    guard let mark = rest.first, isBullet(mark) || mark == UInt8(ascii: "+") else { return nil }
    return isBlankOrEnd(rest.dropFirst()) ? 1 : nil
  }

  private static func number(_ rest: Stretch) -> Int? {
    let digits = rest.prefix(9).prefix { (0x30...0x39).contains($0) }
    let mark = rest[digits.endIndex...].first
    guard !digits.isEmpty, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
      return nil
    }
    return isBlankOrEnd(rest.dropFirst(digits.count + 1)) ? digits.count + 1 : nil
  }

  /// `[^label]:`; longer labels than the library reads are none.
  private static func note(_ rest: Stretch) -> Int? {
    guard rest.starts(with: [0x5B, 0x5E]) else { return nil }
    guard let end = rest.prefix(1002).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    return rest[end...].dropFirst().first == UInt8(ascii: ":") ? end + 2 - rest.startIndex : nil
  }

  private static func isBullet(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
  }

  private static func isBlankOrEnd(_ rest: Stretch) -> Bool {
    rest.first?.isBlank ?? true
  }

  /// Where a line across the page starts, as `- - - -`: its marks open no lists.
  private static func startOfRule(_ line: Stretch) -> Int {
    guard let mark = line.last(where: { !$0.isBlank }), isBullet(mark) else { return line.endIndex }
    let start = line.lastIndex { $0 != mark && !$0.isBlank }.map { $0 + 1 } ?? line.startIndex
    let marks = line[start...].reduce(0) { $0 + ($1 == mark ? 1 : 0) }
    return marks < 3 ? line.endIndex : line[start...].firstIndex(of: mark) ?? line.endIndex
  }

  /// At most one column more than there are pipes.
  private static func columns(_ rest: Stretch) -> Int {
    var (pipes, dashes) = (0, 0)
    for byte in rest {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"): continue
      default: if !byte.isBlank { return 0 }
      }
    }
    return dashes == 0 ? 0 : pipes + 1
  }
}
