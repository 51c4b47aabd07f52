import Deriving
import Model
import Prose

/// Small stories for the tests of merging, and what became of their paragraphs.
struct MergingStory {
  /// The story.
  let story: Story

  /// A report with a name, an outlet, a day and its paragraphs.
  static func report(
    _ id: String, _ outlet: String, _ date: String?, headline: String = "Dam above Harrow fails",
    _ paragraphs: [String]
  ) -> Article {
    let plain = SampleStory.article(
      id, outlet: outlet, date: date, paragraphs.map { (.paragraph, $0) })
    var details = plain.details
    details.headline = headline
    return Article(id: id, source: plain.source, details: details, blocks: plain.blocks)
  }

  init(_ articles: [Article]) {
    story = SampleStory.story(articles: articles)
  }

  /// Merges all paragraphs; those that the editor decided about are given as `article#block`.
  func merged(decided: [String] = []) -> StoryMerging {
    let references = story.articles.indices.flatMap { article in
      story.articles[article].blocks.indices.map { BlockReference(article: article, block: $0) }
    }
    return StoryMerging(
      story, references.map { ($0, paragraph($0)) },
      decided: Set(references.filter { decided.contains(name($0)) }))
  }

  /// What became of each paragraph that is not on the page, as a line each.
  func fates(decided: [String] = []) -> [String] {
    let merging = merged(decided: decided)
    let copies = merging.representative.map { "\(name($0)) is \(name($1))" }
    let old = merging.superseded.map { "\(name($0)) gave way to \(story.articles[$1].id)" }
    return (copies + old).sorted()
  }

  private func name(_ reference: BlockReference) -> String {
    "\(story.articles[reference.article].id)#\(reference.block)"
  }

  private func paragraph(_ reference: BlockReference) -> Paragraph {
    Paragraph(Array(story.articles[reference.article].blocks[reference.block].text.utf8))
  }
}

/// Paragraphs that the tests of merging put into reports.
enum DamReport {
  static let lede = "The dam above Harrow failed shortly before midnight, the mayor said."
  static let toll14 = "At least 14 people were killed in the two villages below, police said."
  static let toll17 = "At least 17 people were killed in the two villages below, police said."
  static let cracks = "Engineers had warned of cracks in the wall for years, documents show."
  static let camp = "Families spent the night in the sports hall of the school on the hill."
  static let river = "The river carried cars and sheds as far as the bridge at Lower Harrow."
  static let inquiry = "The regional council wants an inquiry into the work of the water board."
}
