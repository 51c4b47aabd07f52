import Model
import Testing

@testable import Rendering

@Suite struct QuotesPartTests {
  private func page(_ quotes: [Quote]) throws -> Markup {
    var extracts = Extracts()
    extracts.quotes = quotes
    return try RealTheme.story(SampleExtracts.ferry(extracts))
  }

  private func quote(speaker: Speaker?, isPulled: Bool = false) -> Quote {
    Quote(
      words: SampleExtracts.passage("We heard it", 0, 1), speaker: speaker, verb: nil,
      isPulled: isPulled)
  }

  /// The comma that led on to the speaker is not shown; nothing else is changed.
  @Test func saysWhoSaidItAndEveryReportThatHasIt() throws {
    let page = try page([SampleExtracts.quote])
    let quotes = try #require(page.all("li", within: "section.quotes").first)
    #expect(
      quotes.map(\.text) == [
        """
        “We heard it before we saw it” Lena Brandt, the harbour master Sample Wire [1], 3 March \
        2025 · also reported by Tribune [2] and Gazette [3]
        """
      ])
  }

  /// The Gazette shortened the paragraph, so that it is a copy without these words.
  @Test func doesNotCiteANearCopyForWordsThatItLacks() throws {
    let gazette = SampleStory.article(
      "2025-03-07-gazette", SampleExtracts.gazette.details,
      SampleExtracts.wire.blocks.map(\.text).map {
        $0.replacing("heard it before", with: "heard it")
      }
    )
    let page = try RealTheme.story(
      SampleExtracts.ferry(articles: [SampleExtracts.wire, SampleExtracts.tribune, gazette]))
    let cited = try #require(page.all("small", within: "section.quotes").first)
    #expect(
      cited.map(\.text) == ["Sample Wire [1], 3 March 2025 · also reported by Tribune [2]"])
    #expect(page.all("span", within: ".block").joined().count == 2)
  }

  @Test func leavesWordsOfNobodyInTheirParagraphs() throws {
    let page = try page([quote(speaker: nil)])
    #expect(page.all("section.quotes").isEmpty)
  }

  /// Two quotations of one speaker from one paragraph are said to be so once.
  @Test func namesTheSpeakerOfOneSpeechOnce() throws {
    let words = ["We heard it", "before we saw it"]
    let page = try page(
      words.map { words in
        Quote(
          words: SampleExtracts.passage(words, 0, 1), speaker: SampleExtracts.speaker, verb: nil)
      })
    #expect(
      page.all("li", within: "section.quotes").first?.map(\.text) == [
        """
        “We heard it” “before we saw it” Lena Brandt, the harbour master Sample Wire [1], 3 March \
        2025 · also reported by Gazette [3]
        """
      ])
  }

  @Test func drawsAPulledQuoteOutBeforeItsParagraph() throws {
    let page = try page([
      Quote(
        words: SampleExtracts.passage("before we saw it", 0, 1), speaker: SampleExtracts.speaker,
        verb: nil, isPulled: true)
    ])
    let shapes = page.elements.filter {
      $0.classes.contains("pull") || $0.classes.contains("block")
    }
    let index = try #require(shapes.firstIndex { $0.name == "figure" })
    #expect(shapes[index].text == "“before we saw it” Lena Brandt, the harbour master")
    #expect(shapes[index + 1]["id"] == "\(SampleExtracts.wire.blocks[1].id)")
    // It is read out once, in its paragraph; so nothing in the copy may take the focus.
    #expect(page.all("figure.pull").map { $0["aria-hidden"] } == ["true"])
    #expect(page.all("a", within: "figure.pull") == [[]])
  }

  /// It would be read twice in a row.
  @Test func drawsNothingOutThatOpensItsParagraph() throws {
    let page = try page([quote(speaker: SampleExtracts.speaker, isPulled: true)])
    #expect(page.all("figure.pull").isEmpty)
    #expect(page.all("section.quotes").count == 1)
  }
}
