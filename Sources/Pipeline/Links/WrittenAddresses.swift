import Glibc
import Model

/// The addresses that a file has, found by one look at it: whatever stands between what may be in front
/// of an address and what may be behind one.
///
/// A file with a thousand broken links is looked through once, not a thousand times.
struct WrittenAddresses {
  /// The file.
  let file: SourceFile
  /// Where each stretch first stands, by a hash of its bytes.
  private let places: [UInt64: Int]
  /// Where the lines begin.
  private let lines: [Int]

  /// Looks through a file, from its end to its beginning, so that the first place of a stretch stays.
  /// - Complexity: O(bytes)
  init(_ file: SourceFile) {
    var (places, lines, rest): ([UInt64: Int], [Int], Rest) = ([:], [], Rest())
    file.bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices.reversed() {
        if Self.endsLine(bytes, at: place) { lines.append(place + 1) }
        rest.add(bytes[place])
        if rest.count > 0, place == 0 || Self.isStart[Int(bytes[place - 1])] {
          places[rest.hash] = place
        }
      }
    }
    self.file = file
    self.places = places
    self.lines = lines.reversed()
  }

  /// The place of an address that stands there as a whole.
  /// - Complexity: O(length); O(bytes) for one with a space, a quote or a bracket within.
  func place(of address: String) -> Int? {
    let address = Array(address.utf8)
    var rest = Rest()
    for byte in address.reversed() { rest.add(byte) }
    guard rest.count == address.count, !address.isEmpty else { return search(for: address) }
    guard let place = places[rest.hash] else { return nil }
    return file.bytes[place...].starts(with: address) ? place : search(for: address)
  }

  /// Line and column of a byte, as `SourceFile.location(at:)` has them.
  /// - Complexity: O(log lines)
  func location(at place: Int) -> SourceLocation {
    let line = lines.firstPlace { $0 > place }
    let mark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = line == 0 ? mark : lines[line - 1]
    return SourceLocation(path: file.path, line: line + 1, column: max(1, place - start + 1))
  }

  /// All that may be addresses, in the order of their first places.
  /// - Complexity: O(bytes · log bytes)
  var stretches: some Sequence<(address: String, place: Int)> {
    places.values.sorted().lazy.map { place in
      let bytes = file.bytes[place...].prefix { !Self.isEnd[Int($0)] }
      return (String(decoding: bytes, as: UTF8.self), place)
    }
  }

  private func search(for address: [UInt8]) -> Int? {
    var start = 0
    while let found = file.bytes.firstPlace(of: address, from: start) {
      start = found + 1
      let next = found + address.count
      let isWhole = next == file.bytes.count || Self.isEnd[Int(file.bytes[next])]
      if isWhole, found == 0 || Self.isStart[Int(file.bytes[found - 1])] { return found }
    }
    return nil
  }

  private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    if bytes[place] == UInt8(ascii: "\n") { return true }
    guard bytes[place] == UInt8(ascii: "\r") else { return false }
    return place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n")
  }

  private static let isEnd = table(" \t\r\n)>\"'")
  private static let isStart = table(" \t\n(<\"':}")

  private static func table(_ bytes: String) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for byte in bytes.utf8 { table[Int(byte)] = true }
    return table
  }

  /// What has been seen since the last end of an address, going backwards.
  private struct Rest {
    private(set) var count = 0
    private(set) var hash: UInt64 = 0

    mutating func add(_ byte: UInt8) {
      if WrittenAddresses.isEnd[Int(byte)] {
        (count, hash) = (0, 0)
      } else {
        (count, hash) = (count + 1, hash &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(byte) &+ 1)
      }
    }
  }
}

extension [UInt8] {
  /// Where some bytes first stand, from a place on.
  func firstPlace(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let last = bytes.count - needle.count
      var place = start
      while place <= last, let found = memchr(base + place, Int32(first), last + 1 - place) {
        if memcmp(found, needle, needle.count) == 0 { return UnsafeRawPointer(found) - base }
        place = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
  }
}
