/// Which words a story writes with a capital in the middle of its sentences.
///
/// A heading in title case or capitals hides its names; the story's own sentences tell them. No
/// list of names can know every mayor and every village, the story does.
package struct ProperNouns: Hashable, Sendable {
  /// The written form of each name, by its lower-case form: `mccormick` → `McCormick`.
  private let forms: [String: String]
  private let common: Set<String>

  /// Nothing known: headings fall back to familiar names and the shapes of words.
  package static let unknown = ProperNouns(forms: [:], common: [])

  /// Names by their lower-case form, and the words that the story writes in lower case.
  package init(forms: [String: String], common: Set<String>) {
    self.forms = forms
    self.common = common
  }

  /// How the story writes a heading's word, when it writes it as a name.
  func form(of word: HeadingWord) -> String? {
    forms[word.stemmable].map { $0 + word.possessiveEnding }
  }

  /// Whether the story writes the word in lower case.
  func isCommon(_ word: String) -> Bool { common.contains(word) }
}
