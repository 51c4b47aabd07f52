package import Model

/// Reads data files: `Content/data/rivers.yml`, `.json` or `.csv` is `data.rivers` in templates.
package enum DataReader {
  /// The most a data file may weigh, in bytes: its values are held for the whole build.
  package static let limit = 1 << 20

  /// The name under which templates find a file: `rivers`.
  package static func name(of file: FoundFile) -> String { name(ofPath: file.path) }

  private static func name(ofPath path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(Substring(name[..<(name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)]))
  }

  /// The values of a file; nil when it cannot be read, which is said.
  /// - Complexity: O(bytes)
  package static func read(
    _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> DataValue? {
    guard file.bytes.count <= limit else {
      diagnostics.append(
        .error(
          "data-too-long",
          "this is longer than 1 MB; templates are for lists that readers read to the end",
          at: SourceLocation(path: file.path)))
      return nil
    }
    guard EncodingCheck.passes(file, &diagnostics) else { return nil }
    do throws(DataFlaw) {
      let path = file.path.utf8
      if path.suffix(5).elementsEqual(".json".utf8) {
        return try evened(JSONData.read(file.bytes))
      }
      if path.suffix(4).elementsEqual(".csv".utf8) { return try CSVData.read(file.bytes) }
      return try evened(yaml(file, &diagnostics))
    } catch {
      diagnostics.append(
        .error("invalid-data", error.message, at: file.location(at: error.offset)))
      return nil
    }
  }

  /// The values of a YAML file; nil when it cannot be read, which is said.
  private static func yaml(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> DataValue? {
    do throws(YAMLFlaw) {
      return try YAMLReader.document(in: file.bytes[...]).map { DataValue($0) } ?? .null
    } catch {
      diagnostics.append(error.diagnostic(in: file))
      return nil
    }
  }

  private static func evened(_ value: DataValue?) throws(DataFlaw) -> DataValue? {
    guard let value else { return nil }
    if let even = value.evened { return even }
    throw DataFlaw(
      message: "the entries of its lists share too few names; give those of a list the same ones",
      offset: 0)
  }

  /// What is wrong with the files' names, each of which has to be one that a template can say.
  package static func complaints(about files: [FoundFile]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return files.compactMap { file in
      let name = name(of: file)
      let place = SourceLocation(path: file.path)
      if !name.utf8.allSatisfy(isPlain) {
        return .error(
          "bad-data-name",
          "templates cannot say '\(name)'; use letters, digits, '_' and '-' in its name", at: place)
      }
      if let other = first.updateValue(file.path, forKey: name) {
        return .error(
          "duplicate-data", "'data.\(name)' is also \(other); rename one of the two", at: place)
      }
      return nil
    }
  }

  /// Whether a byte may stand in a name that templates say without quotes.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: byte >= 0x80
    }
  }
}

/// Why a data file cannot be read, and the byte of the file where.
struct DataFlaw: Error {
  /// What is wrong, and how to mend it.
  let message: String
  /// Where.
  let offset: Int
}

extension DataValue {
  /// A value out of YAML, whose words are words unless they can only be something else.
  init(_ value: YAMLValue) {
    switch value {
    case .text(let text, _): self = Self.plain(text)
    case .list(let items, _): self = .list(items.map { DataValue($0) })
    case .pairs(let pairs, _):
      self = .object(pairs.map { Pair($0.key.text ?? "", DataValue($0.value)) })
    }
  }

  private static func plain(_ text: String) -> DataValue {
    switch text {
    case "", "~", "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      // 007 and +3 are names of something; they stay as they are written.
      guard let number = Int(text), String(number).isSame(as: text) else { return .text(text) }
      return .number(number)
    }
  }
}
