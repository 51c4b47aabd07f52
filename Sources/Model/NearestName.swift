/// Finds the name an author most likely meant.
package enum NearestName {
  /// The candidate closest to a misspelt name, or nil when none is close.
  ///
  /// Close is at most a third of the name's length in edits, one edit at least. Ties go to the
  /// candidate that comes first in byte order, whatever order they were given in.
  /// - Complexity: O(candidates · length²), by the table of Wagner and Fischer
  ///   (https://doi.org/10.1145/321796.321811) with Damerau's transpositions; it runs only when
  ///   there is a mistake.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let word = folded(name)
    let limit = max(1, word.count / 3)
    let ranked =
      candidates
      .map { (distance: distance(word, folded($0)), name: $0) }
      .filter { $0.distance <= limit }
    return ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// The words `; did you mean 'title'?`, or nothing when no candidate is close.
  package static func suggestion(for name: String, among candidates: some Sequence<String>)
    -> String
  {
    of(name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  /// The optimal string alignment distance: two letters changing places are one edit.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: second.count + 1)
    var row = Array(0...second.count)
    for (line, byte) in first.enumerated() {
      var next = [line + 1]
      for column in second.indices {
        let substitution = row[column] + (byte == second[column] ? 0 : 1)
        var best = min(substitution, row[column + 1] + 1, next[column] + 1)
        if line > 0, column > 0, byte == second[column - 1], first[line - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      before = row
      row = next
    }
    return row[second.count]
  }
}
