import Prose
import Testing

/// Sentences, marked in the text they were found in: `⟦One.⟧ ⟦Two.⟧`.
@Suite struct SentencesTests {
  @Test(arguments: [
    "⟦The dam failed on Tuesday.⟧ ⟦Nobody was hurt.⟧",
    "⟦What now?⟧ ⟦The council meets at noon!⟧ ⟦Then it votes.⟧",
    "⟦One sentence without an end⟧",
    "⟦Water rose…⟧ ⟦It fell again.⟧",
    "⟦It rose ... and fell again.⟧",
  ])
  func endsAtItsMarks(marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Mr. Lee met Sen. Ann Chan and Gov. Bo Diaz.⟧ ⟦Dr. Roe stayed away.⟧",
    "⟦George W. Bush and J. K. Roe spoke.⟧ ⟦They agreed.⟧",
    "⟦The U.S. Army and the U.N. mission left.⟧ ⟦It rained.⟧",
    "⟦The case of Lee v. Chan was closed.⟧",
    "⟦Bring tools, e.g. Torx drivers.⟧",
    "⟦Dam Works Inc. Chairman Bo Chan resigned.⟧",
    "⟦She lives in St. Louis, Mo. with her son.⟧",
  ])
  func readsOnAfterAbbreviations(marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Troops entered the U.S.⟧ ⟦The army said so.⟧",
    "⟦He works for Dam Works Inc.⟧ ⟦It pays well.⟧",
    "⟦They chose plan B.⟧ ⟦She had no other.⟧",
    "⟦She lives on Mill St.⟧ ⟦The house is old.⟧",
    "⟦They ate rice, beans, etc.⟧ ⟦Then they left.⟧",
  ])
  func endsAtAnAbbreviationBeforeAnOpener(marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦It opened on Jan. 3 and closed on Sept. 4.⟧ ⟦It was cold.⟧",
    "⟦The answer was no.⟧ ⟦Lee left.⟧",
    "⟦He lives at No. 10.⟧ ⟦She does not.⟧",
    "⟦At 3 p.m. Tuesday the gates closed.⟧ ⟦By 5 p.m. EST all was dry.⟧",
    "⟦It ended at 3 p.m.⟧ ⟦Engineers went home.⟧",
    "⟦It rose 3.5 metres.⟧ ⟦It cost $2.5 million.⟧",
    "⟦Visit example.org for more.⟧ ⟦It is free.⟧",
    "⟦3. Close the gate.⟧ ⟦4. Lock it.⟧",
  ])
  func tellsFiguresFromEnds(marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦“The dam will hold.”⟧ ⟦She was wrong.⟧",
    "⟦“Will it hold?” he asked.⟧ ⟦“No.”⟧",
    "⟦\"It holds,\" Lee said.⟧ ⟦\"For now.\"⟧",
    "⟦He said it ‘was over.’⟧ ⟦“Really?”⟧",
    "⟦(Nobody answered.)⟧ ⟦The line was dead.⟧",
    "⟦They fled [to the hills.]⟧ ⟦Most came back.⟧",
  ])
  func keepsClosingMarksWithTheirSentence(marked: String) { expectSentences(marked) }

  @Test func readsNoBreakSpacesAndAccents() {
    expectSentences("⟦La crue fut brève.⟧\u{A0}⟦Été comme hiver, Évian veille.⟧")
  }

  @Test func doctorsAreNoState() { expectSentences("⟦He was ill.⟧ ⟦Doctors came.⟧") }

  @Test(arguments: ["", "   ", "\n\u{A0}"])
  func findsNothingInNothing(text: String) {
    #expect(Sentences.split(Array(text.utf8)).isEmpty)
  }

  /// A page may hold any bytes; none may be lost and none may stop the reading.
  @Test(arguments: [[0xE2], [0xE2, 0x80], [0xFF, 0x2E, 0x20, 0x41], [0x2E], [0x2E, 0x20, 0x2E]])
  func losesNothingOfBrokenText(bytes: [UInt8]) {
    let kept = Sentences.split(bytes).flatMap { bytes[$0] }
    #expect(kept.filter { $0 != 0x20 } == bytes.filter { $0 != 0x20 })
  }
}

private func expectSentences(_ marked: String, at location: SourceLocation = #_sourceLocation) {
  let marks = Marks(marked)
  #expect(marks.marking(Sentences.split(marks.bytes)) == marked, sourceLocation: location)
}
