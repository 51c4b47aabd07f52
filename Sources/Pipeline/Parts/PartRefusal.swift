import Model

/// Why a part cannot be merged, and what to do about it.
struct PartRefusal: Error {
  /// What is said about it.
  let diagnostic: Diagnostic

  private init(
    _ identifier: String, _ message: String, at path: String, notes: [(String, String)] = []
  ) {
    diagnostic = .error(
      identifier, message, at: SourceLocation(path: path),
      notes: notes.map { .init($0.0, at: SourceLocation(path: $0.1)) })
  }

  static func noPart(_ path: String) -> PartRefusal {
    PartRefusal(
      "no-part", "this file was not written by 'explainer build --shard'; leave it out", at: path)
  }

  static func otherVersion(_ version: String, _ path: String) -> PartRefusal {
    PartRefusal(
      "other-program",
      "this part was built by explainer \(version) and this is \(Program.version);"
        + " build and merge all parts with one program", at: path)
  }

  static func otherProgram(_ path: String) -> PartRefusal {
    PartRefusal(
      "other-program",
      "this part was built by another explainer \(Program.version);"
        + " build and merge all parts with the same file of the program", at: path)
  }

  static func damaged(_ path: String) -> PartRefusal {
    PartRefusal(
      "damaged-part", "this part is not as explainer wrote it; build or copy it again", at: path)
  }

  static func otherCount(_ part: Part, than first: Part) -> PartRefusal {
    PartRefusal(
      "other-count",
      "part \(part.shard.text) and part \(first.shard.text) are not of one site; merge the parts of"
        + " one count", at: part.path, notes: [("the other one", first.path)])
  }

  static func doubled(_ part: Part, with other: Part) -> PartRefusal {
    PartRefusal(
      "doubled-part", "part \(part.shard.text) is given twice; leave one of the two out",
      at: part.path, notes: [("the other one", other.path)])
  }

  static func missing(_ shard: Shard, beside part: Part) -> PartRefusal {
    PartRefusal(
      "missing-part", "part \(shard.text) is not given; build it with '--shard \(shard.text)'",
      at: part.path)
  }

  static func otherFile(_ file: String, than part: Part) -> PartRefusal {
    let isSettings = file.isSame(as: "Content/site.yml")
    return PartRefusal(
      "other-content",
      "part \(part.shard.text) was built from another '\(file)'"
        + (isSettings ? ", or for another environment" : "")
        + "; build all parts from the content that is merged", at: part.path)
  }

  static func gone(_ name: String, from part: Part) -> PartRefusal {
    PartRefusal(
      "other-content",
      "part \(part.shard.text) has '\(name)', which is not in the content that is merged, or is in"
        + " another part too; build all parts again", at: part.path)
  }

  static func otherTeasers(_ part: Part, than other: Part) -> PartRefusal {
    PartRefusal(
      "other-content",
      "part \(part.shard.text) and part \(other.shard.text) were built from different content; build"
        + " all parts from the content that is merged", at: part.path,
      notes: [("the other one", other.path)])
  }

  static func unbuilt(_ file: String) -> PartRefusal {
    PartRefusal(
      "other-content",
      "no part knows '\(file)'; build all parts from the content that is merged", at: file)
  }
}
