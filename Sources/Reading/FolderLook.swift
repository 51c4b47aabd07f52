import Glibc
package import Model

/// All that the disk says of the files below a folder, summed up: when two looks are equal, nobody
/// wrote, added, renamed or removed a file between them.
package struct FolderLook: Hashable, Sendable {
  /// A number of 128 bits for paths and stamps; the order in which files are met does not matter.
  package private(set) var print = Fingerprint(high: 0, low: 0)
  /// Whether some file was written so lately that it may be written again without another stamp.
  package private(set) var isYoung = false

  /// A folder that is not there.
  fileprivate static let missing = FolderLook(print: Fingerprint(high: 0, low: 1))

  fileprivate mutating func add(
    _ stamp: FileStamp, _ name: UnsafeRawBufferPointer, in folder: Fingerprinter, at time: Int64
  ) {
    var file = folder
    file.add(name)
    file.add(stamp)
    let one = file.fingerprint
    print = Fingerprint(high: print.high &+ one.high, low: print.low &+ one.low)
    if stamp.isYoung(at: time) { isYoung = true }
  }
}

extension SiteFolder {
  /// Looks at all files that `found` tells of, without making a list of them.
  /// - Parameters:
  ///   - folder: a folder of the site; one that is missing is another thing than an empty one.
  ///   - time: when the build began, in nanoseconds.
  /// - Returns: nil when something is there that `found` has to judge: a link, a device, a large file.
  /// - Complexity: O(files), about a microsecond each
  package func look(below folder: String, at time: Int64) -> FolderLook? {
    guard exists(folder) else { return .missing }
    var sum = FolderLook()
    var folders = [folder]
    while let path = folders.popLast() {
      guard add(path, to: &sum, &folders, at: time) else { return nil }
    }
    return sum
  }

  /// Adds the files of one folder; false when one has to be judged.
  private func add(
    _ folder: String, to sum: inout FolderLook, _ folders: inout [String], at time: Int64
  ) -> Bool {
    guard let directory = open(folder) else { return false }
    defer { closedir(directory) }
    var way = Fingerprinter()
    way.add(folder)
    while let entry = readdir(directory) {
      let isClear = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        guard let name = Name(raw) else { return true }
        var status = stat()
        guard name.isPlain else { return false }
        let isThere = fstatat(dirfd(directory), name.start, &status, AT_SYMLINK_NOFOLLOW) == 0
        switch status.st_mode & S_IFMT {
        case S_IFDIR where isThere:
          folders.append(folder + "/" + String(cString: name.start))
        case S_IFREG where isThere && status.st_size <= name.limit:
          sum.add(FileStamp(status), name.bytes, in: way, at: time)
        default: return false
        }
        return true
      }
      guard isClear else { return false }
    }
    return true
  }

  /// A name in a folder that is not passed over.
  private struct Name {
    let start: UnsafePointer<CChar>
    let bytes: UnsafeRawBufferPointer

    /// The most its file may weigh.
    var limit: Int {
      StaticFile.isOne(bytes) ? SiteFolder.staticLimit : SiteFolder.limit
    }

    /// Whether it is text for sure; `found` judges what may be none.
    var isPlain: Bool {
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } || SiteFolder.name(bytes) != nil
    }

    init?(_ raw: UnsafeRawBufferPointer) {
      guard let start = raw.assumingMemoryBound(to: CChar.self).baseAddress else { return nil }
      self.start = start
      bytes = UnsafeRawBufferPointer(start: start, count: strlen(start))
      guard bytes.first != UInt8(ascii: "."), bytes.last != UInt8(ascii: "~") else { return nil }
    }
  }
}
