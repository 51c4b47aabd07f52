import Testing

@testable import HTML

/// Which boxes of a page are dropped, and which hold the article.
@Suite struct BoxTests {
  private static let foreign = """
    <p>Our cook has tried every soup in the town and writes of the best of them, with prices and \
    with the hours at which the kitchens are open.</p>
    """

  @Test(arguments: [
    "<aside>%</aside>", "<div class='related-posts'>%</div>", "<div id='sidebar'>%</div>",
    "<div role='complementary'>%</div>", "<footer>%</footer>", "<div style='display: none'>%</div>",
    "<div class='postComments'>%</div>", "<nav>%</nav>", "<div hidden>%</div>",
    "<dialog open>%</dialog>",
  ])
  func dropsWhatIsBesideTheArticle(box: String) throws {
    let blocks = try Sample.blocks(Sample.text + box.replacing("%", with: Self.foreign))
    #expect(Sample.isText(blocks))
  }

  @Test(arguments: [
    "<form id='aspnetForm'>%</form>", "<div class='has-sidebar'>%</div>",
    "<div class='banner'>%</div>",
    "<div class='bb80b6ad2d'>%</div>", "<div id='sharing-with-our-readers-again'>%</div>",
    "<div style='display:none'>%</div>", "<footer>%</footer>", "<noscript>%</noscript>",
  ])
  func keepsABoxThatHoldsThePage(box: String) throws {
    #expect(Sample.isText(try Sample.blocks(box.replacing("%", with: Sample.text))))
  }

  /// The longest of them has more text than the article.
  @Test func dropsARowOfComments() throws {
    let comments = (1...3).map { number in
      let words = String(repeating: Self.foreign, count: number * 3)
      return "<div class='comment c\(number)'><div class='content'>\(words)</div></div>"
    }
    let blocks = try Sample.blocks(Sample.text, after: comments.joined())
    #expect(Sample.isText(blocks))
  }

  @Test(arguments: ["You may also like", "More from the Herald", "Related stories"])
  func dropsArticlesThatAHeadingAnnounces(heading: String) throws {
    let cards = String(repeating: "<article>\(Self.foreign)\(Self.foreign)</article>", count: 6)
    let box = "<section><h3>\(heading)</h3>\(cards)</section>"
    #expect(Sample.isText(try Sample.blocks(Sample.text, after: box)))
  }

  @Test func keepsTheTextBelowAHeadingThatAnnouncesArticles() throws {
    let list = "<h3>Related stories</h3><ul><li><a href='/a'>The old dam of the town</a></li></ul>"
    let blocks = try Sample.blocks(Sample.text + "<div>\(list)\(Sample.text)</div>")
    #expect(blocks.count { $0.hasPrefix("Engineers") } == 2)
  }

  @Test func joinsABodyThatAdvertsCutInTwo() throws {
    let parts = Sample.text.split(separator: "\n").map { "<div class='part'>\($0)</div>" }
    let text = parts.joined(separator: "<div class='ad-slot'><p>Advertisement</p></div>")
    #expect(Sample.isText(try Sample.blocks(text)))
  }

  @Test func takesTheBoxThatItsPageNames() throws {
    let page = """
      <html><head><title>Dam above Harrow fails</title></head><body><h1>Dam above Harrow fails</h1>\
      <div><p>By our own people in the lower town, who have seen the water with their own eyes, at night.</p>\
      <div itemprop="articleBody">\(Sample.text)</div></div></body></html>
      """
    #expect(Sample.isText(try Sample.read(page).body.map(\.words)))
  }

  @Test func keepsCaptionsOutOfTheText() throws {
    let figure =
      "<figure><img src='a.jpg'><figcaption>The wall in May, by Cy Dent</figcaption></figure>"
    let article = try Sample.article(
      figure + Sample.text + "<p class='wp-caption'>The wall in June</p>" + Sample.text)
    #expect(article.body.count == 6)
    #expect(article.captions.map(\.words).contains("The wall in June"))
  }

  @Test func keepsPostsOfSocialNetworksOutOfTheText() throws {
    let post = """
      <blockquote class="twitter-tweet"><p>The wall is moving and nobody comes to look at it.</p>\
      &mdash; Ann Pole (@pole)</blockquote>
      """
    let article = try Sample.article(Sample.text + post + Sample.text)
    #expect(article.body.count == 6)
    #expect(article.captions.first?.kind == .post)
  }

  @Test func namesTheStandfirstApart() throws {
    let article = try Sample.read(
      """
      <html><head><title>Dam above Harrow fails</title></head><body><h1>Dam above Harrow fails</h1>\
      <p class="dek">Two roads are closed and sixty people have slept in the school.</p>\
      <div class="article-body">\(Sample.text)</div></body></html>
      """)
    #expect(
      article.standfirst.map(\.words) == [
        "Two roads are closed and sixty people have slept in the school."
      ])
    #expect(Sample.isText(article.body.map(\.words)))
  }

  @Test func saysWhenAPageHasNoArticle() throws {
    let article = try Sample.read(
      "<html><body><ul><li><a href='/'>Home</a></li></ul></body></html>")
    #expect(article.method == .fallback)
    #expect(article.body.isEmpty)
  }
}
