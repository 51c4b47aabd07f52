/// The parts of an article that are not reporting.
///
/// Each is accounted for in `coverage` under this name; none is shown as news.
package enum Furniture: String, Hashable, Sendable {
  /// The article's own headline.
  case headline
  /// The line under the headline.
  case dek
  /// Who wrote it.
  case byline
  /// Who else is credited, who edited it, whose copyright it is.
  case trailer
  /// Something that stands after the trailer, such as a note of the person who pasted it.
  case afterTrailer = "after-trailer"
  /// A photograph's caption or credit.
  case caption
  /// An embedded post of a social network, or its signature.
  case post
  /// A bare address.
  case address
  /// An invitation to read, follow, share or sign up.
  case promotion
  /// A line that only separates.
  case separator
  /// A date or time standing alone.
  case dateLine = "date-line"
  /// A fragment too short to say anything.
  case fragment
  /// "Did not respond to requests for comment", standing alone.
  case noComment = "no-comment"
  /// Words of a saved page that are no part of its article: other reports, comments, buttons.
  case page
  /// Raw HTML, or a definition that a Markdown link refers to.
  case markup
}
