package import Model

/// Why a site is not published; what is served stays as it was.
package struct Refusal: Error, Hashable, Sendable {
  /// What is in the way and how to mend it.
  package let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }
}
