import Model

// How a story's index entry is kept in the build's memory, field by field in the order of their
// declarations.

extension StoryIndexEntry {
  /// Writes all but the words.
  func write(to writer: inout ByteWriter) {
    writer.write(headings)
    writer.write(identities.count)
    for identity in identities { writer.write(whole: identity) }
    writer.write(sources)
    writer.write(players)
  }

  /// Reads it back, and takes the words from elsewhere.
  init(from reader: inout ByteReader, words: WordTable) throws(DamagedRecord) {
    let headings: [Heading] = try reader.list()
    var identities: [UInt64] = []
    for _ in 0..<(try reader.count()) { identities.append(try reader.whole()) }
    self.init(
      headings: headings, identities: identities, sources: try reader.list(),
      players: try reader.list(), words: words)
  }
}

extension StoryIndexEntry.Heading: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(slug)
    writer.write(blockCount)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      title: try reader.optional(), slug: try reader.text(), blockCount: try reader.count())
  }
}

extension StoryIndexEntry.Source: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(outlet)
    writer.write(headline)
    writer.write(byline)
    writer.write(link)
    writer.write(published)
    writer.write(blocks)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      outlet: try reader.text(), headline: try reader.text(), byline: try reader.list(),
      link: try reader.optional(), published: try reader.optional(),
      blocks: try reader.numbers())
  }
}

extension StoryIndexEntry.Player: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(kind.rawValue)
    writer.write(name)
    writer.write(role)
    writer.write(blocks)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    guard let kind = Person.Kind(rawValue: try reader.text()) else { throw DamagedRecord() }
    self.init(
      kind: kind, name: try reader.text(), role: try reader.optional(),
      blocks: try reader.numbers())
  }
}

extension LastChange: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(kind.rawValue)
    writer.write(title)
    writer.write(outlet)
    writer.write(date)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    guard let kind = Kind(rawValue: try reader.text()) else { throw DamagedRecord() }
    self.init(
      kind, title: try reader.optional(), outlet: try reader.optional(), date: try reader.value())
  }
}
