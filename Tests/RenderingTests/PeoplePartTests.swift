import Model
import Testing

@testable import Rendering

@Suite struct PeoplePartTests {
  private func page(_ people: [Person]) throws -> Markup {
    var extracts = Extracts()
    extracts.people = people
    return try RealTheme.story(SampleExtracts.ferry(extracts))
  }

  @Test func namesPeopleBeforeOrganisations() throws {
    let page = try page([SampleExtracts.hospital, SampleExtracts.brandt])
    #expect(
      page.texts("section.people") == [
        """
        Who’s who Lena Brandt the harbour master [1] In 2 paragraphs a b \
        Organisations St Olave Hospital In 1 paragraph a
        """
      ])
    #expect(page.texts("h3") == ["Organisations"])
  }

  @Test func citesRolesAndEveryParagraph() throws {
    let page = try page([SampleExtracts.brandt])
    let wire = "#\(SampleExtracts.wire.blocks[1].id)"
    let ways = page.all("a", within: "section.people").joined()
    #expect(
      ways.map { $0["href"] } == [
        wire, wire, "#\(SampleExtracts.tribune.blocks[1].id)",
      ])
  }
}
