import Model

/// Holds every block on the page against the bytes it claims to come from.
enum CitationProof {
  /// One error for each block whose words do not stand where its citation says.
  /// - Complexity: O(bytes shown)
  static func complaints(about sections: [Section]) -> [Diagnostic] {
    var complaints: [Diagnostic] = []
    for section in sections {
      for case .block(let placed) in section.items where !isProved(placed) {
        complaints.append(complaint(about: placed))
      }
    }
    return complaints
  }

  private static func isProved(_ placed: PlacedBlock) -> Bool {
    placed.citation.file.holds(placed.block.text, at: placed.citation.range)
      || placed.citation.proves(placed.block)
  }

  private static func complaint(about placed: PlacedBlock) -> Diagnostic {
    let citation = placed.citation
    return .error(
      "unproven-block",
      "block '\(placed.block.id)' does not say what stands here; this is a fault of the program",
      at: citation.file.location(at: citation.range.lowerBound))
  }
}
