/// What a section is called when an article's subhead becomes one.
///
/// Subheads are written to be read in passing ("Int'l Response and Concerns Over Moscow's
/// Intentions"); a section's title has to stand in a list ("International response"). Rules of form
/// only: numbering and quotation marks fall, questions become noun phrases, second subjects become
/// aliases; nothing is added that the heading did not say.
package struct HeadingName: Hashable, Sendable {
  /// The section's name in sentence case, without a mark at its end.
  package let name: String
  /// What was cut off and other ways to say it; hints for placing paragraphs.
  package let aliases: [String]

  /// The clean name of a heading; `properNouns` are the story's names, so that they keep capitals.
  /// - Complexity: O(bytes of the heading)
  package static func clean(
    _ heading: String, properNouns: ProperNouns = .unknown
  ) -> HeadingName {
    clean(HeadingWord.split(heading), properNouns: properNouns)
  }

  /// The clean name of a heading that was cut into words.
  static func clean(_ words: [HeadingWord], properNouns: ProperNouns) -> HeadingName {
    var wording = HeadingWording(words)
    let style = HeadingCase(of: wording.words, names: properNouns)
    wording.dropLabels()
    wording.dropMarks()
    wording.answerQuestion()
    wording.cutClauses()
    wording.cutSecondSubject()
    wording.shortenSentence()
    return HeadingName(wording, style: style)
  }

  /// A heading as it stands, for languages whose grammar is not known; a mark at its end falls.
  init(verbatim heading: String) {
    var words = heading.unicodeScalars[...]
    while let last = words.last,
      last.properties.isWhitespace || ".:،؛;".unicodeScalars.contains(last)
    {
      words.removeLast()
    }
    name = String(words)
    aliases = []
  }

  private init(_ wording: HeadingWording, style: HeadingCase) {
    let name = style.applied(to: wording.words)
    var aliases: [String] = []
    for alias in wording.aliases.map(style.applied) where !alias.isEmpty && alias != name {
      if !aliases.contains(alias) { aliases.append(alias) }
    }
    self.name = name
    self.aliases = aliases
  }
}
