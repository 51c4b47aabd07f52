import Glibc

/// The lines of a stretch of a file, as the Markdown library counts them.
///
/// LF, CRLF and a lone CR each end a line. Offsets count bytes from the start of the file.
struct SourceLines {
  let file: [UInt8]
  let range: Range<Int>
  private let starts: [Int]

  init(_ file: [UInt8], in range: Range<Int>) {
    self.file = file
    self.range = range
    starts = file.withUnsafeBufferPointer { Self.starts(in: $0, range) }
  }

  /// Where lines start; the machine's own search finds line ends faster than a loop.
  private static func starts(in file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    // Room at once for the lines of most texts, one in 32 bytes.
    starts.reserveCapacity(range.count / 32 + 1)
    starts.append(range.lowerBound)
    guard let base = file.baseAddress, range.count > 1 else { return starts }
    let last = range.upperBound - 1
    guard memchr(base + range.lowerBound, 0x0D, last - range.lowerBound) == nil else {
      for position in range.lowerBound..<last
      where endsLine(file[position], before: file[position + 1]) { starts.append(position + 1) }
      return starts
    }
    var position = range.lowerBound
    while position < last, let end = memchr(base + position, 0x0A, last - position) {
      position = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
      starts.append(position)
    }
    return starts
  }

  /// How many lines there are; at least one.
  var count: Int { starts.count }

  /// Where a line starts; lines before the first or after the last count as these.
  func start(ofLine line: Int) -> Int {
    starts[min(max(line, 1), starts.count) - 1]
  }

  /// The bytes of some lines, with the last one's line end.
  func range(ofLines lines: ClosedRange<Int>) -> Range<Int> {
    let end = lines.upperBound < starts.count ? starts[lines.upperBound] : range.upperBound
    return start(ofLine: lines.lowerBound)..<max(end, start(ofLine: lines.lowerBound))
  }

  /// The bytes of some lines without the white space around them, and without a byte order mark.
  func trimmed(_ lines: ClosedRange<Int>) -> Range<Int> { trimmed(range(ofLines: lines)) }

  /// A range without the white space around it, and without a byte order mark.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start == self.range.lowerBound, file[range].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    while start < end, file[start].isBlank { start += 1 }
    while end > start, file[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// How many lines a text has; a line end at its very end starts no further line.
  static func count(in text: [UInt8]) -> Int {
    var count = text.isEmpty ? 0 : 1
    for position in text.indices.dropLast()
    where endsLine(text[position], before: text[position + 1]) { count += 1 }
    return count
  }

  private static func endsLine(_ byte: UInt8, before next: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n"))
  }
}

extension UInt8 {
  /// Whether Markdown takes it for white space within or between lines.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
      || self == UInt8(ascii: "\r")
  }
}
