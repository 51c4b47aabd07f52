import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Ways of sorting that a site declares, each with lists and feeds of its terms as tags have.
@Suite struct TaxonomyTests {
  private static let site = """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    baseURL: https://example.org/
    taxonomies:
      region: Regions
      topic: What it is about
    -- Content/flood.md --
    ---
    title: The flood
    date: 2026-03-01
    region: [North East, Coast]
    topic: Water
    ---
    Water rose.
    -- Content/dam/index.md --
    ---
    title: The dam
    region: north-east
    ---
    It failed.
    -- Content/dam/articles/2026-03-03-sample-wire-dam.txt --
    The dam above Harrow failed on Tuesday night, the mayor said, and two roads were closed.

    Engineers had warned of the breach in a report last year, the council said on Wednesday.

    """

  private static func built(
    _ edit: (inout String) -> Void = { _ in }
  ) async throws -> (said: [String], pages: [String: String]) {
    var text = site
    edit(&text)
    return try await TemporaryFolder.with(Archive(text).files) { folder in
      let built = try await Pipeline(Configuration(root: folder.url.path)).check()
      let pages = built.pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
      return (
        built.diagnostics.map(\.text),
        Dictionary(pages, uniquingKeysWith: { first, _ in first })
      )
    }
  }

  @Test func haveAListOfTermsAndAListAndAFeedOfEach() async throws {
    let (said, pages) = try await Self.built()
    #expect(said == [])
    let regions = try #require(pages["region/index.html"])
    #expect(regions.contains("<h1>Regions</h1>"))
    #expect(regions.contains("href=\"../region/coast/index.html\">Coast</a>"))
    let region = try #require(pages["region/north-east/index.html"])
    #expect(region.contains("The dam") && region.contains("The flood"))
    #expect(region.contains("<a href=\"../../region/index.html\">Regions</a>"))
    #expect(pages["region/north-east/feed.xml"]?.contains("The flood") == true)
    #expect(pages["topic/water/index.html"]?.contains("The dam") == false)
    #expect(pages["tags/index.html"] == nil)
  }

  @Test func areShownOnPagesAndAtTheFootOfAll() async throws {
    let (_, pages) = try await Self.built()
    let dam = try #require(pages["dam/index.html"])
    #expect(dam.contains("Regions <a href=\"../region/north-east/index.html\">north-east</a>"))
    #expect(!dam.contains("What it is about <a"))
    let flood = try #require(pages["flood/index.html"])
    #expect(flood.contains("What it is about <a href=\"../topic/water/index.html\">Water</a>"))
    #expect(
      pages["404.html"]?.contains("<a href=\"/topic/index.html\">What it is about</a>") == true)
  }

  @Test func areThereWithTheirNamesAloneToo() async throws {
    let (said, pages) = try await Self.built {
      $0 = $0.replacing("\n  region: Regions\n  topic: What it is about", with: " [region, topic]")
    }
    #expect(said == [])
    #expect(pages["region/index.html"]?.contains("<h1>Region</h1>") == true)
  }

  @Test func mustNotBeTakenForSomethingElse() async throws {
    let (said, _) = try await Self.built {
      $0 = $0.replacing(
        "  region: Regions\n", with: "  Region: Regions\n  title: T\n")
    }
    #expect(
      said.contains(
        """
        Content/site.yml:5:3: error: taxonomy 'Region' may hold only a-z, 0-9 and hyphens, as its address \
        does [bad-taxonomy]
        """))
    #expect(
      said.contains(
        """
        Content/site.yml:6:3: error: taxonomy 'title' has a name that means something else here; give it \
        another [bad-taxonomy]
        """))
    #expect(said.contains { $0.hasPrefix("Content/flood.md:4:1: error: unknown key 'region'") })
  }

  @Test func sayWhichTermsLookAlike() async throws {
    let (said, _) = try await Self.built {
      $0 = $0.replacing("region: [North East, Coast]", with: "region: [Northeast, Coast, Coasts]")
    }
    #expect(
      said == [
        """
        Content/flood.md:4:10: warning: 'Northeast' and 'north-east' have a list each in 'region'; if they \
        are one, write them alike [similar-terms]
        """,
        """
        Content/flood.md:4:28: warning: 'Coasts' and 'Coast' have a list each in 'region'; if they are one, \
        write them alike [similar-terms]
        """,
      ])
  }
}
