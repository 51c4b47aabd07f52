import Testing

@testable import Rendering

@Suite struct PagePlaceTests {
  private static let home = PagePlace.home
  private static let story = PagePlace(folder: "harbour")
  private static let deep = PagePlace(folder: "about/team")

  @Test(arguments: [
    (home, home, "index.html"),
    (home, story, "harbour/index.html"),
    (story, home, "../index.html"),
    (story, deep, "../about/team/index.html"),
    (deep, story, "../../harbour/index.html"),
    (story, PagePlace(folder: "über uns"), "../%C3%BCber%20uns/index.html"),
  ])
  func linksFromPageToPageByFile(from: PagePlace, to: PagePlace, link: String) {
    #expect(from.link(to: to) == link)
  }

  @Test(arguments: [
    ("/", "../index.html"),
    ("/about", "../about/index.html"),
    ("/about/", "../about/index.html"),
    ("/about/index.html", "../about/index.html"),
    ("/about/#money", "../about/index.html#money"),
    ("/about?x=/y#money", "../about/index.html?x=/y#money"),
    ("/assets/plan.pdf", "../assets/plan.pdf"),
    ("assets/plan.pdf", "../harbour/assets/plan.pdf"),
    ("../about/", "../about/"),
    ("#money", "#money"),
    ("", ""),
  ])
  func countsLinksFromTheRootWhenTheyBeginWithASlash(written: String, link: String) {
    #expect(Self.story.link(written, from: "Content/harbour/index.md") == link)
  }

  @Test(
    arguments: [
      (nil, "/"),
      ("https://example.org", "/"),
      ("https://example.org/", "/"),
      ("https://example.org/news/desk", "/news/desk/"),
    ] as [(String?, String)])
  func startsTheLinksOfTheMissingPageAtTheServersRoot(baseURL: String?, root: String) {
    #expect(PagePlace(missingUnder: baseURL).root == root)
  }

  @Test(
    arguments: [
      (home, "https://example.org/news", "https://example.org/news/"),
      (story, "https://example.org/news/", "https://example.org/news/harbour/"),
      (story, nil, nil),
    ] as [(PagePlace, String?, String?)])
  func hasAnAddressWhereTheSiteHasOne(place: PagePlace, baseURL: String?, address: String?) {
    #expect(place.address(under: baseURL) == address)
  }
}
