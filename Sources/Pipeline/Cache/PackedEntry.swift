import Model

/// What site-wide pages need of a story, packed: it is opened only when such a page is made anew.
///
/// A large site has some hundred values of each of its stories; as long as they are bytes, a build that
/// does not need them only hands them on.
struct PackedEntry: Hashable, Sendable {
  /// All but the words.
  private let bytes: [UInt8]
  /// The words are bytes already, and most of it; who opens the rest shares them.
  private let words: WordTable

  /// Packs what is known of a story.
  init(_ entry: StoryIndexEntry) {
    var writer = ByteWriter()
    entry.write(to: &writer)
    bytes = writer.bytes
    words = entry.words
  }

  /// What was packed; nil only for bytes that no build wrote.
  var entry: StoryIndexEntry? {
    bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      return try? StoryIndexEntry(from: &reader, words: words)
    }
  }

  /// Adds it to a fingerprint.
  func add(to print: inout Fingerprinter) {
    print.add(bytes)
    print.add(words.bytes)
  }
}

extension PackedEntry: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(bytes)
    writer.write(words.bytes)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    bytes = try reader.rawBytes()
    words = WordTable(bytes: try reader.rawBytes())
  }
}
