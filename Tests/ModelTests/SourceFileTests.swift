import Model
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLinesWhateverEndsThem(end: String) {
    let file = SourceFile(path: "x", text: "one\(end)two\(end)three")
    let offset = "one\(end)two\(end)th".utf8.count
    #expect(file.location(at: offset) == SourceLocation(path: "x", line: 3, column: 3))
  }

  @Test func countsColumnsInBytesAndLeavesTheByteOrderMarkOut() {
    let file = SourceFile(path: "x", text: "\u{FEFF}é: 1")
    #expect(file.location(at: 3).text == "x:1:1")
    #expect(file.location(at: 5).text == "x:1:3")
  }

  /// Asked for in any order, a place is what it is when asked for alone.
  @Test func countsManyPlacesAsItCountsOne() {
    let file = SourceFile(path: "x", text: "\u{FEFF}one\r\ntwo\r\rthree\n\nfour\r\n")
    var places = FilePlaces(file)
    for offset in Array(0...40) + [40, 7, 8, 8, 0, 39, 3] {
      #expect(places.location(at: offset) == file.location(at: offset), "\(offset)")
    }
    #expect(file.location(at: 14).text == "x:4:2")
  }

  @Test func findsTheBytesOfALine() {
    let file = SourceFile(path: "x", text: "one\ntwo\n")
    #expect(file.range(ofLine: 2).map(file.text) == "two")
    #expect(file.range(ofLine: 4) == nil)
  }

  @Test(arguments: [
    ("a/b/c.txt", "c"), ("c.tar.md", "c.tar"), ("c", "c"), ("a/.hidden", ".hidden"),
  ])
  func dropsFolderAndEnding(path: String, stem: String) {
    #expect(SourceFile(path: path, text: "").stem == stem)
  }
}
