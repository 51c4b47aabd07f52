import Testing

@testable import Rendering

/// Scripts in fewer bytes mean what they meant.
@Suite struct CompactScriptTests {
  @Test(arguments: [
    // Comments on lines of their own, blanks in front, blanks beside marks.
    ("// A word.\n  const a = b ? [1, 2] : c;\n\n", "const a=b?[1,2]:c;"),
    ("a = 1\nb = 2\n", "a=1\nb=2\n"), ("f({\n  a: 1,\n});\n", "f({a:1,});"),
    // The last semicolon of a block, unless it may be all that a loop does.
    ("if (a) {\n b = 1;\n}\n", "if(a){b=1}\n"),
    ("if (a) {\n while (b());\n}\n", "if(a){while(b());}\n"),
    // Strings, and what follows them.
    (#"a = "b , c"; d = 'it\'s = { x'; e = 1;"#, #"a="b , c";d='it\'s = { x';e=1;"#),
    // Blanks that part words or signs.
    ("return - -a + +b - c > d", "return- -a+ +b-c>d"), ("x = a - -b", "x=a- -b"),
    ("a < !--b", "a< !--b"), ("x => a in b", "x=>a in b"),
    // Behind a slash or a backtick anything may be a pattern or a text.
    ("a = b . c( / {  }/ )\n", "a=b . c(/ {  }/ )\n"),
    ("a = 1; // don't  = \nb\n", "a=1;// don't  = \nb\n"),
    ("a = `b  =  ${c}`\n", "a=`b  =  ${c}`\n"),
    ("/* a\n  // b */\nc = 1\n", "/* a\n// b */\nc=1\n"),
  ])
  func leavesOutWhatOnlyAuthorsRead(script: String, compact: String) {
    let bytes = CompactScript.bytes(of: Array(script.utf8))
    #expect(lines(String(decoding: bytes, as: UTF8.self)) == lines(compact))
  }

  /// A text over several lines may have anything at the start of a line.
  @Test(arguments: ["a = `\n  // b\n`;\n", "a = 'b\\\n  c';\n"])
  func leavesTextsOverSeveralLinesAlone(script: String) {
    #expect(CompactScript.bytes(of: Array(script.utf8)) == Array(script.utf8))
  }

  @Test func makesNoMoreOfAnEmptyScript() {
    #expect(CompactScript.bytes(of: []) == [])
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
}
