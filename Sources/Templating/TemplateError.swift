/// What is wrong in a template, where, and which names would have been right.
///
/// The caller prints it: `file:line:column`, the message, and the nearest of the candidates.
package struct TemplateError: Error, Hashable, Sendable {
  /// The kind of mistake; its raw value is the identifier that messages end with.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A tag that has no end.
    case unclosedTag = "unclosed-tag"
    /// A section, block or parent that has no closing tag.
    case unclosedSection = "unclosed-section"
    /// A closing tag without its opening tag.
    case unopenedSection = "unopened-section"
    /// Marks that cannot delimit tags.
    case badDelimiters = "bad-delimiters"
    /// A name that cannot be one.
    case badName = "bad-name"
    /// Bytes that are not UTF-8.
    case badEncoding = "bad-encoding"
    /// Sections within sections, without end.
    case deepNesting = "deep-nesting"
    /// A name that no value answers to.
    case unknownName = "unknown-name"
    /// A phrase that the words of the interface lack.
    case unknownString = "unknown-string"
    /// A template that does not exist.
    case unknownTemplate = "unknown-template"
    /// A block that the parent does not declare.
    case unknownBlock = "unknown-block"
    /// A block that is given twice.
    case repeatedBlock = "repeated-block"
    /// Text within a parent that would never be shown.
    case lostText = "lost-text"
    /// A value in a place of the page where it cannot be made safe.
    case unsafePlace = "unsafe-place"
    /// A value of a kind that the tag cannot show.
    case wrongKind = "wrong-kind"
    /// A template that includes itself without end.
    case endlessInclusion = "endless-inclusion"
    /// A page that takes too much work or space.
    case pageTooLarge = "page-too-large"
  }

  /// A second place that belongs to the message, such as that of the opening tag.
  package struct Place: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column in UTF-8 bytes, from 1.
    package let column: Int
  }

  /// The path of the template.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in UTF-8 bytes, from 1.
  package let column: Int
  /// The kind of mistake.
  package let kind: Kind
  /// The name that the message is about; empty when it is about no name.
  package let name: String
  /// What is wrong and how to mend it: lower case, without place and without suggestion.
  package let message: String
  /// The names that would have been known there, in alphabetical order.
  package let candidates: [String]
  /// The opening tag, when the message is about how something ends.
  package let opening: Place?

  init(
    _ kind: Kind, _ message: String, name: String = "", file: String, at place: Place,
    candidates: [String] = [], opening: Place? = nil
  ) {
    self.file = file
    line = place.line
    column = place.column
    self.kind = kind
    self.name = name
    self.message = Self.printable(message)
    self.candidates = candidates
    self.opening = opening
  }

  /// Without control characters, which an author's names may contain and a terminal obeys.
  private static func printable(_ message: String) -> String {
    if !message.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return message }
    let scalars = message.unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension TemplateError: Comparable {
  /// Orders by file, line, column and message, so that output never depends on who looked first.
  package static func < (first: TemplateError, second: TemplateError) -> Bool {
    if first.file != second.file {
      return first.file.utf8.lexicographicallyPrecedes(second.file.utf8)
    }
    let places = ((first.line, first.column), (second.line, second.column))
    if places.0 != places.1 { return places.0 < places.1 }
    return first.message.utf8.lexicographicallyPrecedes(second.message.utf8)
  }
}
