/// Texts compared as bytes: paths and names, which a String takes for one when they differ only in how
/// an `é` is composed, though a disk keeps two files.
extension String {
  /// Whether its bytes come before another's.
  package func precedes(_ other: String) -> Bool { order(against: other) < 0 }

  /// Whether its bytes are another's.
  package func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && order(against: other) == 0
  }

  /// Whether its bytes begin with another's.
  package func begins(with start: String) -> Bool {
    start.utf8.count <= utf8.count
      && withBytes { mine in start.withBytes { mine.order(against: $0, first: $0.count) } } == 0
  }

  /// Lends its bytes without copying them; only a String of a foreign kind is copied first.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Below 0 when its bytes come before another's, 0 when they are the same.
  package func order(against other: String) -> Int {
    withBytes { mine in
      other.withBytes { theirs in
        let order = mine.order(against: theirs, first: min(mine.count, theirs.count))
        return order == 0 ? mine.count - theirs.count : order
      }
    }
  }
}

extension [UInt8] {
  /// Whether its bytes are another's; the arrays' own comparison looks at them one by one.
  package func isSame(as other: [UInt8]) -> Bool {
    count == other.count
      && withUnsafeBufferPointer { mine in
        other.withUnsafeBufferPointer { mine.order(against: $0, first: $0.count) }
      } == 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Compares the first bytes of both, eight at a time.
  /// - Returns: below 0 when these come first, 0 when they are the same.
  package func order(against other: UnsafeBufferPointer<UInt8>, first count: Int) -> Int {
    let (mine, theirs) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var index = 0
    while index + 8 <= count {
      let one = mine.loadUnaligned(fromByteOffset: index, as: UInt64.self).bigEndian
      let two = theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self).bigEndian
      if one != two { return one < two ? -1 : 1 }
      index += 8
    }
    while index < count {
      if mine[index] != theirs[index] { return mine[index] < theirs[index] ? -1 : 1 }
      index += 1
    }
    return 0
  }
}
