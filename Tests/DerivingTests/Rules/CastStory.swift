import Model
import Prose

@testable import Deriving

/// A story for tests of the cast: one article for each list of paragraphs.
struct CastStory {
  let story: Story
  let cast: Cast

  init(_ articles: [String]...) {
    story = SampleStory.story(
      articles: articles.enumerated().map { number, paragraphs in
        SampleStory.article(
          "report-\(number)", outlet: "Sample Wire", date: "2026-03-0\(number + 1)",
          paragraphs.map { (.paragraph, $0) })
      })
    let entries = story.articles.enumerated().flatMap { number, article in
      article.blocks.enumerated().map { block, words in
        Reporting.Entry(
          reference: BlockReference(article: number, block: block),
          paragraph: Paragraph(Array(words.text.utf8)), section: nil, copies: [])
      }
    }
    cast = People.cast(of: Reporting(story, entries))
  }

  /// Everybody shown, one line each: `Ada Holm | Chief Constable | 3`, the last the count of blocks.
  var shown: [String] {
    cast.people.prefix(cast.shown).map { person in
      let roles = person.roles.map { story.words(of: $0) }.joined(separator: "; ")
      return "\(story.words(of: person.name)) | \(roles) | \(person.mentions.count)"
    }
  }

  /// Whom each name of a block means: `Putin = Vladimir Putin`.
  func mentions(article: Int = 0, block: Int) -> [String] {
    let reference = BlockReference(article: article, block: block)
    return cast.mentions(in: reference).map { mention in
      let words = story.words(of: Passage(reference, mention.range))
      return "\(words) = \(story.words(of: cast.people[mention.person].name))"
    }
  }
}
