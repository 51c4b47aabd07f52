/// What `WorkEstimate` counts in a line.
struct WorkLine {
  /// Its bytes without the line end.
  private(set) var length = 0
  /// Whether there is nothing on it but white space and quote marks.
  private(set) var isEmpty = true
  /// `[` and `]`.
  private(set) var openings = 0, closings = 0
  /// `](`.
  private(set) var links = 0
  /// `|`.
  private(set) var pipes = 0
  /// `<?`, `<!` and `<scheme:`.
  private(set) var tags = 0
  /// `www.` and `://`.
  private(set) var addresses = 0
  /// Runs of stars and underscores, and of tildes.
  private(set) var emphasis = 0, strikes = 0
  /// The longest run of `)`.
  private(set) var parentheses = 0
  /// Whether it has nothing but what the rule below a table's head has.
  private(set) var isRule = false
  /// The length of the address that it defines: `[name]: address`.
  private(set) var definition = 0
  /// Whether it is the label of a footnote and nothing else.
  private(set) var isBareNote = false

  private let file: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>

  init(_ file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, file[end - 1] == 0x0A || file[end - 1] == 0x0D { end -= 1 }
    self.file = file
    self.range = range.lowerBound..<end
    length = self.range.count
    count()
    if !isEmpty { readDefinition() }
  }

  private mutating func count() {
    var (isBlank, isPlain, hasRule, run) = (true, true, false, 0)
    // Nearly all letters are none of those that anything depends on.
    let (file, counted, end) = (file, Self.counted, range.upperBound)
    var index = range.lowerBound
    while index < end {
      let byte = file[index]
      defer { index += 1 }
      guard counted.has(byte) else {
        (isBlank, isPlain) = (false, false)
        continue
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C, UInt8(ascii: ">"): continue
      case UInt8(ascii: "|"): (pipes, hasRule) = (pipes + 1, true)
      case UInt8(ascii: "-"), UInt8(ascii: ":"):
        hasRule = true
        if byte == UInt8(ascii: ":"), has("//", after: index) { addresses += 1 }
      default:
        isPlain = false
        countMark(byte, at: index, &run)
      }
      isBlank = false
    }
    (isEmpty, isRule) = (isBlank, isPlain && hasRule)
  }

  /// The bytes that are looked at.
  private static let counted = ByteSet(" \t\u{B}\u{C}>|-:[]<w*_~)")

  private mutating func countMark(_ byte: UInt8, at index: Int, _ run: inout Int) {
    switch byte {
    case UInt8(ascii: "["): openings += 1
    case UInt8(ascii: "]"):
      closings += 1
      if has("(", after: index) { links += 1 }
    case UInt8(ascii: "<"): if opensTag(index + 1) { tags += 1 }
    case UInt8(ascii: "w"): if has("ww.", after: index) { addresses += 1 }
    case UInt8(ascii: "*"), UInt8(ascii: "_"): if !isMark(index - 1, "*", "_") { emphasis += 1 }
    case UInt8(ascii: "~"): if !isMark(index - 1, "~", "~") { strikes += 1 }
    case UInt8(ascii: ")"):
      run = isMark(index - 1, ")", ")") ? run + 1 : 1
      parentheses = max(parentheses, run)
    default: break
    }
  }

  private func has(_ text: StaticString, after index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount < range.upperBound else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { file[index + 1 + $0] == text.utf8Start[$0] }
  }

  private func isMark(_ index: Int, _ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    index >= range.lowerBound
      && (file[index] == UInt8(ascii: one) || file[index] == UInt8(ascii: other))
  }

  /// `?`, `!` or a scheme of 2 to 32 letters and a colon.
  private func opensTag(_ start: Int) -> Bool {
    guard start < range.upperBound else { return false }
    if file[start] == UInt8(ascii: "?") || file[start] == UInt8(ascii: "!") { return true }
    guard Self.isLetter(file[start]) else { return false }
    var index = start + 1
    while index < range.upperBound, index - start < 33, Self.isOfScheme(file[index]) { index += 1 }
    return index - start > 1 && index < range.upperBound && file[index] == UInt8(ascii: ":")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isOfScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// Reads `[name]: address`; a definition may stand in quotes and lists, so any mark may be before it.
  private mutating func readDefinition() {
    guard openings > 0, closings > 0 else { return }
    var index = range.lowerBound
    while index < range.upperBound, file[index] != UInt8(ascii: "[") {
      guard Self.isBefore(file[index]) else { return }
      index += 1
    }
    let isNote = has("^", after: index)
    while index < range.upperBound, file[index] != UInt8(ascii: "]") { index += 1 }
    guard has(":", after: index) else { return }
    index += 2
    while index < range.upperBound, file[index].isBlank { index += 1 }
    isBareNote = isNote && index == range.upperBound
    let start = index
    while index < range.upperBound, !file[index].isBlank { index += 1 }
    definition = index - start
  }

  /// White space, the marks of quotes and lists, and digits.
  private static func isBefore(_ byte: UInt8) -> Bool {
    byte.isBlank || (0x29...0x39).contains(byte) || byte == UInt8(ascii: ">")
  }
}

/// Some of the first 128 bytes, a bit for each.
private struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ bytes: String) {
    for byte in bytes.utf8 {
      if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 0x3F) }
    }
  }

  func has(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 == 1
  }
}
