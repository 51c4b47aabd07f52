import Model
import Testing

@testable import Reading

/// Settings that hold for one environment only.
@Suite struct EnvironmentTests {
  private static let settings = """
    title: The Record
    timezone: UTC
    baseURL: https://example.org/
    environments:
      staging:
        baseURL: https://staging.example.org/
        crawlers: none
      production:
        search: none

    """

  private static func read(
    _ environment: String?, _ text: String = settings
  ) -> (SiteConfiguration?, [String]) {
    var said: [Diagnostic] = []
    let file = SourceFile(path: "Content/site.yml", text: text)
    return (ContentReader.site(file, for: environment, &said), said.map(\.text))
  }

  @Test func takesTheSettingsOfTheEnvironmentInPlaceOfThoseForAll() throws {
    let (staging, said) = Self.read("staging")
    #expect(said == [])
    #expect(staging?.title == "The Record")
    #expect(staging?.baseURL == "https://staging.example.org/")
    #expect(staging?.crawlers == SiteConfiguration.Crawlers.none)
    #expect(staging?.search == .builtIn)
  }

  @Test func buildsForProductionUnlessAsked() {
    let (production, _) = Self.read(nil)
    #expect(production?.baseURL == "https://example.org/")
    #expect(production?.search == SiteConfiguration.Search.none)
    #expect(production?.environment == "production")
    #expect(Self.read("development").1 == [])
  }

  @Test func proposesTheNearestEnvironment() {
    #expect(
      Self.read("stagng").1 == [
        "Content/site.yml:4:1: error: site.yml has no environment 'stagng'; did you mean 'staging'? "
          + "[unknown-environment]"
      ])
  }

  @Test func findsMistakesInEveryEnvironment() {
    let text = Self.settings.replacing("crawlers", with: "crawler")
    #expect(
      Self.read(nil, text).1 == [
        "Content/site.yml:7:5: error: unknown key 'crawler' in environment 'staging'; did you mean "
          + "'crawlers'? [unknown-key]"
      ])
  }
}
