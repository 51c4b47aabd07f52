import Testing

@testable import HTML

/// One rule after the other: what stands in an article's box and is no part of it.
@Suite struct CutTests {
  private static let more = """
    <p>The council will decide on the rebuilding of the dam in April, a spokeswoman for it said, and will \
    hear residents at the town hall before that.</p>
    """

  @Test func cutsBlocksOfLinks() throws {
    let links =
      "<p><a href='/a'>Council knew of cracks in the wall</a> <a href='/b'>Boats sold out</a></p>"
    #expect(Sample.isText(try Sample.blocks(Sample.text + links)))
  }

  @Test func keepsAParagraphWithALink() throws {
    let linked =
      "<p>The report, which <a href='/a'>the council published</a> in May, named three cracks.</p>"
    #expect(try Sample.blocks(Sample.text + linked).count == 4)
  }

  @Test func cutsTheHeadlineAndWhatLeadsUpToIt() throws {
    let head = "<div>News</div><h2>Dam above Harrow fails</h2>"
    #expect(Sample.isText(try Sample.blocks(head + Sample.text)))
  }

  @Test func cutsLabelsAndTheLinksBelowThem() throws {
    let label =
      "<p>Read more:</p><ul><li><a href='/a'>Council knew of cracks in the wall</a></li></ul>"
    let blocks = try Sample.blocks(Sample.text + label + Self.more)
    #expect(blocks.count == 4)
    #expect(blocks.last?.hasPrefix("The council will") == true)
  }

  @Test func keepsASentenceThatBeginsLikeALabel() throws {
    let sentence =
      "<p>Read more than one page of the report and you will find the word crack, the mayor said.</p>"
    #expect(try Sample.blocks(Sample.text + sentence + Self.more).count == 5)
  }

  @Test func endsAtTheComments() throws {
    let comments =
      "<h3>3 Comments</h3><p>I have always said that this wall would not hold another winter.</p>"
    #expect(Sample.isText(try Sample.blocks(Sample.text + comments)))
  }

  @Test func cutsCardsOfOtherArticles() throws {
    let card = """
      <div class="item"><h3><a href="/x">Ten boats that float in any weather</a></h3>\
      <p>Our reader tried them all in a pond near the town.</p></div>
      """
    #expect(Sample.isText(try Sample.blocks(Sample.text + card)))
  }

  @Test func cutsNamesAndDatesBeforeTheFirstSentence() throws {
    let lead = "<div>By Ann Lee</div><div>4 March 2026</div><div>Local</div>"
    #expect(Sample.isText(try Sample.blocks(lead + Sample.text)))
  }

  @Test func cutsWhatIsSaidOfTheAuthorAtTheEnd() throws {
    let end = "<p>Ann Lee is a staff writer for the Harrow Weekly. Follow her on any network.</p>"
    #expect(Sample.isText(try Sample.blocks(Sample.text + end)))
  }

  @Test func cutsALonelyHeadingAtTheEnd() throws {
    #expect(Sample.isText(try Sample.blocks(Sample.text + "<h3>Our partners</h3><p>Home</p>")))
  }

  @Test func endsWhereTheNextArticleBegins() throws {
    let long = Sample.text + Sample.text.replacing("Tuesday", with: "Monday")
    let page = """
      <html><head><title>Dam above Harrow fails</title></head><body><div class="feed"><h1>Dam above Harrow \
      fails</h1>\(long)<h1>Boat race called off</h1><p>The race of the year will not be held this month, the \
      club said, because there is too much water in the river.</p></div></body></html>
      """
    let blocks = try Sample.read(page).body.map(\.words)
    #expect(blocks.count == 6)
  }
}
