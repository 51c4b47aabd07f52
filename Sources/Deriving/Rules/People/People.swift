package import Model
import Prose

/// Who is who in a story: people and organisations with their roles and all mentions.
///
/// Names are merged by surname where a full form stands somewhere in the story. Nothing is known
/// beyond the reports: name, roles and aliases are passages of them.
package enum People {
  /// The cast of a story.
  ///
  /// Shown are those with a role and those whom two blocks or more name; the others are there for
  /// the search for speakers, which must know everybody. The outlets that report the story are no
  /// part of it and are never shown.
  /// - Complexity: O(words of the story)
  static func cast(of reporting: Reporting) -> Cast {
    var casting = Casting(sightings(in: reporting), in: reporting)
    return casting.cast()
  }

  /// Everybody in a story whose paragraphs all stand on its page, for measuring the rule alone.
  ///
  /// - Complexity: O(words of the story)
  package static func all(in story: Story) -> [Person] {
    let entries = story.articles.enumerated().flatMap { number, article in
      article.blocks.indices.filter { article.blocks[$0].kind == .paragraph }.map { block in
        Reporting.Entry(
          reference: BlockReference(article: number, block: block),
          paragraph: Paragraph(Array(article.blocks[block].text.utf8)), section: nil, copies: [])
      }
    }
    return cast(of: Reporting(story, entries)).people
  }

  /// All names, in the order of reading.
  private static func sightings(in reporting: Reporting) -> [NameSighting] {
    var sightings: [NameSighting] = []
    sightings.reserveCapacity(reporting.entries.count * 2)
    var names: [Name] = []
    for number in reporting.entries.indices {
      let paragraph = reporting.entries[number].paragraph
      let reference = reporting.entries[number].reference
      Names.find(in: paragraph, into: &names)
      for name in names {
        sightings.append(NameSighting(name, entry: number, reference, paragraph))
      }
    }
    return sightings
  }
}
