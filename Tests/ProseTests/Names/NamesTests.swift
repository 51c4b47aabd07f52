import Prose
import Testing

/// Names, marked in the text they were found in, `⟦like this⟧`.
@Suite struct NamesTests {
  @Test(arguments: [
    "The mayor of Harrow, ⟦Ann Lee⟧, met ⟦Tom Ray⟧ in New York on Monday.",
    "⟦Denise O’Brien⟧ and ⟦Bashar al-Assad⟧ were there; so was ⟦Peter van der Merwe⟧.",
    "⟦J.D. Vance⟧, ⟦S. K. Bose⟧ and ⟦Robert P. Stein Jr⟧. spoke.",
    "⟦Anne-Marie St. Clair⟧ wept. ⟦Jean-Luc Favre⟧ did not.",
    "⟦Helen Banks⟧ works for the Fen House charity.",
    "⟦Kim Jong-un⟧ met ⟦Moon Jae-in⟧.",
    "British Prime Minister ⟦Theresa May⟧ resigned in May.",
    "However, Mr ⟦Pike⟧ and Dr ⟦Nair⟧ stayed.",
    "They sailed from St Brannoc to St Aldhelm with ⟦Lena Quay⟧. St Orrin voted no.",
    "The mayor left Health and Safety to ⟦Ann Lee⟧ and ⟦Tom Ray⟧.",
    "SACKED ⟦Marco Bellini⟧ left by the back door.",
    "⟦Hélène Garnier⟧ and ⟦Éric Fournier⟧ signed.",
  ])
  func findsPeople(marked: String) { expectNames(marked, .person) }

  @Test(arguments: [
    "⟦South Mercia Police⟧ and the ⟦Ministry of Defence⟧ said so.",
    "She works for the ⟦Bank of England⟧, not the ⟦University of Leeds⟧.",
    "The ⟦Department of Health and Human Services⟧ wrote to ⟦NATO⟧.",
    "The ⟦Securities and Exchange Commission⟧ sued ⟦Dunmore Inc⟧.",
    "The ⟦Irish Nurses’ Organisation⟧ met the ⟦Children's Hospital⟧.",
    "⟦White House⟧ press secretary Dana Ortiz called the ⟦Kremlin⟧.",
    "They drove down Mill Lane to the Black Sea, past Old Bridge.",
    "Patients of ⟦St Brannoc’s Hospital⟧ met at ⟦St Aldhelm's School⟧, not in St Paul's Cathedral.",
    "⟦King's College⟧ closed; the walk to St James's Park did not.",
    "Crews of ⟦Wendshire Fire and Rescue⟧ and the ⟦Marne Fire and Rescue Service⟧ came.",
    "The ⟦Department of Health and Social Care⟧ wrote to ⟦Calder & Voss⟧ and ⟦Johnson & Johnson⟧.",
    "Reporters asked the ⟦White House⟧ Press Secretary and the ⟦Wendshire Police⟧ Commissioner.",
    "⟦White House⟧ Press Secretary Dana Ortiz spoke.",
  ])
  func findsOrganisations(marked: String) { expectNames(marked, .organisation) }

  @Test(arguments: [
    "The ⟦Trump⟧-⟦Putin⟧ call ended on Wednesday.",
    "Engineers met in Paris; nobody spoke French. Shares rose.",
    "In March the Champions League went to the Middle East.",
  ])
  func leavesSurnamesToTheStory(marked: String) {
    let marks = Marks(marked)
    let names = Names.find(in: Paragraph(marks.bytes)).filter { name in
      name.kind == .unclear && !["Engineers", "Shares"].contains(words(name.range, marks))
    }
    #expect(marks.marking(names.map(\.range)) == marked)
  }

  @Test func readsTheShortFormInBrackets() throws {
    let bytes = Array("The World Health Organization (WHO) met.".utf8)
    let name = try #require(Names.find(in: Paragraph(bytes)).first)
    let acronym = try #require(name.acronym)
    #expect(String(decoding: bytes[acronym], as: UTF8.self) == "WHO")
  }

  @Test(arguments: [
    ("Mrs Achebe spoke.", Name.Gender.female), ("Sir Keith Dalton left.", .male),
    ("Spokeswoman Sam Roe spoke.", .female), ("King Charles waved.", .male),
    ("Olena Marchuk signed.", .female),
  ])
  func tellsWomenFromMen(text: String, gender: Name.Gender) {
    #expect(Names.find(in: Paragraph(Array(text.utf8))).first?.gender == gender)
  }

  @Test(arguments: ["", " ", "O'", "(", "A.", "The", "van", "Mr", "President", "\u{301}A"])
  func findsNobodyInNothing(text: String) {
    #expect(Names.find(in: Paragraph(Array(text.utf8))).filter { $0.kind != .unclear }.isEmpty)
  }
}

private func expectNames(
  _ marked: String, _ kind: Name.Kind, at location: SourceLocation = #_sourceLocation
) {
  let marks = Marks(marked)
  let names = Names.find(in: Paragraph(marks.bytes)).filter { $0.kind == kind }
  #expect(marks.marking(names.map(\.range)) == marked, sourceLocation: location)
}

private func words(_ range: Range<Int>, _ marks: Marks) -> String {
  String(decoding: marks.bytes[range], as: UTF8.self)
}
