package import Model

/// Why a site is not written; the output folder stays as it was.
///
/// Something would be lost otherwise.
package struct WriteRefusal: Error, Hashable, Sendable {
  /// What is in the way and how to mend it.
  package let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The output folder holds files and no manifest.
  static func foreign(_ output: String) -> WriteRefusal {
    WriteRefusal([
      .error(
        "foreign-output",
        "output folder '\(output)' is not empty and was not written by explainer; \(remedy)",
        at: SourceLocation(path: output))
    ])
  }

  /// The output folder holds a manifest that explainer did not write so.
  static func damaged(_ output: String) -> WriteRefusal {
    WriteRefusal([
      .error(
        "damaged-manifest",
        "'\(Manifest.fileName)' in output folder '\(output)' is not as explainer wrote it, so"
          + " nothing tells which files may be replaced; \(remedy)",
        at: SourceLocation(path: "\(output)/\(Manifest.fileName)"))
    ])
  }

  private static let remedy = "choose another folder or empty it first"
}
