import Model
import Testing

@Suite struct PassageTests {
  private func passage(_ article: Int, _ block: Int, _ range: Range<Int>) -> Passage {
    Passage(BlockReference(article: article, block: block), range)
  }

  @Test func standsInTheOrderOfReading() {
    let sorted = [passage(1, 0, 0..<2), passage(0, 3, 5..<9), passage(0, 3, 5..<7)].sorted()
    #expect(sorted == [passage(0, 3, 5..<7), passage(0, 3, 5..<9), passage(1, 0, 0..<2)])
  }

  @Test func readsItsWordsLetterForLetter() {
    let text = "The “dam” failed."
    let block = Block(id: "0", kind: .paragraph, range: 0..<text.utf8.count, text: text)
    let article = Article(
      id: "a", source: SourceFile(path: "a.txt", text: text),
      details: ArticleDetails(headline: "", outlet: ""), blocks: [block])
    let story = Story(
      slug: Slug("dam"), details: StoryDetails(title: ""),
      introduction: MarkdownBody(source: article.source, range: 0..<0), articles: [article],
      notes: [])
    #expect(story.words(of: passage(0, 0, 7..<10)) == "dam")
    #expect(story.words(of: passage(0, 0, 4..<13)) == "“dam”")
  }
}
