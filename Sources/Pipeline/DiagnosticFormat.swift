package import Model

/// How diagnostics are printed: for people and editors, for GitHub's log, or for programs.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// One line a place: `path:line:column: error: … [identifier]`.
  case text
  /// GitHub's workflow commands, which mark the lines of a pull request.
  case github
  /// One JSON object a line.
  case json
  /// One document of all of them, for code hosts: see ``SARIFLog``.
  case sarif

  /// The diagnostic in this form, without a line end; in a document of all of them it has none.
  package func line(_ diagnostic: Diagnostic) -> String {
    switch self {
    case .text, .sarif: diagnostic.text
    case .github: Self.workflowCommand(diagnostic)
    case .json: Self.object(diagnostic)
    }
  }

  /// A workflow command of GitHub's.
  ///
  /// See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
  private static func workflowCommand(_ diagnostic: Diagnostic) -> String {
    let kind = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let place = diagnostic.location
    let message = escaped(diagnostic.message, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
    return "::\(kind) file=\(place.path),line=\(place.line),col=\(place.column),"
      + "title=\(diagnostic.identifier)::\(message)"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let notes = diagnostic.notes.map {
      #"{"path":\#(JSONWords.quoted($0.location.path)),"line":\#($0.location.line),"#
        + #""column":\#($0.location.column),"message":\#(JSONWords.quoted($0.message))}"#
    }
    return
      #"{"severity":"\#(diagnostic.severity.rawValue)","path":\#(JSONWords.quoted(place.path)),"#
      + #""line":\#(place.line),"column":\#(place.column),"#
      + #""identifier":"\#(diagnostic.identifier)","message":\#(JSONWords.quoted(diagnostic.message)),"#
      + #""notes":[\#(notes.joined(separator: ","))]}"#
  }

  private static func escaped(_ text: String, _ pairs: [(String, String)]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let replacement = pairs.first { $0.0.unicodeScalars.first == scalar }?.1
      result.append(contentsOf: (replacement ?? String(scalar)).unicodeScalars)
    }
    return String(result)
  }
}
