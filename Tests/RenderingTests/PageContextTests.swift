import Foundation
import Model
import Templating
import Testing

@testable import Rendering

@Suite struct PageContextTests {
  @Test func offersExactlyTheNamesOfTheVocabulary() {
    let names = Set(Self.everything.flatMap { name, value in [name] + Self.names(in: value) })
    #expect(names.sorted() == PageContext.vocabulary)
  }

  @Test(arguments: PageContext.vocabulary)
  func explainsEveryNameToThemeAuthors(name: String) throws {
    let file = RealTheme.root.appending(path: "Sources/Rendering/PageContext.swift")
    let tables = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("/// |") }
    #expect(tables.contains { $0.contains("`\(name)`") })
  }

  /// The values of a page of each kind that leaves nothing out.
  private static var everything: [(String, TemplateValue)] {
    let frame = PageFrame(site: SampleStory.site, pages: [SampleStory.about])
    let explainer = SampleStory.crane()
    var story = StoryContext(explainer, at: PagePlace(folder: "crane"), on: SampleStory.site)
    let ferry = SampleExtracts.ferry()
    var parts = StoryContext(ferry, at: PagePlace(folder: "ferry"), on: SampleStory.site)
    return frame.values(at: .home, title: "A", description: nil) + story.values() + parts.values()
      + HomeContext([explainer]).values()
  }

  private static func names(in value: TemplateValue) -> [String] {
    switch value {
    case .list(let items): items.flatMap(names)
    case .object(let object):
      object.names + object.names.flatMap { object[$0].map(names) ?? [] }
    default: []
    }
  }
}
