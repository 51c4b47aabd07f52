import Foundation
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
        Content/dam/index.md:3:7: warning: 100% of 'a"b\\c\\u{a}' is odd [odd-name]
        Content/site.yml:1:1: note: here too
        """)
  }

  @Test func printsACommandForGitHub() {
    #expect(
      DiagnosticFormat.github.line(diagnostic) == """
        ::warning file=Content/dam/index.md,line=3,col=7,title=odd-name::100%25 of 'a"b\\c\\u{a}' is odd
        """)
  }

  @Test func printsAnObjectForPrograms() {
    #expect(
      DiagnosticFormat.json.line(diagnostic) == #"""
        {"severity":"warning","path":"Content/dam/index.md","line":3,"column":7,\#
        "identifier":"odd-name","message":"100% of 'a\"b\\c\\u{a}' is odd",\#
        "notes":[{"path":"Content/site.yml","line":1,"column":1,"message":"here too"}]}
        """#)
  }
}

@Suite struct SARIFLogTests {
  @Test func countsColumnsInCharacters() {
    let file = SourceFile(path: "Content/été/a.md", text: "---\ntitre: déjà: vu\n")
    let said = [
      Diagnostic.error(
        "invalid-yaml", "\"no\"", at: SourceLocation(path: file.path, line: 2, column: 14),
        notes: [.init("here", at: SourceLocation(path: "b.md"))])
    ]
    let log = SARIFLog(of: said) { $0 == file.path ? file : nil }.text
    #expect(
      log.hasSuffix(
        #"""
        "results":[
        {"ruleId":"invalid-yaml","ruleIndex":0,"level":"error","message":{"text":"\"no\""},\#
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"Content/%C3%A9t%C3%A9/a.md",\#
        "uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":12}}}],\#
        "relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"b.md",\#
        "uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":1}},\#
        "message":{"text":"here"}}]}
        ]}]}
        """#))
  }

  @Test func namesEachRuleOnceWithItsExplanation() {
    let said = ["b.md", "a.md"].map {
      Diagnostic.error("unknown-key", "x", at: SourceLocation(path: $0))
    }
    let log = SARIFLog(of: said) { _ in nil }.text
    #expect(log.components(separatedBy: #"{"id":"unknown-key""#).count == 2)
    #expect(log.contains("a misspelt key that is passed over"))
  }
}
