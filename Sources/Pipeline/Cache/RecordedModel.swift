import Model

// How values of the model are kept in the build's memory, field by field in the order of their
// declarations.

extension Fingerprint: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(whole: high)
    writer.write(whole: low)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(high: try reader.whole(), low: try reader.whole())
  }
}

extension FileStamp: Recorded {
  func write(to writer: inout ByteWriter) {
    for number in [size, modified, changed] { writer.write(whole: UInt64(bitPattern: number)) }
    writer.write(whole: number)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      size: Int64(bitPattern: try reader.whole()), modified: Int64(bitPattern: try reader.whole()),
      changed: Int64(bitPattern: try reader.whole()), number: try reader.whole())
  }
}

extension CalendarDate: Recorded {
  func write(to writer: inout ByteWriter) {
    for number in [year, month ?? 0, day ?? 0] { writer.write(number) }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let (year, month, day) = (try reader.count(), try reader.count(), try reader.count())
    let date = CalendarDate(
      year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    guard let date else { throw DamagedRecord() }
    self = date
  }
}

extension Teaser: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(kind.rawValue)
    writer.write(path)
    writer.write(title)
    writer.write(description)
    writer.write(date)
    writer.write(tags)
    writer.write(terms)
    writer.write(status?.rawValue)
    writer.write(sourceCount)
    writer.write(change)
    writer.write(aliases)
    writer.write(folder)
    writer.write(language)
    writer.write(translations)
  }

  convenience init(from reader: inout ByteReader) throws(DamagedRecord) {
    guard let kind = Kind(rawValue: try reader.text()) else { throw DamagedRecord() }
    self.init(
      kind, path: try reader.text(), title: try reader.text(), description: try reader.optional(),
      date: try reader.optional(), tags: try reader.list(),
      terms: try reader.list(),
      status: try reader.optional(String.self).map { (name) throws(DamagedRecord) in
        guard let status = Story.Status(rawValue: name) else { throw DamagedRecord() }
        return status
      },
      sourceCount: try reader.count(), change: try reader.optional(),
      aliases: try reader.list(), folder: try reader.optional(), language: try reader.optional(),
      translations: try reader.list())
  }
}

extension TaxonomyTerms: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(taxonomy)
    writer.write(terms)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(taxonomy: try reader.text(), terms: try reader.list())
  }
}

extension LanguageTag: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(declared?.rawValue)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    guard let language = LanguageTag(try reader.text()) else { throw DamagedRecord() }
    self = language
    declared = try reader.optional(String.self).flatMap { WritingDirection(rawValue: $0) }
  }
}

extension NamedStory: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(path: try reader.text(), location: try reader.value())
  }
}

extension SourceLocation: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(line)
    writer.write(column)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(path: try reader.text(), line: try reader.count(), column: try reader.count())
  }
}

extension Diagnostic: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(severity.rawValue)
    writer.write(identifier)
    writer.write(message)
    writer.write(location)
    writer.write(notes)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    guard let severity = Severity(rawValue: try reader.text()) else { throw DamagedRecord() }
    self.init(
      severity, try reader.text(), try reader.text(), at: try reader.value(),
      notes: try reader.list())
  }
}

extension Diagnostic.Note: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(message)
    writer.write(location)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(try reader.text(), at: try reader.value())
  }
}
