import Prose
import Testing

/// The whole of an article, block by block.
@Suite struct ArticleStructureTests {
  @Test func readsAnArticleFromTopToBottom() {
    expectRoles([
      ("Dam fails above sleeping town", .headline),
      ("Three days of rain were too much for it", .dek),
      ("By Ann Lee and Bo Chan", .byline),
      ("Published March 3, 2025", .furniture(.date)),
      (text, .paragraph),
      ("The day before", .subhead),
      (text, .paragraph),
      ("Read more: The dam that held", .furniture(.promotion)),
      (text, .paragraph),
      ("A town under water", .subhead),
      (text, .paragraph),
      ("with reports from international media", .trailer),
      ("I hope this is fine", .afterTrailer),
    ])
  }

  @Test func believesTheHeadingsOfMarkup() {
    let blocks = [
      BlockText(text), BlockText("It failed, then it rained.", isHeading: true), BlockText(text),
      BlockText("Looks like a subhead"), BlockText(text),
    ]
    let roles = ArticleStructure.roles(of: blocks, isTitled: true)
    #expect(roles == [.paragraph, .subhead, .paragraph, .paragraph, .paragraph])
  }

  @Test func keepsADateWithinTheTextAsText() {
    let dated =
      Array(repeating: text, count: 6) + ["March 3, 2025"] + Array(repeating: text, count: 6)
    let roles = ArticleStructure.roles(of: dated.map { BlockText($0) })
    #expect(roles.allSatisfy { $0 == .paragraph })
  }

  @Test(arguments: [[], [""], ["One line"], ["By Ann Lee"], ["___", "___"]])
  func hasARoleForEveryBlock(lines: [String]) {
    #expect(ArticleStructure.roles(of: lines.map { BlockText($0) }).count == lines.count)
  }

  @Test func findsSubheadsInLines() {
    #expect(ArticleStructure.subheads(in: [text, text, "A warning ignored", text]) == [2])
  }
}

/// Expects each line of an article to have the role beside it.
func expectRoles(
  _ lines: [(String, Role)], isTitled: Bool = false,
  at location: SourceLocation = #_sourceLocation
) {
  let roles = ArticleStructure.roles(of: lines.map { BlockText($0.0) }, isTitled: isTitled)
  for ((line, expected), role) in zip(lines, roles) {
    #expect(role == expected, "\(line)", sourceLocation: location)
  }
}
