import Model

/// A file that went into a build, and the fingerprint of its bytes.
struct InputRecord: Hashable, Sendable {
  /// The path from the root of the site.
  let path: String
  /// What the disk said of it; nil when that is not to be trusted (see ``BuildClock``).
  var stamp: FileStamp?
  /// The fingerprint of its bytes.
  let print: Fingerprint
}

extension InputRecord: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(stamp)
    writer.write(print)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(path: try reader.text(), stamp: try reader.optional(), print: try reader.value())
  }
}

extension [InputRecord] {
  /// The fingerprint of the files, with their paths.
  var print: Fingerprint {
    var all = Fingerprinter()
    for input in self {
      all.add(input.path)
      all.add(input.print)
    }
    return all.fingerprint
  }
}
