import Prose
import Testing

@testable import Deriving

/// Which sentences can be read without their neighbours.
@Suite struct SentenceIndependenceTests {
  private func standsAlone(_ sentence: String) -> Bool {
    let paragraph = Paragraph(Array(sentence.utf8))
    return SentenceIndependence.holds(
      of: 0..<sentence.utf8.count, paragraph.tokens[...], in: paragraph)
  }

  @Test(arguments: [
    "The council will decide in April on repairs of the dam.",
    "In April the council will decide on repairs of Harrow’s old dam.",
    "90 people were brought out of the flooded houses on Tuesday.",
    "Óbidos lost the only bridge over its river on Tuesday night.",
    "The council said it would decide on the repairs in April.",
  ])
  func mayStandAlone(sentence: String) { #expect(standsAlone(sentence)) }

  @Test(arguments: [
    "The dam failed on Tuesday night.",
    "But the council will decide in April on repairs of the dam.",
    "The council will decide in April on repairs of the dam:",
    "Will the council decide in April on repairs of the dam?",
    "the council will decide in April on repairs of the dam.",
    "On Tuesday he told the council of the cracks in the dam.",
    "President Maria Gallo sees it as a step towards peace.",
    "They will decide in April on repairs of the dam above Harrow.",
    "Friends of mine will decide in April on repairs of the dam.",
    "The council called the repairs of the dam “a very long task”.",
    "The council called the repairs of the dam \"a very long task\".",
    "Le conseil parle des réparations du barrage «\u{A0}en avril\u{A0}» peut-être demain.",
  ])
  func leansOrIsNoStatement(sentence: String) { #expect(!standsAlone(sentence)) }
}
