import Model

/// Reads comma-separated values: the first line has the names, every other one is an entry.
///
/// By RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): values with commas, quotes or line breaks stand in
/// double quotes, a quote within is written twice. Lines may end in a line feed alone, and semicolons may
/// take the place of the commas, as programs write them where a comma divides decimals.
struct CSVData {
  private let bytes: [UInt8]
  private let comma: UInt8
  private var index: Int

  /// The entries; every value is text.
  /// - Complexity: O(bytes)
  static func read(_ bytes: [UInt8]) throws(DataFlaw) -> DataValue {
    var reader = CSVData(bytes)
    var names: [String] = []
    var known: Set<[UInt8]> = []
    let (head, _) = try reader.row()
    for (field, offset) in head {
      let name = Self.name(field)
      if name.isEmpty {
        throw DataFlaw(
          message: "this column has no name; the first line has to name them all", offset: offset)
      }
      guard known.insert(Array(name.utf8)).inserted else {
        throw DataFlaw(message: "two columns are named '\(name)'; rename one", offset: offset)
      }
      names.append(name)
    }
    var entries: [DataValue] = []
    while reader.index < bytes.count {
      let (fields, start) = try reader.row()
      if fields.count == 1, fields[0].text.isEmpty { continue }
      guard fields.count == names.count else {
        throw DataFlaw(
          message:
            "this line has \(fields.count) values, but there are \(names.count) columns; put "
            + "values with commas in double quotes", offset: start)
      }
      entries.append(.object(zip(names, fields).map { DataValue.Pair($0, .text($1.text)) }))
    }
    return .list(entries)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = bytes[index...].prefix { $0 != 0x0A }
    comma = line.contains(UInt8(ascii: ",")) || !line.contains(UInt8(ascii: ";")) ? 0x2C : 0x3B
  }

  /// A column's name as templates can say it: `Length (km)` is `Length_km`.
  private static func name(_ text: String) -> String {
    let parts = text.utf8.split { !DataReader.isPlain($0) }
    return parts.map { String(Substring($0)) }.joined(separator: "_")
  }

  /// The values of a line, each with the byte where it begins, and the byte where the line does.
  private mutating func row() throws(DataFlaw) -> (
    fields: [(text: String, offset: Int)], start: Int
  ) {
    let start = index
    var fields: [(text: String, offset: Int)] = []
    while true {
      let offset = index
      fields.append((try field(), offset))
      guard index < bytes.count else { return (fields, start) }
      let end = bytes[index]
      index += 1
      if end == comma { continue }
      if end == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return (fields, start)
    }
  }

  private mutating func field() throws(DataFlaw) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return try quoted()
  }

  private mutating func quoted() throws(DataFlaw) -> String {
    let start = index
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if index < bytes.count, bytes[index] == byte {
        text.append(byte)
        index += 1
      } else if index == bytes.count || isEnd(bytes[index]) {
        return String(decoding: text, as: UTF8.self)
      } else {
        throw DataFlaw(
          message: "something follows the closing quote; write quotes within a value twice",
          offset: index)
      }
    }
    throw DataFlaw(message: "this quote is never closed", offset: start)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == comma || byte == 0x0A || byte == 0x0D }
}
