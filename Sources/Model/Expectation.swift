/// Something that must be true of a story's page, written by its editor: a test of the story.
package struct Expectation: Hashable, Sendable {
  /// What can be counted.
  package enum Thing: String, CaseIterable, Sendable {
    case paragraphs, reports, outlets, notes, sections, people, organisations, quotes, figures
    case events
    case questions = "open questions"
  }

  /// How a number is compared.
  package enum Comparison: String, CaseIterable, Sendable {
    case atLeast = "≥"
    case atMost = "≤"
    case more = ">"
    case fewer = "<"
    case exactly = "="

    /// Whether a number compares so with another.
    package func holds(_ number: Int, _ other: Int) -> Bool {
      switch self {
      case .atLeast: number >= other
      case .atMost: number <= other
      case .more: number > other
      case .fewer: number < other
      case .exactly: number == other
      }
    }
  }

  /// Where things are counted.
  package enum Place: Hashable, Sendable {
    /// On the whole page.
    case page
    /// In one section, by its title.
    case section(String)
    /// In each section that has a title.
    case everySection
  }

  /// What is claimed.
  package enum Claim: Hashable, Sendable {
    /// So many of something stand somewhere.
    case count(Thing, in: Place, Comparison, Int)
    /// No outlet has so many of a hundred words.
    case noOutlet(Comparison, percent: Int, in: Place)
    /// A section of that title is there, or is not.
    case section(String, Bool)
    /// Somebody is in the who's who, or is not.
    case listed(String, Bool)
    /// Somebody's words are among the quotes, or are not.
    case quoted(String, Bool)
    /// An outlet is cited, or is not.
    case cited(String, Bool)
    /// A figure is given for something, or is not.
    case figure(String, Bool)
  }

  /// The sentence as the editor wrote it.
  package let text: String
  /// What it claims.
  package let claim: Claim
  /// Where it stands.
  package let location: SourceLocation

  /// A claim with its words.
  package init(_ text: String, _ claim: Claim, at location: SourceLocation) {
    self.text = text
    self.claim = claim
    self.location = location
  }
}
