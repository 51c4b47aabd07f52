import Model
import Yams

/// A YAML text inside an author's file, whose every complaint points at a line and a column.
///
/// Only Yams' nodes are used, never its object mapping: nodes know where they stand, and a hostile
/// text cannot make them expand.
struct YAMLDocument {
  /// The most a front matter or configuration may weigh, in bytes.
  static let limit = 64 * 1024

  /// The file it lies in.
  let file: SourceFile
  /// The bytes of the file that are YAML.
  let range: SourceRange

  /// The pairs of the document, or nil (with complaints) when it is not a list of `key: value`.
  func fields(_ diagnostics: inout [Diagnostic]) -> [YAMLField]? {
    guard range.count <= Self.limit else {
      complain("yaml-too-long", "this is longer than 64 KB; move text below it", &diagnostics)
      return nil
    }
    if let pairs = PlainYAML.pairs(in: file.bytes, range) {
      return pairs.map {
        YAMLField(key: .text($0.key, at: $0.at), value: $0.value, document: self)
      }
    }
    return wholeFields(&diagnostics)
  }

  /// The pairs of a document that is more than plain words and lists.
  func wholeFields(_ diagnostics: inout [Diagnostic]) -> [YAMLField]? {
    if let alias = YAMLAliases.first(in: file.bytes, range) {
      diagnostics.append(.refusedAlias(at: file.location(at: alias)))
      return nil
    }
    do {
      return try parse(&diagnostics)
    } catch let error as YamlError {
      diagnostics.append(diagnostic(for: error))
    } catch {
      complain("invalid-yaml", "this is not YAML", &diagnostics)
    }
    return nil
  }

  /// Where a value stands in the whole file.
  func location(of value: YAMLValue) -> SourceLocation {
    switch value {
    case .node(let node): location(node.mark)
    case .text(_, at: let byte), .list(_, at: let byte): file.location(at: byte)
    }
  }

  /// Where a mark of Yams' stands in the whole file.
  ///
  /// Yams counts columns in Unicode scalars; messages count bytes.
  func location(_ mark: Mark?) -> SourceLocation {
    let first = file.location(at: range.lowerBound).line
    guard let mark, let line = file.range(ofLine: first + mark.line - 1) else {
      return file.location(at: range.lowerBound)
    }
    var column = 1
    var scalars = 0
    for byte in file.bytes[line] where byte & 0xC0 != 0x80 || scalars < mark.column {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if scalars == mark.column { break }
      column += 1
    }
    return SourceLocation(path: file.path, line: first + mark.line - 1, column: column)
  }

  private func parse(_ diagnostics: inout [Diagnostic]) throws -> [YAMLField]? {
    let parser = try Parser(yaml: file.text(in: range))
    guard let root = try parser.singleRoot() else { return [] }
    if root.scalar?.string.isEmpty == true { return [] }
    guard let mapping = root.mapping else {
      diagnostics.append(
        .error(
          "invalid-yaml", "this should be a list of 'key: value' lines", at: location(root.mark)))
      return nil
    }
    return withExtendedLifetime(parser) {
      mapping.map { YAMLField(key: .node($0.key), value: .node($0.value), document: self) }
    }
  }

  private func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .error(
        "invalid-yaml", "this is not YAML: \(problem); put text with ':' or '#' in quotes",
        at: location(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", first: context.mark)
    default:
      return .error("invalid-yaml", "this is not YAML", at: file.location(at: range.lowerBound))
    }
  }

  private func duplicate(_ key: String, first: Mark) -> Diagnostic {
    let place = location(first)
    let again = repetition(of: key, after: place)
    return .error(
      "duplicate-key", "key '\(key)' is given twice; keep one", at: again ?? place,
      notes: again == nil ? [] : [Diagnostic.Note("first given here", at: place)])
  }

  /// The next line that gives the key again at the same depth.
  private func repetition(of key: String, after place: SourceLocation) -> SourceLocation? {
    let last = file.location(at: range.upperBound).line
    for line in (place.line + 1)..<max(last + 1, place.line + 2) {
      guard let bytes = file.range(ofLine: line).map({ file.bytes[$0] }) else { return nil }
      let rest = bytes.dropFirst(place.column - 1)
      if rest.starts(with: "\(key):".utf8) {
        return SourceLocation(path: place.path, line: line, column: place.column)
      }
    }
    return nil
  }

  private func complain(
    _ identifier: String, _ message: String, _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(.error(identifier, message, at: file.location(at: range.lowerBound)))
  }
}

extension Diagnostic {
  fileprivate static func refusedAlias(at location: SourceLocation) -> Diagnostic {
    .error("yaml-alias", "aliases ('*name') are not read here; write the value out", at: location)
  }
}
