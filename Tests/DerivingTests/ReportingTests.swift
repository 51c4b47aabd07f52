import Model
import Prose
import Testing

@testable import Deriving

@Suite struct ReportingTests {
  private static let story = SampleStory.story()
  private static func block(_ article: Int, _ index: Int) -> BlockReference {
    BlockReference(article: article, block: index)
  }
  private let reporting = Reporting(
    story,
    [block(0, 1), block(0, 3), block(0, 4)].map { reference in
      let text = story.articles[reference.article].blocks[reference.block].text
      return Reporting.Entry(
        reference: reference, paragraph: Paragraph(Array(text.utf8)), section: nil, copies: [])
    })

  @Test func findsTheEntryOfABlockOnThePage() {
    #expect(reporting.entry(of: Self.block(0, 3))?.reference == Self.block(0, 3))
    #expect(reporting.entry(of: Self.block(0, 2)) == nil)
    #expect(reporting.entry(of: Self.block(1, 0)) == nil)
  }

  @Test func passesOverSubheadsToTheParagraphBefore() {
    #expect(reporting.paragraph(before: Self.block(0, 3))?.reference == Self.block(0, 1))
    #expect(reporting.paragraph(before: Self.block(0, 1)) == nil)
  }

  @Test func readsBlocksThatAreNotOnThePage() {
    let text = Self.story.articles[1].blocks[0].text
    #expect(reporting.paragraph(of: Self.block(1, 0)).bytes == Array(text.utf8))
  }
}
