/// Whose words or whose count something is, as far as the text itself says.
package struct Speaker: Hashable, Sendable {
  /// How the speaker is named there: `he`, `Ushakov`, `a police spokesman`.
  package let words: Passage
  /// The fullest name that the story gives the speaker; the words there when it gives none.
  package let name: Passage
  /// What the speaker is, in the words of a report: `top Kremlin negotiator`.
  package let role: Passage?
  /// The speaker's number in the story's cast: what has the same number is the same speaker.
  package let person: Int?

  /// A speaker as the text names him or her.
  package init(words: Passage, name: Passage, role: Passage? = nil, person: Int? = nil) {
    self.words = words
    self.name = name
    self.role = role
    self.person = person
  }
}
