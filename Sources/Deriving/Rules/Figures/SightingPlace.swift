import Model

/// Where a figure was read, and how prominent it is there.
struct SightingPlace {
  let block: BlockReference
  /// The day of its report.
  let published: CalendarDate?
  /// Who published the report.
  let outlet: String
  /// Whether the block stands near the top of its article.
  var isLede = false
  /// How many other reports carry the same words.
  var copies = 0

  init(_ block: BlockReference, of details: ArticleDetails) {
    (self.block, published, outlet) = (block, details.published, details.outlet)
  }
}
