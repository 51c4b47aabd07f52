import Testing

@testable import Prose

@Suite struct DoubtsTests {
  @Test(arguments: DoubtSentences.known)
  func findsWhatIsLeftOpen(line: DoubtSentences.Line) {
    #expect(Self.letter(of: line.text) == line.letter)
  }

  @Test(arguments: [DoubtSentences.Table.known, .heldBack])
  func findsNearlyAllAndLittleElse(table: DoubtSentences.Table) {
    let found = table.lines.filter { Self.letter(of: $0.text) != "-" }
    let right = found.count { Self.letter(of: $0.text) == $0.letter }
    let wanted = table.lines.count { $0.letter != "-" }
    #expect(right * 100 >= found.count * 95, "precision \(right) of \(found.count)")
    #expect(right * 100 >= wanted * 95, "recall \(right) of \(wanted)")
  }

  @Test(arguments: [
    (
      "The bridge fell. It is unclear why it fell. Boats were stopped.",
      ["It is unclear why it fell."]
    ),
    (
      "Who gave the order? That is still unclear. The army denied it.",
      ["Who gave the order? That is still unclear."]
    ),
    (
      "The claim could not be verified. Nobody knows who made it.",
      ["The claim could not be verified. Nobody knows who made it."]
    ),
    (
      "The toll could not be verified. The mayor declined to say where the dead were taken.",
      [
        "The toll could not be verified.",
        "The mayor declined to say where the dead were taken.",
      ]
    ),
  ])
  func takesAlongTheSentenceItLeansOn(paragraph: String, doubts: [String]) {
    #expect(Self.words(of: paragraph) == doubts)
  }

  @Test(arguments: [
    "He declined to comment.", "It was not immediately clear.", "They did not respond.", "", "?",
  ])
  func leavesOutWhatHasNoSubject(paragraph: String) {
    #expect(Self.words(of: paragraph) == [])
  }

  @Test(arguments: [
    ("Will the truce hold? Much depends on the spring.", 1),
    ("Will the truce hold? Probably not.", 0),
    ("What caused the fire? A fault in a cable, the report says.", 0),
    ("What caused the fire? No one knows.", 1),
    ("Should the bridge be rebuilt? Have your say below.", 0),
    ("“Should the bridge be rebuilt?” the mayor asked the meeting.", 0),
  ])
  func takesAQuestionAsOpenUnlessTheParagraphAnswersIt(paragraph: String, count: Int) {
    #expect(Self.words(of: paragraph).count == count)
  }

  @Test func readsShortFormsAndCurlyMarks() {
    #expect(Self.letter(of: "It isn’t clear who owns the mill.") == "u")
    #expect(Self.letter(of: "The ministry hasn't said when the road reopens.") == "n")
    #expect(Self.letter(of: "“It isn’t clear,” she said, ‘and nobody knows the owner’.") == "-")
  }

  private static func words(of text: String) -> [String] {
    let paragraph = Paragraph(Array(text.utf8))
    return Doubts.find(in: paragraph).map {
      String(decoding: paragraph.bytes[$0.sentence], as: UTF8.self)
    }
  }

  private static func letter(of text: String) -> Character {
    switch Doubts.find(in: Paragraph(Array(text.utf8))).map(\.kind).min() {
    case .unverified: "v"
    case .uncertain: "u"
    case .asked: "a"
    case .unanswered: "n"
    case nil: "-"
    }
  }
}
