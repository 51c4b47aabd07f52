import Model

/// A YAML text inside an author's file, whose every complaint points at a line and a column.
///
/// Nearly all front matter is plain words and short lists, which ``PlainYAML`` reads some fifty times as
/// fast as libyaml; everything else goes through ``YAMLReader``.
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
    do throws(YAMLFlaw) {
      return try pairs(&diagnostics)?.map {
        YAMLField(key: $0.key, value: $0.value, document: self)
      }
    } catch {
      diagnostics.append(error.diagnostic(in: file))
      return nil
    }
  }

  /// Where a value stands in the whole file.
  func location(of value: YAMLValue) -> SourceLocation { file.location(at: value.offset) }

  private func pairs(_ diagnostics: inout [Diagnostic]) throws(YAMLFlaw) -> [YAMLValue.Pair]? {
    guard let root = try YAMLReader.document(in: file.bytes[range]) else { return [] }
    if root.text?.isEmpty == true { return [] }
    if root.pairs == nil {
      diagnostics.append(
        .error(
          "invalid-yaml", "this should be a list of 'key: value' lines", at: location(of: root)))
    }
    return root.pairs
  }

  private func complain(
    _ identifier: String, _ message: String, _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(.error(identifier, message, at: file.location(at: range.lowerBound)))
  }
}
