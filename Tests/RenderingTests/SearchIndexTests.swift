import Model
import Testing

@testable import Rendering

/// What the search of a site loads.
@Suite struct SearchIndexTests {
  private static func files(_ stories: [Explainer], wholeSize: Int = .max) throws -> [String:
    String]
  {
    let indexes = SiteIndexes(stories.map(\.indexed))
    let pages = indexes.search([SampleStory.about.teaser], findsPeople: true).pages(
      wholeSize: wholeSize)
    return Dictionary(
      pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
  }

  @Test func holdsHeadlinesSectionsPagesAndPeople() throws {
    let files = try Self.files([SampleExtracts.ferry()])
    let index = try #require(files["search/index.js"])
    #expect(
      index.hasPrefix(
        """
        explainerSearch("index",[[["The ferry","ferry/index.html",[["",2,"lead"],\
        ["The night",4,"night"]]]],[["About","about/index.html"]],[["Lena Brandt"],
        """), "\(index)")
  }

  @Test func tellsWhereEachWordStands() throws {
    let words = SearchWords([
      Self.entry(["Zebra bridge", "The bridge"]), Self.entry(["A BRIDGE, a bridgehead: Žižek"]),
    ])
    let part = try #require(words.parts(of: .max).first)
    #expect(
      Self.rows(part).filter { $0.1 != "-" }.map { "\($0.0) \($0.1)" } == [
        "bridge aaA", "bridgeh C", "zebra A", "zizek C",
      ])
  }

  @Test func passesOverWhatSaysNothingInALanguageOfTheSite() throws {
    let entries = [Self.entry(["La Paz"]), Self.entry(["La crue"], in: "fr")]
    func shown(_ languages: Set<String>) throws -> [String] {
      let part = try #require(SearchWords(entries, in: languages).parts(of: .max).first)
      return Self.rows(part).filter { ["la", "the", "paz", "crue"].contains($0.0) }
        .map { "\($0.0) \($0.1)" }
    }
    #expect(try shown(["en"]) == ["crue B", "la A", "paz A", "the -"])
    #expect(try shown(["en", "fr"]) == ["crue B", "la -", "paz A", "the -"])
  }

  @Test func dividesWhatIsTooLargeForOneFile() throws {
    let files = try Self.files([SampleExtracts.ferry()], wholeSize: 10)
    #expect(
      files.keys.sorted() == ["search/b0.js", "search/index.js", "search/w0.js"])
    #expect(files["search/index.js"]?.contains("explainerSearch(\"w0\"") == false)
  }

  @Test func hasTheSameBytesForAnyOrderOfStories() throws {
    let stories = [SampleExtracts.ferry(), SampleStory.crane()]
    #expect(try Self.files(stories) == Self.files(stories.reversed()))
  }

  @Test func givesNoWayOutOfTheScript() throws {
    let files = try Self.files([PageQualityTests.hostileStory, PageQualityTests.hostileParts])
    #expect(files.values.allSatisfy { !$0.contains("<") && !$0.contains("\u{2028}") })
  }

  private static func entry(_ texts: [String], in language: String = "en") -> StoryIndexEntry {
    StoryIndexEntry(
      headings: [], identities: texts.map { _ in 0 }, sources: [], players: [],
      words: WordTable(of: texts, in: language))
  }

  /// The words of a part with their rows of places, as the script reads them.
  private static func rows(_ part: SearchWords.Part) -> [(String, String)] {
    var (words, word): ([String], [UInt8]) = ([], [])
    for byte in part.words {
      if (0x41...0x5A).contains(byte) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = Array(word.prefix(Int(byte) - 0x41))
      } else {
        word.append(byte)
      }
    }
    words.append(String(decoding: word, as: UTF8.self))
    var (rows, row) = ([String](), "")
    for byte in part.places {
      row.unicodeScalars.append(Unicode.Scalar(byte))
      if (0x41...0x5A).contains(byte) || byte == 0x2D {
        rows.append(row)
        row = ""
      }
    }
    return Array(zip(words, rows))
  }
}
