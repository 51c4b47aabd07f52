/// What site-wide pages need of a story beyond its teaser: who reported it, who plays a part in it, and
/// which words stand where.
///
/// The index of sources, the index of people and the search are made of these alone, so that a build need
/// not hold the stories, nor derive those again that did not change. Paragraphs are numbers here, counted
/// from 0 down the page.
package struct StoryIndexEntry: Hashable, Sendable {
  /// A section of the page, the lead among them.
  package struct Heading: Hashable, Sendable {
    /// The heading; nil for the lead.
    package let title: String?
    /// Its address on the page.
    package let slug: String
    /// How many paragraphs of reports stand in it.
    package let blockCount: Int

    /// A section with so many paragraphs.
    package init(title: String?, slug: String, blockCount: Int) {
      self.title = title
      self.slug = slug
      self.blockCount = blockCount
    }
  }

  /// A report that the story cites.
  package struct Source: Hashable, Sendable {
    /// The outlet's name in words.
    package let outlet: String
    /// Its headline.
    package let headline: String
    /// The people who wrote it.
    package let byline: [String]
    /// Its address on the web, when it has one that can be linked to.
    package let link: String?
    /// The day it was published.
    package let published: CalendarDate?
    /// The paragraphs that it gave, or has a copy of.
    package let blocks: [Int]

    /// A report and the paragraphs that it gave.
    package init(
      outlet: String, headline: String, byline: [String] = [], link: String? = nil,
      published: CalendarDate? = nil, blocks: [Int]
    ) {
      self.outlet = outlet
      self.headline = headline
      self.byline = byline
      self.link = link
      self.published = published
      self.blocks = blocks
    }
  }

  /// Somebody in the story's who's who.
  package struct Player: Hashable, Sendable {
    /// What kind of player it is.
    package let kind: Person.Kind
    /// The first full mention.
    package let name: String
    /// What reports call it first, if they do.
    package let role: String?
    /// The paragraphs that mention it.
    package let blocks: [Int]

    /// A player and the paragraphs that mention it.
    package init(kind: Person.Kind, name: String, role: String? = nil, blocks: [Int]) {
      self.kind = kind
      self.name = name
      self.role = role
      self.blocks = blocks
    }
  }

  /// The sections, in order.
  package let headings: [Heading]
  /// The identity of each paragraph, whose ten hexadecimal digits are read as a number.
  package let identities: [UInt64]
  /// The reports, in the order of their numbers on the page.
  package let sources: [Source]
  /// Who plays a part, those who matter most first.
  package let players: [Player]
  /// The words of the paragraphs.
  package let words: WordTable

  /// What is known of a story.
  package init(
    headings: [Heading], identities: [UInt64], sources: [Source], players: [Player],
    words: WordTable
  ) {
    self.headings = headings
    self.identities = identities
    self.sources = sources
    self.players = players
    self.words = words
  }

  /// A paragraph's address on the page, and the title of its section.
  /// - Complexity: O(sections)
  package func place(of block: Int) -> (anchor: String, section: String?)? {
    guard identities.indices.contains(block) else { return nil }
    var rest = block
    for heading in headings {
      if rest < heading.blockCount {
        return (Self.digits(of: identities[block]), heading.title)
      }
      rest -= heading.blockCount
    }
    return nil
  }

  /// The ten hexadecimal digits of an identity.
  package static func digits(of identity: UInt64) -> String {
    identity.padded(to: 10, radix: 16)
  }
}
