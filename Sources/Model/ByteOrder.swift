import Glibc

/// Paths are compared as bytes: a String takes a composed and a decomposed `é` for one, but on this
/// disk they are two files. `memcmp` is five times as fast as comparing the views' bytes one by one.
extension String {
  /// Whether its bytes come before another's.
  func precedes(_ other: String) -> Bool { order(against: other) < 0 }

  /// Whether its bytes are another's.
  func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && order(against: other) == 0
  }

  /// Whether its bytes begin with another's.
  func begins(with start: String) -> Bool {
    start.utf8.count <= utf8.count
      && withBytes { mine in start.withBytes { mine.order(against: $0, first: $0.count) } } == 0
  }

  /// Lends its bytes without copying them; only a String of a foreign kind is copied first.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Below 0 when its bytes come before another's, 0 when they are the same.
  func order(against other: String) -> Int {
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
  func isSame(as other: [UInt8]) -> Bool {
    count == other.count
      && withUnsafeBufferPointer { mine in
        other.withUnsafeBufferPointer { mine.order(against: $0, first: $0.count) }
      } == 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Compares the first bytes of both.
  func order(against other: UnsafeBufferPointer<UInt8>, first count: Int) -> Int {
    guard let mine = baseAddress, let theirs = other.baseAddress else { return 0 }
    return Int(memcmp(mine, theirs, count))
  }
}
