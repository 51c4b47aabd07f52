package import Model
package import Writing

/// What came of a build: what is wrong, what was derived and what was written.
package struct Report: Sendable {
  /// Everything that is wrong, in the order of places.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The explainers, in the order of their slugs.
  package internal(set) var explainers: [Explainer] = []
  /// The site's files; empty when there are errors.
  package internal(set) var pages: [Page] = []
  /// What writing changed; nil when nothing was to be written.
  package internal(set) var writing: WriteReport?

  /// A report of nothing yet.
  package init() {}

  /// Whether anything is wrong that stops the site.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Adds what a stage found, keeping the order of places.
  mutating func add(_ found: [Diagnostic]) {
    diagnostics = (diagnostics + found).sorted()
  }
}
