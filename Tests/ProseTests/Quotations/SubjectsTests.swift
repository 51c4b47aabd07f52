import Testing

@testable import Prose

/// Whom a pronoun behind some sentences can stand for: the subjects are marked.
@Suite struct SubjectsTests {
  @Test(arguments: [
    "⟦Mayor Ann Lee⟧ met Tom Gray on Monday.",
    "On Monday, ⟦Lee⟧ met Gray. ⟦The engineer⟧ told her that the dam was safe.",
    "“Tom Gray was here,” ⟦Lee⟧ said.",
    "⟦The dam⟧ was safe, according to ⟦Gray⟧.",
    "It rained.",
  ])
  func findsTheSubjects(_ marked: String) {
    let text = Marks(marked)
    let found = Subjects.find(in: Paragraph(text.bytes), before: text.bytes.count)
    #expect(text.marking(found.map(\.range)) == marked)
  }

  @Test func looksOnlyBeforeAByte() {
    let text = Marks("⟦Lee⟧ spoke. Gray said no.")
    let found = Subjects.find(in: Paragraph(text.bytes), before: 12)
    #expect(found.map(\.range) == text.spans)
  }
}
