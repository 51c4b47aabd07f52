import Testing

@testable import Rendering

@Suite struct ReadingTimeTests {
  @Test(arguments: [(0, 0), (1, 1), (230, 1), (231, 2), (460, 2), (461, 3)])
  func isRoundedUp(words: Int, minutes: Int) {
    var time = ReadingTime()
    time.add(String(repeating: "word\n ", count: words))
    #expect(time.minutes == minutes)
  }

  @Test func countsNoMarkup() {
    var time = ReadingTime()
    let paragraph = "<p class=\"a b c\">One<br>two <em>three</em></p>\n"
    time.add(html: Array(String(repeating: paragraph, count: 76).utf8))
    #expect(time.minutes == 1)
    time.add("1 < 2 a")
    #expect(time.minutes == 2)
  }

  @Test func standsInTheHead() throws {
    let page = try RealTheme.story(SampleStory.crane())
    #expect(page.texts("p.dates").first?.contains("1-minute read") == true)
    let bare = try RealTheme.story(SampleStory.bare("Bare", slug: "bare"))
    #expect(bare.texts("p.dates") == ["0 sources"])
  }
}
