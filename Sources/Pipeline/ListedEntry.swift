package import Model

/// A story or page as `list` tells of it.
package struct ListedEntry: Hashable, Sendable {
  /// What it is, or why it is not on the site: `developing`, `page`, `draft`.
  package let state: String
  /// The day it was last changed, or that its author gave.
  package let date: CalendarDate?
  /// Its address on the site: `energy-ceasefire/`; of what is not on it, the file.
  package let place: String
  /// Its headline; empty when it could not be read.
  package let title: String
  /// Whether it is kept out of the site.
  package let isHidden: Bool
}

extension Pipeline {
  /// The stories and pages of the site, and those that are kept out of it.
  /// - Returns: what is wrong beyond that, and the entries in the order of their files.
  /// - Throws: `FileError` when the machine fails.
  package func list() async throws -> (report: Report, entries: [ListedEntry]) {
    var outcome = try await SiteBuild(
      source: folder, press: MemoryPress(), jobs: configuration.jobs
    ).run()
    let units = outcome.state?.units.map(\.record) ?? []
    let entries = units.sorted { $0.id.precedes($1.id) }.map(ListedEntry.init)
    // A draft is in the list itself.
    outcome.diagnostics.removeAll { $0.identifier == "draft" }
    return (Report(outcome), entries)
  }
}

extension ListedEntry {
  fileprivate init(_ unit: UnitRecord) {
    let draft = unit.yield.diagnostics.first { $0.identifier == "draft" }
    guard let teaser = unit.yield.teaser else {
      let place = draft?.location.path ?? unit.yield.place.path
      self.init(
        state: draft == nil ? "unreadable" : "draft", date: nil, place: place, title: "",
        isHidden: true)
      return
    }
    let isStory = teaser.kind == .story
    self.init(
      state: isStory ? teaser.status?.rawValue ?? "story" : "page", date: teaser.date,
      place: teaser.path.isEmpty ? "./" : teaser.path + "/", title: teaser.title, isHidden: false)
  }
}
