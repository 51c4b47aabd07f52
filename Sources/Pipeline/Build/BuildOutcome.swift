import Model

/// What came of one build: what is wrong, what was counted, what is remembered, what was printed.
struct BuildOutcome<Sheet: Sendable>: Sendable {
  /// Everything that is wrong.
  var diagnostics: [Diagnostic] = []
  /// What was read and used.
  var tally = Tally()
  /// The pages, those that were kept among them.
  var sheets: [Sheet] = []
  /// The site as the build left it; nil when the content has no settings.
  var state: SiteState<Sheet>?
  /// How readers search the site; nil when the content has no settings.
  var search: SiteConfiguration.Search? { state?.ground.site.search }
  /// The explainers, where they were asked for, in the order of their slugs.
  var explainers: [Explainer] = []

  /// What stays as it was, because something is wrong with its files.
  var held = HeldUnits()

  /// Whether anything is wrong.
  var hasErrors: Bool { diagnostics.hasErrors }

  /// Whether the pages belong on the site: nothing is wrong, or only with what stays as it was.
  var isFitForSite: Bool { !hasErrors || !held.isEmpty }

  /// The same with everything that is wrong in the order of places.
  consuming func sorted() -> Self {
    var outcome = self
    outcome.diagnostics.sort()
    outcome.explainers.sort { $0.story.slug < $1.story.slug }
    return outcome
  }
}

extension BuildOutcome {
  /// What came of a whole site.
  init(_ state: SiteState<Sheet>) {
    diagnostics = state.said + state.complaints
    add(state.units)
    add(state.listings)
    self.state = state
  }

  /// Adds what came of stories and plain pages.
  mutating func add(_ units: [UnitResult<Sheet>]) {
    for unit in units {
      diagnostics += unit.diagnostics
      tally += unit.record.yield.tally
      sheets += unit.sheets
      if let explainer = unit.found?.explainer { explainers.append(explainer) }
    }
  }

  /// Adds what came of the rest of the site.
  private mutating func add(_ listings: [Printed<Sheet>]) {
    for listing in listings {
      diagnostics += listing.diagnostics
      sheets += listing.sheets
    }
  }
}
