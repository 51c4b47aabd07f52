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
      source: folder, press: MemoryPress(), jobs: configuration.jobs, flags: configuration.flags
    ).run()
    let units = outcome.state?.units.map(\.record) ?? []
    let entries = units.sorted { $0.id.precedes($1.id) }.map(ListedEntry.init)
    // Of a story or page that is held back the list tells itself.
    let held = Set(entries.filter(\.isHidden).map(\.place))
    outcome.diagnostics.removeAll {
      ListedEntry.holds.contains($0.identifier) && held.contains($0.location.path)
    }
    return (Report(outcome), entries)
  }
}

extension ListedEntry {
  /// The kinds of notes that say why something is not on the site.
  fileprivate static let holds = ["draft", "embargo", "expired", "future"]

  fileprivate init(_ unit: UnitRecord) {
    guard let teaser = unit.yield.teaser else {
      let place = unit.yield.place.path
      let hold = unit.yield.diagnostics.first {
        Self.holds.contains($0.identifier) && $0.location.path.isSame(as: place)
      }
      self.init(
        state: hold?.identifier ?? "unreadable", date: nil, place: place, title: "",
        isHidden: true)
      return
    }
    let isStory = teaser.kind == .story
    self.init(
      state: isStory ? teaser.status?.rawValue ?? "story" : "page", date: teaser.date,
      place: teaser.path.isEmpty ? "./" : teaser.path + "/", title: teaser.title, isHidden: false)
  }
}
