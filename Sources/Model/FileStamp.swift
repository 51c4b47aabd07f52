/// What a disk says of a file without reading it: it changes whenever somebody writes the file.
///
/// Never reaches the output; it only saves reading what is known already.
package struct FileStamp: Hashable, Sendable {
  /// The bytes the file has.
  package let size: Int64
  /// When its bytes were last changed, in nanoseconds.
  package let modified: Int64
  /// When anything about it was last changed, in nanoseconds; no program can set this back.
  package let changed: Int64
  /// The number under which the disk keeps it; another file in its place has another one.
  package let number: UInt64

  /// The stamp of a file.
  package init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.number = number
  }

  /// Whether the file was written so lately that it may be written again without another stamp.
  ///
  /// A disk counts time in steps. Those of Linux take at most 10 ms; one whose times end in round
  /// seconds may be on a stick or a network, which count in steps of up to two seconds (the "racy"
  /// entries of git's index, https://git-scm.com/docs/racy-git).
  /// - Parameter time: a time of the machine's clock, in nanoseconds.
  /// - Returns: true when only its bytes can tell.
  package func isYoung(at time: Int64) -> Bool {
    let isCoarse = changed % 1_000_000_000 == 0
    return changed > time - (isCoarse ? 2_500_000_000 : 20_000_000)
  }
}

extension Fingerprinter {
  /// Adds what a disk says of a file.
  package mutating func add(_ stamp: FileStamp) {
    add(UInt64(bitPattern: stamp.size))
    add(UInt64(bitPattern: stamp.modified))
    add(UInt64(bitPattern: stamp.changed))
    add(stamp.number)
  }
}
