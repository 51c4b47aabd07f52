import Testing

@testable import Prose

/// Who gives a figure, in the words of the text; a wrong name is worse than none.
@Suite struct ClaimsTests {
  @Test(arguments: [
    ("At least 14 people died, police said.", "police"),
    ("Police said on Friday that 14 people had died.", "Police"),
    ("According to the coast guard, 40 boats sank.", "the coast guard"),
    ("40 boats sank, according to figures from Lloyd's.", "Lloyd"),
    ("Over 1,300 bombs fell, according to Ukrainian reports.", "Ukrainian reports"),
    ("The mayor, Tom Arden, put the damage at £3m.", "Tom Arden"),
    ("Unison, the trade union, estimates that 200 jobs will go.", "Unison"),
    ("\"We need 400 beds,\" said Dr Ann Lee, 43, who runs it.", "Dr Ann Lee"),
    ("Lee said the fire was out. She added that 12 homes burned.", "Lee"),
    ("A spokesman for the ministry said 90 people fled.", "A spokesman for the ministry"),
    ("On Monday officials confirmed 48 deaths.", "officials"),
    ("A survey by the bank found 60% of voters agreed.", "A survey by the bank"),
    ("At least 11 people drowned, police and rescuers said.", "police and rescuers"),
    ("The roof fell in and police said 11 people died.", "police"),
    ("The judge fined it £3m and said 50 jobs were safe.", "The judge"),
    ("\"We lost 600 votes,\" said the Greens' leader, Ada Winter.", "Ada Winter"),
    ("The union that represents drivers said 300 signals were old.", "The union"),
    ("Some 5,600 people have fled, the Red Cross estimates.", "the Red Cross"),
    ("The hospital that received them said 17 people were hurt.", "The hospital"),
    ("It was visited by the mayor, Ann Lee, who said 90 people fled.", "Ann Lee"),
    ("Villagers interviewed by telephone said 19 people died.", "Villagers"),
    ("According to residents quoted by local media, 30 homes burned.", "residents"),
    ("Figures released by the police show 310 thefts.", "the police"),
    ("The blast killed 17 people, said the army.", "the army"),
    ("In a statement the bank said 40 branches would close.", "the bank"),
    ("Donors have promised $3bn, the minister told reporters.", "the minister"),
    ("Officials spoke of 70 wounded civilians.", "Officials"),
    ("Unions claimed 600 jobs would go.", "Unions"),
    ("Ann Lee blamed the weather. Sales fell by 3 per cent, she said.", "Ann Lee"),
    ("The fire brigade was called at noon. It said 60 people fled.", "The fire brigade"),
    ("Dr Ann Lee blamed tariffs, which she said would cost $60m.", "Dr Ann Lee"),
    ("The tail is 40 km long, the team estimates.", "the team"),
    ("Some 40 villages were cut off, aid groups estimate.", "aid groups"),
    ("Prices have doubled to $6, industry figures show.", "industry figures"),
    ("Analysts expect savings of $150 million.", "Analysts"),
    ("The chief inspector, Anna Wray, found that 45% of the cells were full.", "Anna Wray"),
    ("The rebels threatened to fire 1,000 rockets.", "The rebels"),
    ("\"You found $12 million,\" shouted Al Reyes. The auditor said it was gone.", "Al Reyes"),
    ("\"We had 90 beds,\" Ann Lee recalled.", "Ann Lee"),
    ("She must return $75,000, the federation ruled.", "the federation"),
    ("They spent $9m in May, filings show, more than others.", "filings"),
    ("Halden Steel fell when it announced a loss of £9m.", "Halden Steel"),
    ("The palace said Lee had suggested that they pause for 30 days.", "The palace"),
    ("Owners complain that the state pays $95 a day.", "Owners"),
    ("Aid workers there said 90 people fled.", "Aid workers"),
    ("Some 48 people died, the inspectorate has found.", "the inspectorate"),
    ("By Ukraine’s count, over 1,300 bombs came down.", "Ukraine"),
    ("Dr Ann Lee, the head of roads, kept to her own figure of £6m.", "Dr Ann Lee"),
    (
      "The harvest will fall to 18 million tonnes, the ministry forecast on Monday.", "the ministry"
    ),
    ("Six people are missing, police chief Omar Said told the radio.", "police chief Omar Said"),
  ])
  func namesTheSource(_ text: String, _ source: String) {
    #expect(Self.sources(text).last == source)
  }

  @Test(arguments: [
    "At least 14 people died.", "Officers found 12 rifles.", "The fire claimed 14 lives.",
    "Families were told that 14 people had died.", "The firm added 120 jobs.",
    "Sales rose 4 per cent. The firm said it was pleased.",
    "The peace held, said the army, which has 4,000 soldiers there.",
    "The company expects savings of $150 million.", "The firm lost £2m, the estimates of 2019.",
    "\"We paid $12 million.\" The auditor said it was gone.",
  ])
  func namesNobodyWithoutNeed(_ text: String) {
    #expect(Self.sources(text).allSatisfy { $0 == nil })
  }

  @Test func givesEachSideItsOwnNumber() {
    let text = "The army said 10 soldiers died, but the rebels said 60 soldiers died."
    #expect(Self.sources(text) == ["The army", "the rebels"])
  }

  @Test func givesOnlyTheFigureBeforeItToAForecastThatFollows() {
    let text = "Profit of $1.9 billion beat the $1.7 billion that analysts had expected."
    #expect(Self.sources(text) == [nil, "analysts"])
  }

  @Test(arguments: [
    ("A video shared online shows 40 bodies.", true), ("They blame others and say 75 died.", true),
    ("The train hit 40 cars; they blame others and say so.", false), ("It hit 40 cars.", false),
    ("Police said 40 people died.", false), ("It cost $9m in May, a claim he made.", false),
    ("It lost $9m in May, the company denied on Monday.", true),
  ])
  func knowsWhenItCannotReadWhoGivesAFigure(_ text: String, _ isUnclear: Bool) throws {
    let paragraph = Paragraph(Array(text.utf8))
    let figure = try #require(Measures.find(in: paragraph).first)
    #expect(Claims(paragraph).isUnclear(figure) == isUnclear)
  }

  private static func sources(_ text: String) -> [String?] {
    let paragraph = Paragraph(Array(text.utf8))
    let claims = Claims(paragraph)
    return Measures.find(in: paragraph).map { figure in
      claims.claim(for: figure).map {
        String(decoding: paragraph.bytes[$0.name], as: UTF8.self)
      }
    }
  }
}
