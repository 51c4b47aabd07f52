import Model
import Pipeline
import Testing

@Suite struct DiagnosticFormatTests {
  private let diagnostic = Diagnostic.warning(
    "odd-name", "100% of 'a\"b\\c\n' is odd",
    at: SourceLocation(path: "Content/dam/index.md", line: 3, column: 7),
    notes: [Diagnostic.Note("here too", at: SourceLocation(path: "Content/site.yml"))])

  @Test func printsALineForEditors() {
    #expect(
      DiagnosticFormat.text.line(diagnostic) == """
        Content/dam/index.md:3:7: warning: 100% of 'a"b\\c
        ' is odd [odd-name]
        Content/site.yml:1:1: note: here too
        """)
  }

  @Test func printsACommandForGitHub() {
    #expect(
      DiagnosticFormat.github.line(diagnostic) == """
        ::warning file=Content/dam/index.md,line=3,col=7,title=odd-name::100%25 of 'a"b\\c%0A' is odd
        """)
  }

  @Test func printsAnObjectForPrograms() {
    #expect(
      DiagnosticFormat.json.line(diagnostic) == #"""
        {"severity":"warning","path":"Content/dam/index.md","line":3,"column":7,\#
        "identifier":"odd-name","message":"100% of 'a\"b\\c\u000a' is odd",\#
        "notes":[{"path":"Content/site.yml","line":1,"column":1,"message":"here too"}]}
        """#)
  }
}
