package import Model
package import Writing

/// What came of a build: what is wrong, what was derived and what was written.
package struct Report: Sendable {
  /// Everything that is wrong, in the order of places.
  package private(set) var diagnostics: [Diagnostic]
  /// What was read, and how much of it is on the site.
  package private(set) var tally = Tally()
  /// How many files the site has.
  package private(set) var files = 0
  /// The explainers, where they were asked for, in the order of their slugs.
  package private(set) var explainers: [Explainer] = []
  /// The site's files, when they were made in memory; empty when there are errors.
  package private(set) var pages: [Page] = []
  /// What writing changed; nil when nothing was to be written.
  package private(set) var writing: WriteReport?

  /// A build that could not begin.
  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// A build whose pages lie in memory.
  init(_ outcome: BuildOutcome<Page>) {
    diagnostics = outcome.diagnostics
    tally = outcome.tally
    explainers = outcome.explainers
    if !hasErrors { pages = outcome.sheets }
    files = pages.count
  }

  /// A build whose pages were drafted and, without errors, written.
  init(_ outcome: BuildOutcome<DraftFile>, _ writing: WriteReport?) {
    diagnostics = (outcome.diagnostics + (writing?.diagnostics ?? [])).sorted()
    tally = outcome.tally
    files = writing == nil ? 0 : outcome.sheets.count
    self.writing = writing
  }

  /// A build of one part of a site, whose pages lie in the part's file.
  init(_ outcome: BuildOutcome<PartPage>) {
    diagnostics = outcome.diagnostics
    tally = outcome.tally
    files = outcome.sheets.count
  }

  /// A build that found everything as the last one left it.
  init(_ settled: SettledBuild) {
    diagnostics = settled.diagnostics
    tally = settled.tally
    let writing = settled.roll.report
    files = writing.unchanged.count
    self.writing = writing
  }

  /// Adds what was found later.
  package mutating func add(_ found: [Diagnostic]) {
    diagnostics = (diagnostics + found).sorted()
  }

  /// Whether anything is wrong that stops the site.
  package var hasErrors: Bool { diagnostics.hasErrors }
}
