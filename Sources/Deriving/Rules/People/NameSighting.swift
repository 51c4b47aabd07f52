import Model
import Prose

/// A name as it stands in one block of the page.
struct NameSighting {
  /// What was read there.
  let name: Name
  /// The number of the paragraph among the entries of the reporting.
  let entry: Int
  /// The block.
  let block: BlockReference
  /// The hashes of the name's words, in lower case; heirs ("Jr") left out.
  let words: [UInt64]
  /// Whether the first word is one letter, which stands for any given name it begins.
  let isInitial: Bool
  /// The first letter, in lower case.
  let letter: UInt8

  /// The hashes of the short forms of an organisation: its initials, the letters in brackets.
  let letters: [UInt64]

  init(_ name: Name, entry: Int, in reporting: Reporting) {
    let paragraph = reporting.entries[entry].paragraph
    let tokens = paragraph.tokens[name.words]
    let hashes = tokens.map(\.hash)
    self.name = name
    letters = Self.letters(of: name, paragraph)
    self.entry = entry
    block = reporting.entries[entry].reference
    words =
      hashes.count > 1 && Self.heirs.contains(hashes[hashes.count - 1])
      ? Array(hashes.dropLast()) : hashes
    isInitial = (tokens.first?.range.count ?? 0) == 1
    letter = paragraph.lowercase[name.range.lowerBound]
  }

  private static func letters(of name: Name, _ paragraph: Paragraph) -> [UInt64] {
    guard name.kind == .organisation, name.words.count > 1 else { return [] }
    let initials = paragraph.tokens[name.words].map(\.range.lowerBound).filter {
      paragraph.bytes[$0] != paragraph.lowercase[$0]
    }
    let forms = [
      initials.map { paragraph.lowercase[$0] }, name.acronym.map { Array(paragraph.lowercase[$0]) },
    ]
    return forms.compactMap(\.self).filter { $0.count > 1 }.map { WordHash($0).value }
  }

  /// The name as a passage.
  var passage: Passage { Passage(block, name.range) }
  /// The hash of the surname.
  var surname: UInt64 { words.last ?? 0 }
  /// The hash of the given name.
  var given: UInt64 { words.first ?? 0 }

  private static let heirs = ["jr", "sr"].map { WordHash(Array($0.utf8)).value }
}
