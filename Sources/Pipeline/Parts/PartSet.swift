import Model

/// All parts of one site, each once.
struct PartSet: Sendable {
  /// The parts, the first one first.
  let parts: [Part]

  /// Opens files and holds them against each other; nil when they are not all parts of one site, once
  /// each.
  /// - Throws: `FileError` when a file cannot be read.
  static func open(
    _ paths: [String], _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> PartSet? {
    var parts: [Part] = []
    var refusals: [PartRefusal] = []
    for path in paths {
      switch try Part.open(path) {
      case .success(let part): parts.append(part)
      case .failure(let refusal): refusals.append(refusal)
      }
    }
    if refusals.isEmpty { refusals = strays(parts) }
    if refusals.isEmpty { refusals = gaps(parts) }
    diagnostics += refusals.map(\.diagnostic)
    return refusals.isEmpty
      ? PartSet(parts: parts.sorted { $0.shard.number < $1.shard.number }) : nil
  }

  /// Parts of other counts, and such that are there twice.
  private static func strays(_ parts: [Part]) -> [PartRefusal] {
    guard let first = parts.first else { return [] }
    return parts.indices.dropFirst().compactMap { index in
      let part = parts[index]
      guard part.shard.count == first.shard.count else {
        return .otherCount(part, than: first)
      }
      return parts[..<index].first { $0.shard == part.shard }.map { .doubled(part, with: $0) }
    }
  }

  /// Parts that are not there.
  private static func gaps(_ parts: [Part]) -> [PartRefusal] {
    guard let first = parts.first else { return [] }
    let given = Set(parts.map(\.shard.number))
    return (1...first.shard.count).compactMap { number in
      guard !given.contains(number), let shard = Shard(number, of: first.shard.count) else {
        return nil
      }
      return .missing(shard, beside: first)
    }
  }
}
