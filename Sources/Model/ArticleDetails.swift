/// What is known about an article: front matter first, then its text, then its file's name.
///
/// What none of them says stays unknown; the clock and the file's time stamp are never asked.
package struct ArticleDetails: Hashable, Sendable {
  /// The headline; made from the file's name when the text has none.
  package var headline: String
  /// The line under the headline.
  package var dek: String?
  /// The people who wrote it.
  package var byline: [String]
  /// Where and for whom it was filed.
  package var dateline: Dateline?
  /// The outlet's name in words.
  package var outlet: String
  /// The day it was published.
  package var published: CalendarDate?
  /// The day it was last changed.
  package var updated: CalendarDate?
  /// Its address on the web.
  package var link: String?
  /// The language it is written in, when that is not the site's.
  package var language: LanguageTag?
  /// The credit at its end, as written: `with reports from …`.
  package var credit: String?
  /// Why more of it may be shown than of others: own work, an agency contract, `cc-by`.
  package var licence: String?
  /// What its page says of itself in two ways, in words: the editor decides which is true.
  package var doubts: [String]

  /// What is known about an article.
  package init(
    headline: String, dek: String? = nil, byline: [String] = [], dateline: Dateline? = nil,
    outlet: String, published: CalendarDate? = nil, updated: CalendarDate? = nil,
    link: String? = nil, language: LanguageTag? = nil, credit: String? = nil,
    licence: String? = nil, doubts: [String] = []
  ) {
    self.headline = headline
    self.dek = dek
    self.byline = byline
    self.dateline = dateline
    self.outlet = outlet
    self.published = published
    self.updated = updated
    self.link = link
    self.language = language
    self.credit = credit
    self.licence = licence
    self.doubts = doubts
  }
}
