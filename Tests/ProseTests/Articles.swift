import Prose
import Testing

/// A paragraph that is only there to stand between the lines under test.
let text = """
  The old dam above the town failed in the early hours of Tuesday after three days of rain, the \
  valley's fire brigade said.
  """

/// Expects the lines that begin with `# `, and no others, to be found as subheads.
func expectSubheads(_ marked: [String], at location: SourceLocation = #_sourceLocation) {
  let lines = marked.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }
  let found = Set(ArticleStructure.subheads(in: lines))
  let marks = lines.indices.map { found.contains($0) ? "# " + lines[$0] : lines[$0] }
  #expect(marks == marked, sourceLocation: location)
}
