import Prose
import Testing

@Suite struct RunningWordsTests {
  @Test(
    arguments: [
      ("", 0), ("The dam failed.", 3), ("  The\u{A0}dam — failed ", 2), ("— … “ ”", 0),
      ("1,200 homes", 2), ("вода прорвала дамбу", 3), ("大坝决堤", 4), ("ダムが決壊", 3), ("댐이 무너졌다", 2),
      ("the mayor's well-known son", 4),
    ] as [(String, Int)])
  func countsWordsAndIdeographs(text: String, count: Int) {
    #expect(RunningWords.count(text.utf8) == count)
  }
}
