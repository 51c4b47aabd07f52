import Glibc
package import Model

/// Reads a part of a site that was written elsewhere: nothing in it is trusted before it is compared.
package final class PartReader: Sendable {
  private let file: Descriptor
  private let size: Int

  /// Opens the file of a part.
  /// - Throws: ``FileError`` when there is none that can be read.
  package init(_ path: String) throws(FileError) {
    let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { throw FileError(errno, .read, path) }
    file = Descriptor(number)
    var facts = stat()
    guard fstat(number, &facts) == 0 else { throw FileError(errno, .read, path) }
    guard !facts.isFolder else { throw FileError(EISDIR, .read, path) }
    size = Int(facts.st_size)
  }

  /// The version of the program that wrote it; nil when the file is no part of a site.
  package var version: String? {
    file.readAll(min(size, PartLayout.lineLimit), at: 0).flatMap(PartLayout.version)
  }

  /// The record at its end; nil when the file was cut short.
  package var record: [UInt8]? {
    let tail = size - PartLayout.tail
    guard tail >= 0, let end = file.readAll(PartLayout.tail, at: tail),
      let length = PartLayout.length(end), length <= tail
    else { return nil }
    return file.readAll(length, at: tail - length)
  }

  /// Some of its bytes; nil when there are not so many.
  /// - Complexity: O(bytes)
  package func bytes(at start: Int, count: Int) -> [UInt8]? {
    guard start >= 0, count >= 0, start <= size, count <= size - start else { return nil }
    return file.readAll(count, at: start)
  }
}
