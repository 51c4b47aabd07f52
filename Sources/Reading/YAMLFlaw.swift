import Model

/// Why a YAML text cannot be read, and the byte of the file where.
enum YAMLFlaw: Error {
  /// It breaks the rules of YAML, in libyaml's words.
  case syntax(String, at: Int)
  /// It holds what no text holds.
  case unreadable(at: Int)
  /// It refers to a value that is given elsewhere, or marks one.
  case alias(at: Int)
  /// Its lists and pairs lie too deep in one another.
  case tooDeep(at: Int)
  /// It has more keys than anybody writes.
  case tooMany(at: Int)
  /// It gives a key twice.
  case twice(String, at: Int, first: Int)

  /// The complaint, with its place in the file.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    switch self {
    case .syntax(let problem, at: let offset):
      .error(
        "invalid-yaml", "this is not YAML: \(problem); put text with ':' or '#' in quotes",
        at: file.location(at: offset))
    case .unreadable(at: let offset):
      .error("invalid-yaml", "this is not YAML", at: file.location(at: offset))
    case .alias(at: let offset):
      .error(
        "yaml-alias",
        "aliases ('*name', '&name', '<<') and tags ('!name') are not read here; write the value out, "
          + "or put it in quotes",
        at: file.location(at: offset))
    case .tooDeep(at: let offset):
      .error(
        "yaml-too-deep", "this lies more than \(YAMLReader.depth) lists deep; write it flatter",
        at: file.location(at: offset))
    case .tooMany(at: let offset):
      .error(
        "yaml-too-long", "this is more than \(YAMLReader.mostKeys) keys; write fewer",
        at: file.location(at: offset))
    case .twice(let key, at: let offset, let first):
      .error(
        "duplicate-key", "key '\(key)' is given twice; keep one", at: file.location(at: offset),
        notes: [Diagnostic.Note("first given here", at: file.location(at: first))])
    }
  }
}
