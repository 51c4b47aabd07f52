import Model

/// The page that stands in for every other one while a build has errors: what to mend, and where.
///
/// The last good page would hide that the author's newest words are not on it.
struct ErrorPage {
  let diagnostics: [Diagnostic]
  let reload: LiveReload
  let build: Int

  /// More than this nobody mends at once.
  private static let limit = 200

  /// The page, which loads itself again when the errors are mended.
  var bytes: [UInt8] {
    let items = shown.prefix(Self.limit).map { diagnostic in
      "<li class=\"\(diagnostic.severity.rawValue)\"><pre>\(Self.escaped(diagnostic.text))</pre></li>\n"
    }
    let more = shown.count - items.count
    return reload.page(
      Array(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>\(headline) · preview</title>
        <link rel="stylesheet" href="\(reload.address("preview.css"))">
        </head>
        <body class="explainer-messages">
        <h1>\(headline)</h1>
        <p>\(explanation)</p>
        <ol>
        \(items.joined())</ol>
        \(more > 0 ? "<p>… and \(more) more.</p>\n" : "")</body>
        </html>

        """.utf8), build: build, warnings: 0)
  }

  /// Errors first, each kind in the order it was given.
  private var shown: [Diagnostic] {
    diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error }
  }

  private var headline: String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    if errors > 0 { return "\(errors) error\(errors == 1 ? "" : "s")" }
    return warnings == 0 ? "No messages" : "\(warnings) warning\(warnings == 1 ? "" : "s")"
  }

  private var explanation: String {
    diagnostics.hasErrors
      ? "The site cannot be built as it stands. This page goes away by itself when it can."
      : "The site is whole; these should be mended soon."
  }

  /// The text as it may stand in HTML; works on bytes, as a Character may hide a `<`.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How the messages and the bar look.
  static let style = """
    .explainer-messages { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    .explainer-messages { font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #fff; }
    .explainer-messages pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    .explainer-messages pre { padding: .5rem .75rem; border-left: .3rem solid #b7791f; }
    .explainer-messages pre { background: #f6f6f6; }
    .explainer-messages .error pre { border-color: #c53030; }
    #explainer-warnings { position: fixed; bottom: 0; left: 0; right: 0; z-index: 2147483647; }
    #explainer-warnings { padding: .25rem 1rem; background: #744210; color: #fff; }
    #explainer-warnings { font: .875rem/1.5 system-ui, sans-serif; text-align: center; }

    """
}
