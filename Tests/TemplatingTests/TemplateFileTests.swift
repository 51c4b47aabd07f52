import Testing

@testable import Templating

struct TemplateFileTests {
  @Test(arguments: [
    ("Templates/base.mustache", "base"),
    ("Templates/partials/nav.mustache", "partials/nav"),
    ("partials/nav.mustache", "partials/nav"),
    ("Templates/feed.xml", "feed.xml"),
  ])
  func takesItsNameFromItsPath(_ path: String, _ name: String) {
    #expect(TemplateFile(path: path, bytes: []).name == name)
  }
}
