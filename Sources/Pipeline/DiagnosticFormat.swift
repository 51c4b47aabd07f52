package import Model

/// How diagnostics are printed: for people and editors, for GitHub's log, or for programs.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// One line a place: `path:line:column: error: … [identifier]`.
  case text
  /// GitHub's workflow commands, which mark the lines of a pull request.
  case github
  /// One JSON object a line.
  case json

  /// The diagnostic in this form, without a line end.
  package func line(_ diagnostic: Diagnostic) -> String {
    switch self {
    case .text: diagnostic.text
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
      #"{"path":\#(quoted($0.location.path)),"line":\#($0.location.line),"#
        + #""column":\#($0.location.column),"message":\#(quoted($0.message))}"#
    }
    return #"{"severity":"\#(diagnostic.severity.rawValue)","path":\#(quoted(place.path)),"#
      + #""line":\#(place.line),"column":\#(place.column),"#
      + #""identifier":"\#(diagnostic.identifier)","message":\#(quoted(diagnostic.message)),"#
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

  /// A JSON string (https://www.rfc-editor.org/rfc/rfc8259#section-7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
