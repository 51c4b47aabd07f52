import ArgumentParser
import Model
import Pipeline

/// Says what a kind of message means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a message means, with an example.",
    discussion: "Messages end with their kind in brackets: [unknown-key].")

  @Argument(
    help: "The kind of message; all kinds are listed when left out.",
    completion: .list(Explanation.all.map(\.identifier)))
  var kind: String?

  func run() throws {
    guard let kind else {
      return print(Explanation.all.map(\.identifier).joined(separator: "\n"))
    }
    let name = String(decoding: kind.utf8.filter { $0 != 0x5B && $0 != 0x5D }, as: UTF8.self)
    guard let explanation = Explanation.of(name) else {
      let nearest = NearestName.suggestion(for: name, among: Explanation.all.map(\.identifier))
      throw ValidationError(
        "no message is of the kind '\(name)'"
          + (nearest.isEmpty ? "; 'explainer explain' lists all" : nearest))
    }
    print(Self.text(of: explanation))
  }

  /// The explanation in lines of at most 80 columns, its example below.
  static func text(of explanation: Explanation) -> String {
    let example = explanation.example.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + String(Substring($0)) }
    let lines = [explanation.identifier, ""] + wrapped(explanation.text) + ["", "  Example:"]
    return (lines + example).joined(separator: "\n")
  }

  private static func wrapped(_ text: String) -> [String] {
    var lines = ["  "]
    for word in text.utf8.split(separator: 0x20) {
      let last = lines.count - 1
      if lines[last].utf8.count + word.count + 1 > 80 { lines.append("  ") }
      let line = lines.count - 1
      lines[line] += (lines[line].utf8.count > 2 ? " " : "") + String(Substring(word))
    }
    return lines
  }
}
