/// How much of other people's reporting the pages may show: `excerpts:` of `site.yml`.
///
/// Editorial limits, no legal advice: what a "very short extract" is, no law says in words. Without
/// them nothing is limited, because a newsroom's own reports and its agencies' may be shown whole.
package struct ExcerptLimits: Hashable, Sendable {
  /// What becomes of what goes beyond.
  package enum Answer: String, CaseIterable, Sendable {
    /// The site is not written.
    case error
    /// The editor is told.
    case warning
    /// Paragraphs stay off the page, those that fit their sections least first.
    case trim
  }

  /// How many of a hundred words of a report the pages may show.
  package var share: Int?
  /// How many words of a report they may show.
  package var words: Int?
  /// How many words of a report may stand in one piece.
  package var run: Int?
  /// How many of a hundred words of a page may be one outlet's.
  package var outlet: Int?
  /// What becomes of what goes beyond.
  package var over: Answer

  /// Limits; what is nil is not limited.
  package init(
    share: Int? = nil, words: Int? = nil, run: Int? = nil, outlet: Int? = nil,
    over: Answer = .error
  ) {
    self.share = share
    self.words = words
    self.run = run
    self.outlet = outlet
    self.over = over
  }

  /// How many words of a report of that many may be shown; nil when that is not limited.
  package func budget(of words: Int) -> Int? {
    [share.map { words * $0 / 100 }, self.words].compactMap(\.self).min()
  }
}
