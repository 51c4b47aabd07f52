/// What the flags of a command ask of a build, beside the content.
///
/// They are inputs like any file: with the same content and flags the same site comes out, on any day.
package struct BuildFlags: Hashable, Sendable {
  /// Whether the pages are to be opened from a disk, where there is no server.
  package var isPortable: Bool
  /// Whether drafts are shown, for those who work on them.
  package var showsDrafts: Bool
  /// The day the site is built for; nil when nobody named one.
  ///
  /// It decides what is still held back and what has expired. The clock is never asked, because then
  /// the same content would be another site tomorrow, and nobody could build yesterday's again.
  package var day: CalendarDate?

  /// The environment that the site is built for; nil for production.
  package var environment: String?

  /// What a command asks for.
  package init(
    isPortable: Bool = false, showsDrafts: Bool = false, day: CalendarDate? = nil,
    environment: String? = nil
  ) {
    self.isPortable = isPortable
    self.showsDrafts = showsDrafts
    self.day = day
    self.environment = environment
  }

  /// All of it as a line of text, for fingerprints of what a build was asked for.
  package var text: String {
    var words: [String] = isPortable ? ["portable"] : []
    if showsDrafts { words.append("drafts") }
    if let day { words.append(day.iso) }
    if let environment { words.append("for " + environment) }
    return words.joined(separator: " ")
  }
}
