/// What a block is to the article it stands in.
package enum Role: Hashable, Sendable {
  /// The article's own title.
  case headline
  /// The line below the headline that says more; standfirst in British papers.
  case dek
  /// Who wrote it.
  case byline
  /// The title of a part.
  case subhead
  /// Text of the report.
  case paragraph
  /// The line at the end that credits other reporters, agencies or rights.
  case trailer
  /// What stands after the trailer and is no report.
  case afterTrailer
  /// No part of the article.
  case furniture(Furniture)
}
