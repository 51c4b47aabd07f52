/// One paragraph-sized piece of a page, as the page marks it up.
package struct TextBlock: Sendable {
  /// What the page says it is.
  package enum Kind: Hashable, Sendable {
    /// A heading of a level.
    case heading(Int)
    /// A paragraph.
    case paragraph
    /// An entry of a list.
    case item
    /// A paragraph of a quotation that stands by itself.
    case quote
    /// Text whose lines are kept.
    case preformatted
    /// A cell of a table.
    case cell
    /// Words below a picture.
    case caption
    /// A post of a social network that the page shows.
    case post
    /// Text that lies in no such element.
    case plain
  }

  /// What the page says it is.
  package var kind: Kind
  /// Its words as UTF-8, white space folded.
  package var text: [UInt8]
  /// The stretches of the file that these words are written in.
  package var pieces: [Range<Int>]
  /// What of its words the page marks, in order.
  package internal(set) var marks: [TextMark] = []
  /// How many characters it has, and how many of them lie in links.
  var characters = 0
  var linkedCharacters = 0
  /// The numbers of its first and last text in the page.
  var first = 0
  var last = 0
  /// The element that it fills.
  var box = 0
  /// How many commas it has.
  var commas = 0

  /// Whether it stands in a box that announces other articles.
  var isAnnounced = false

  /// The share of its characters that lie in links.
  var linkShare: Double { Double(linkedCharacters) / Double(max(1, characters)) }

  /// Its words.
  package var words: String { String(decoding: text, as: UTF8.self) }

  /// Whether it may be part of the running text.
  var isText: Bool { kind != .caption && kind != .post }

  var isHeading: Bool { if case .heading = kind { true } else { false } }
}
