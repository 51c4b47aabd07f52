import Glibc

extension Descriptor {
  /// Writes all bytes at a place of the file, whatever others write elsewhere; false with `errno` set
  /// when they did not fit.
  /// - Complexity: O(bytes)
  func writeAll(_ bytes: [UInt8], at start: Int) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = buffer.baseAddress.map { $0 + done }
        let count = pwrite(number, rest, buffer.count - done, start + done)
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  /// So many bytes from a place of the file; nil when it has fewer or cannot be read.
  /// - Complexity: O(bytes)
  func readAll(_ count: Int, at start: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, used in
      var got = 1
      while used < count, got > 0 {
        got = pread(number, room.baseAddress.map { $0 + used }, count - used, start + used)
        used += max(0, got)
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
