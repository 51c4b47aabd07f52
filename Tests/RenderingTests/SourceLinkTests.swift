import Testing

@testable import Rendering

/// Links as they work in an editor's program, from one file of the content to another.
@Suite struct SourceLinkTests {
  private static let page = "Content/science/comets.md"
  private static let note = "Content/dam/notes/scour.md"

  @Test(arguments: [
    (page, "map.png", "science/map.png"),
    (page, "../Old Maps/Halley.JPG", "old-maps/Halley.JPG"),
    (page, "../Old%20Maps/Halley.JPG", "old-maps/Halley.JPG"),
    (page, "../static/press.pdf", "press.pdf"),
    (page, "./Dust Tails.md", "science/dust-tails/index.html"),
    (page, "index.md#new", "science/index.html#new"),
    (page, "../index.md", "index.html"),
    (page, "/about.md?x=1", "about/index.html?x=1"),
    (note, "../map.svg", "dam/map.svg"),
    (note, "../../about.md", "about/index.html"),
  ])
  func leadsToWhereTheFileStandsOnTheSite(source: String, written: String, link: String) throws {
    let found = try #require(SourceLink(written, from: source))
    #expect(found.file + found.rest == link)
  }

  @Test(arguments: [
    "../about/", "about", "#top", "?x=a.md", "../../../map.png", "a.txt", "", "map.pngs",
  ])
  func leavesOtherLinksAlone(written: String) {
    #expect(SourceLink(written, from: Self.page) == nil)
  }

  @Test func isWrittenRelativeToThePage() {
    let place = PagePlace(folder: "science/comets")
    #expect(place.link("Old Maps/x y.png", from: Self.page) == "../../science/old-maps/x%20y.png")
  }
}
