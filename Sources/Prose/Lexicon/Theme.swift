/// The themes that sections of news pages have, and the words that give them away.
///
/// Data only. A theme's title cues name it in a heading ("condolences" is a reaction); its body
/// cues are words its paragraphs tend to hold. Words beginning with `#` are traits, not words:
/// `#year` stands for any year. Order matters nowhere; it is kept so that differences are small.
package struct Theme: Hashable, Sendable {
  /// The theme's name: `reaction`.
  package let name: String
  /// Words that name the theme in a heading.
  package let titleCues: [String]
  /// Words that paragraphs of the theme tend to hold.
  package let bodyCues: [String]

  init(_ name: String, title: String, body: String) {
    self.name = name
    titleCues = title.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    bodyCues = body.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Every theme.
  package static let all: [Theme] = ofEvents + ofAffairs
}
