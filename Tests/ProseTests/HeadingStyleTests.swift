import Testing

@testable import Prose

/// How a heading is written.
@Suite struct HeadingStyleTests {
  @Test(arguments: [
    ("3. Garden", HeadingStyle.numbered), ("TRUMP IMPACT", .capitals),
    ("Political Implications", .title), ("Flash speeds are still blistering", .sentence),
  ])
  func isRead(text: String, style: HeadingStyle) {
    #expect(LineTable([BlockText(text)]).style(0) == style)
  }
}
