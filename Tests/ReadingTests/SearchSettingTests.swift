import Model
import Testing

@testable import Reading

@Suite struct SearchSettingTests {
  private static func read(_ line: String) -> (search: SiteConfiguration.Search?, said: [String]) {
    var said: [Diagnostic] = []
    let file = SourceFile(
      path: "Content/site.yml", text: "title: T\ntimezone: Europe/London\n" + line)
    let site = ContentReader.site(file, &said)
    return (site?.search, said.map(\.text))
  }

  @Test(
    arguments: [
      ("", .builtIn), ("search: built-in", .builtIn), ("search: pagefind", .pagefind),
      ("search: none", .none),
    ] as [(String, SiteConfiguration.Search)])
  func readsHowReadersSearch(line: String, search: SiteConfiguration.Search) {
    let (read, said) = Self.read(line)
    #expect(read == .some(search) && said == [])
  }

  @Test func namesTheNearestWhenAWayIsUnknown() {
    #expect(
      Self.read("search: pagefnd").said == [
        """
        Content/site.yml:3:9: error: search 'pagefnd' is not known; did you mean 'pagefind'? \
        [unknown-value]
        """
      ])
  }
}
