import Model
import Testing

@testable import Reading

@Suite struct ExcerptLimitsReaderTests {
  private static func read(_ lines: String) -> (limits: ExcerptLimits?, said: [String]) {
    var said: [Diagnostic] = []
    let file = SourceFile(
      path: "Content/site.yml", text: "title: T\ntimezone: Europe/London\n" + lines)
    let site = ContentReader.site(file, &said)
    return (site?.excerpts, said.map(\.text))
  }

  @Test(
    arguments: [
      ("", nil),
      (
        "excerpts: {share: 20 %, words: 120, run: 40, outlet: 40%, over: trim}",
        ExcerptLimits(share: 20, words: 120, run: 40, outlet: 40, over: .trim)
      ),
      ("excerpts:\n  share: 100\n", ExcerptLimits(share: 100, over: .error)),
      ("excerpts:\n  run: 40\n  over: warning\n", ExcerptLimits(run: 40, over: .warning)),
    ] as [(String, ExcerptLimits?)])
  func readsTheLimits(lines: String, limits: ExcerptLimits?) {
    let (read, said) = Self.read(lines)
    #expect(read == limits && said == [])
  }

  @Test(
    arguments: [
      (
        "excerpts: {share: 0.2}",
        "Content/site.yml:3:19: error: share '0.2' is not a percentage such as '20 %' [bad-limit]"
      ),
      (
        "excerpts: {words: many}",
        "Content/site.yml:3:19: error: words 'many' is not a number of words [bad-limit]"
      ),
      (
        "excerpts: {over: trim}",
        """
        Content/site.yml:3:1: error: 'excerpts' limits nothing; give 'share', 'words', 'run' or \
        'outlet' [bad-limit]
        """
      ),
      (
        "excerpts: {run: 40, over: cut}",
        """
        Content/site.yml:3:27: error: over 'cut' is not known; use one of 'error', 'warning', \
        'trim' [unknown-value]
        """
      ),
      (
        "excerpts: {shares: 20 %}",
        """
        Content/site.yml:3:12: error: unknown key 'shares' in 'excerpts'; did you mean 'share'? \
        [unknown-key]
        """
      ),
    ])
  func complainsOfWhatIsNoLimit(lines: String, complaint: String) {
    #expect(Self.read(lines).said == [complaint])
  }
}
