package import Model

/// All diagnostics as one log of the Static Analysis Results Interchange Format, which code hosts show
/// beside the lines (SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
package struct SARIFLog {
  private let diagnostics: [Diagnostic]
  private let read: (String) -> SourceFile?

  /// The log of a check.
  /// - Parameters:
  ///   - diagnostics: what is wrong
  ///   - read: a file of the site; its lines are needed because the format counts columns in
  ///     characters and we in bytes
  package init(of diagnostics: [Diagnostic], read: @escaping (String) -> SourceFile?) {
    self.diagnostics = diagnostics
    self.read = read
  }

  /// The log; a check that found nothing has one, too.
  package var text: String {
    let identifiers = Set(diagnostics.map(\.identifier)).sorted { $0.precedes($1) }
    let rules = identifiers.map(Self.rule).joined(separator: ",\n")
    let numbers = Dictionary(uniqueKeysWithValues: zip(identifiers, identifiers.indices))
    var columns = Columns(read)
    let results = diagnostics.map { result($0, numbers[$0.identifier] ?? 0, &columns) }
      .joined(separator: ",\n")
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "tool":{"driver":{"name":"explainer","version":\(JSONWords.quoted(Program.version)),"rules":[
      \(rules)
      ]}},
      "columnKind":"unicodeCodePoints",
      "results":[
      \(results)
      ]}]}
      """
  }

  private static func rule(_ identifier: String) -> String {
    let help = Explanation.of(identifier)?.text ?? identifier
    let words = JSONWords.quoted(help)
    return #"{"id":\#(JSONWords.quoted(identifier)),"shortDescription":{"text":"#
      + #"\#(JSONWords.quoted(identifier))},"fullDescription":{"text":\#(words)},"#
      + #""help":{"text":\#(words)}}"#
  }

  private func result(
    _ diagnostic: Diagnostic, _ rule: Int, _ columns: inout Columns
  ) -> String {
    let related = diagnostic.notes.map { note in
      let place = Self.place(note.location, &columns)
      return place + #","message":{"text":\#(JSONWords.quoted(note.message))}}"#
    }
    let others =
      related.isEmpty ? "" : #","relatedLocations":[\#(related.joined(separator: ","))]"#
    return #"{"ruleId":\#(JSONWords.quoted(diagnostic.identifier)),"ruleIndex":\#(rule),"#
      + #""level":"\#(diagnostic.severity.rawValue)","#
      + #""message":{"text":\#(JSONWords.quoted(diagnostic.message))},"#
      + #""locations":[\#(Self.place(diagnostic.location, &columns))}]\#(others)}"#
  }

  /// A location without its closing brace, so that a message can follow.
  private static func place(_ place: SourceLocation, _ columns: inout Columns) -> String {
    let region =
      #"{"startLine":\#(place.line),"startColumn":\#(columns.characters(at: place))}"#
    return #"{"physicalLocation":{"artifactLocation":{"uri":\#(JSONWords.quoted(uri(place.path))),"#
      + #""uriBaseId":"%SRCROOT%"},"region":\#(region)}"#
  }

  /// A path as a relative URI reference (RFC 3986, section 4.2).
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Counts columns in characters; remembers the file it read last, because complaints come by file.
private struct Columns {
  private let read: (String) -> SourceFile?
  private var last: (path: String, file: SourceFile?)?

  init(_ read: @escaping (String) -> SourceFile?) { self.read = read }

  mutating func characters(at place: SourceLocation) -> Int {
    if last?.path != place.path { last = (place.path, read(place.path)) }
    guard let file = last?.file, let range = file.range(ofLine: place.line) else {
      return place.column
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = range.lowerBound + (file.bytes[range].starts(with: mark) && place.line == 1 ? 3 : 0)
    let end = min(start + place.column - 1, file.bytes.count)
    guard start <= end else { return place.column }
    return file.bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
  }
}
