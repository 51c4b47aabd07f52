import Testing

@testable import Rendering

@Suite struct CompactStyleTests {
  @Test(arguments: [
    ("a {\n  color: red;\n}\n", "a{color:red}"),
    (
      "/* Links */\na:hover,\na > b {\n  margin: 0 1px;\n  top: 0;\n}",
      "a:hover,a>b{margin:0 1px;top:0}"
    ),
    ("a :hover { width: calc(1px + 2px) }", "a :hover{width:calc(1px + 2px)}"),
    (
      "@media (min-width: 3px) and (hover: hover) { a{} }",
      "@media (min-width:3px) and (hover:hover){a{}}"
    ),
    (
      #"a::before { content: "a  {b;} /* c */ \" "; }"#,
      #"a::before{content:"a  {b;} /* c */ \" "}"#
    ),
    (".a/* b */.c { d: 1px/**/2px }", ".a/* b */.c{d:1px/**/2px}"),
    ("a { b: 0.5em -0.5em 10.5em 0; c: d(0.1, 0 .2) }", "a{b:.5em -.5em 10.5em 0;c:d(.1,0 .2)}"),
    (".a0.b { c: \"0.5\" }", ".a0.b{c:\"0.5\"}"),
    ("a { b: '; }' } /* no end", "a{b:'; }'}"),
    ("\"no end", "\"no end"), ("", ""), ("/", "/"),
  ])
  func takesOutWhatOnlyAuthorsRead(style: String, compact: String) {
    let bytes = CompactStyle.bytes(of: Array(style.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == compact)
  }

  @Test(arguments: ["a{color:red}", "@media print{a{b:c d}}"])
  func leavesCompactStyleAlone(style: String) {
    #expect(CompactStyle.bytes(of: Array(style.utf8)) == Array(style.utf8))
  }
}
