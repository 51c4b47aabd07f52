import Glibc
import Model

/// An open file of the machine, closed when it is no longer needed.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Closes it and tells whether the machine agreed.
  ///
  /// Some file systems report only here that the bytes did not fit.
  consuming func finish() -> Bool {
    let result = close(number)
    discard self
    return result == 0
  }

  /// Everything that can be read, or nil with `errno` set.
  /// - Complexity: O(bytes)
  func readAll(expecting size: Int) -> [UInt8]? {
    var result: [UInt8] = []
    var count = 1
    while count > 0 {
      let part = [UInt8](unsafeUninitializedCapacity: max(size - result.count, 4096)) {
        room, used in
        count = read(number, room.baseAddress, room.count)
        used = max(0, count)
      }
      if result.isEmpty { result = part } else { result += part }
    }
    return count < 0 ? nil : result
  }

  /// Writes all bytes; false with `errno` set when they did not fit.
  /// - Complexity: O(bytes)
  func writeAll(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}

extension FileError {
  /// The machine's refusal; its reason is the last error number unless another is given.
  init(_ code: Int32, _ operation: Operation, _ path: String) {
    self.init(path: path, operation: operation, reason: String(cString: strerror(code)))
  }
}
