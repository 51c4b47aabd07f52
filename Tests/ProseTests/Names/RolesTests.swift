import Prose
import Testing

/// Roles, marked in the sentence whose name they belong to.
@Suite struct RolesTests {
  @Test(arguments: [
    "⟦French President⟧ Emmanuel Macron agreed.",
    "It was rejected, with ⟦top Kremlin negotiator⟧ Yuriy Ushakov in the room.",
    "⟦US National Security Advisor⟧ Mike Waltz resigned.",
    "⟦RUSSIAN PRESIDENT⟧ Vladimir Putin has agreed.",
    "⟦Chancellor of the Exchequer⟧ Rachel Stone stayed.",
    "⟦Bank of England governor⟧ Amara Osei agreed.",
    "The ⟦Tulsa police chief⟧ Chuck Roe spoke.",
    "⟦Lt. Gen.⟧ Kyrylo Budko called ⟦Gov.⟧ Jane Roe.",
    "The 40-year-old ⟦farmer⟧ Hari Lal lost two sons.",
    "He met ⟦foreign minister⟧ Olena Marchuk and joined ⟦chairman⟧ Sir Keith Dalton.",
    "⟦Gov.⟧ Earl Roe, the ⟦chairman of the Congressional Black Caucus⟧, left.",
    "⟦President-elect⟧ Luis Ferrer waved.",
    "⟦White House Press Secretary⟧ Dana Ortiz and ⟦President & CEO⟧ Tom Ray left.",
    "⟦Health and Human Services Secretary⟧ Robert Roe resigned.",
  ])
  func readsTitlesBeforeNames(marked: String) { expectRoles(marked) }

  @Test(arguments: [
    "Ann Lee, a ⟦spokeswoman for the council⟧, said no.",
    "Ann Lee, 43, of Leeds, the ⟦fire chief⟧, said no.",
    "“No,” said Beat Amstutz, ⟦head of research at Vontal Asset Management⟧.",
    "Prof Adrian Hollis of the University of Oxbridge, the ⟦study’s lead author⟧, spoke.",
    "Jamal Whitaker, D-Ohio, ⟦who leads the Progressive Caucus⟧, spoke.",
    "Ann Lee, ⟦head of property at Calder & Voss⟧, said no.",
    "Ann Lee, a ⟦baker⟧ who ran out to help, was hurt.",
    "Tom Ray, ⟦chair of the committee and a former judge⟧, disagreed.",
  ])
  func readsAppositionsBehindNames(marked: String) { expectRoles(marked) }

  @Test(arguments: [
    "The ⟦council’s leader⟧, Ann Lee, agreed.",
    "A ⟦former head of the civil service⟧, Lord Tennant, urged calm.",
    "She wrote to the ⟦farm minister⟧, Tomasz Zielinski.",
    "The ⟦visiting president⟧, Grace Mwale, danced.",
  ])
  func readsRolesBeforeACommaAndTheName(marked: String) { expectRoles(marked) }

  @Test(arguments: [
    "Ann Lee, 43, of Leeds, was hurt.",
    "His widow, Grace Achebe, wept.",
    "Mr Lee met Mrs Roe and Dr Nair.",
    "Asked about the minister, Ann Lee said nothing.",
    "Hélène Garnier, summoned the ambassador, the president said.",
    "Undaunted, the mayor met Tom Ray.",
    "Fellow Republicans cheered.",
  ])
  func makesNoRoleOfWhatIsNone(text: String) { expectRoles(text) }
}

private func expectRoles(_ marked: String, at location: SourceLocation = #_sourceLocation) {
  let marks = Marks(marked)
  let roles = Names.find(in: Paragraph(marks.bytes)).flatMap(\.roles)
  #expect(
    marks.marking(roles.sorted { $0.lowerBound < $1.lowerBound }) == marked,
    sourceLocation: location)
}
