import Glibc
package import Model

/// A file that a program keeps for itself between two runs; without it only time is lost.
package struct StateFile: Sendable {
  private let folder: String
  private let name: String

  /// The file of that name in a folder, which is made when the file is written first.
  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// The bytes of the file; nil when there is none that can be read.
  package func read() -> [UInt8]? {
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    let place = Folder(base: folder, descriptor: Descriptor(number))
    guard case .file(let bytes, _)? = try? place.look(at: name) else { return nil }
    return bytes
  }

  /// Puts bytes into the file in one step.
  /// - Throws: ``FileError`` when the machine refuses.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    try OutputRoot(folder).folder.put(bytes, as: name)
  }
}
