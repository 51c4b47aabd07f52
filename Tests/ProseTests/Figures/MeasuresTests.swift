import Testing

@testable import Prose

/// Figures as a reader would mark them: `words | subject + state`.
@Suite struct MeasuresTests {
  @Test(arguments: [
    // Numbers in digits and words, with what multiplies them.
    ("The flood made 1,300 families homeless.", "1,300 families | families + homeless"),
    ("Twelve miners are still trapped.", "Twelve miners | miners + trapped"),
    ("Two dozen houses burned.", "Two dozen houses | houses + burned"),
    ("Nearly half a million voters stayed away.", "Nearly half a million voters | voters"),
    ("Forty-two buses were sent.", "Forty-two buses | buses"),
    ("Two hundred and fifty jobs will go.", "Two hundred and fifty jobs | jobs"),
    ("Some 12.5m travellers used it.", "Some 12.5m travellers | travellers"),
    ("Between 30 and 40 sheep died.", "Between 30 and 40 sheep | sheep + died"),
    ("They expect 10–12 ships a day.", "10–12 ships | ships"),
    // What became of those counted stands before or behind.
    ("The blast killed at least 14 people.", "at least 14 people | people + killed"),
    ("At least 14 people were feared dead.", "At least 14 people | people + dead"),
    ("Gunmen shot down 11 drones.", "11 drones | drones + shot down"),
    ("Twenty of the 60 passengers had not been injured.", "Twenty | passengers"),
    // Money, shares and sizes.
    ("A fine of £2.5m was paid.", "£2.5m | fine"),
    ("Inflation fell to 3.1 per cent.", "3.1 per cent | Inflation"),
    ("The wall is 12 metres high.", "12 metres | wall"),
    ("They took 40 tonnes of wheat.", "40 tonnes | wheat"),
    ("He signed a $30 billion package.", "$30 billion | package"),
    ("Unions want a 12% rise.", "12% | -"),
    ("It raised 4 million Canadian dollars.", "4 million Canadian dollars | -"),
    ("They were jailed for taking bribes of $480,000.", "$480,000 | bribes"),
    ("The stock index lost nearly 2 per cent.", "nearly 2 per cent | stock index"),
    ("They said prices would stay above 3 per cent.", "above 3 per cent | prices"),
    ("The telescope, which cost €1.4bn, was lost.", "€1.4bn | telescope"),
    ("The bridge over the river, which cost €1.4bn, fell.", "€1.4bn | -"),
    ("The comet's tail is 40 km long.", "40 km | comet's tail"),
    ("Parliament gave £95m in aid last week.", "£95m | aid"),
    ("They expected exports to grow by 5 per cent.", "5 per cent | exports"),
    ("They argued after a row over £90,000.", "£90,000 | -"),
    ("Each dose costs $4.", "$4 | Each dose"), ("Rents were up 5 per cent.", "5 per cent | Rents"),
    ("The railway put the cost at €2m.", "€2m | cost"),
    ("At least 48 residents of homes died.", "At least 48 residents | residents + died"),
    ("They showed 12 pictures of people killed.", "12 pictures | pictures"),
    ("Volunteers raised £48,000.", "£48,000 | -"),
    ("He said 85 per cent of the money came late.", "85 per cent | money"),
    ("Frost destroyed 40 per cent of the crop.", "40 per cent | crop + destroyed"),
    ("Some 90 hectares of rice were flooded.", "Some 90 hectares | rice + flooded"),
    ("Fuel would cost the airline an extra €120m.", "an extra €120m | Fuel"),
    ("The trial will cost taxpayers £30m.", "£30m | trial"),
    ("So far this year 1,940 people have died.", "1,940 people | people + died"),
    // A number that a noun before it counts.
    ("The death toll rose to 17.", "17 | death toll"),
    ("The number of missing stands at 30.", "30 | missing"),
    ("A 30-day ceasefire was agreed.", "30-day | ceasefire"),
    ("He was jailed for 14 years.", "14 years | -"),
  ])
  func findsFigures(_ sentence: String, _ expected: String) {
    #expect(Self.figures(sentence).first == expected)
  }

  @Test(arguments: [
    "It opened on 12 January 1998 and closed in 2021.", "Ann Lee, 43, has two sons.",
    "A 43-year-old teacher was there.", "The train left at 10.45 from platform 9.",
    "City won 2-1 at home.", "The vote was 31 to 22.", "Call 0800 555 1212 today.",
    "It was her third win and their 12th title.", "A Boeing 737 landed on Highway 61.",
    "Covid-19 closed the M25.", "The G7 cited Article 5.", "We are on the 10-yard line of peace.",
    "One of them ran.", "The talks lasted nearly two hours.", "See page 212 of the report.",
    "She lives at 16 Mill Lane.", "He said it three times.", "The two leaders met for four days.",
    "He left 30 years ago.", "Boys aged 11 cried.", "Two-thirds of them agreed.",
    "Dozens of people fled.", "Chapter 11 came later.", "It ended 24/7 service.",
    "One in five pupils was away.", "The price of a dozen eggs rose.",
  ])
  func passesOverNumbersThatCountNothing(_ sentence: String) {
    #expect(Self.figures(sentence) == [])
  }

  @Test func countsWhatTheNumberBeforeItCounts() {
    let figures = Self.figures("Fever killed 118 people, up from 64 a week ago.")
    #expect(figures == ["118 people | people + killed", "64 | -"])
  }

  @Test func keepsTheDeadAndTheInjuredApart() {
    let figures = Self.figures("The crash left 14 dead and 31 injured.")
    #expect(figures == ["14 | dead", "31 | injured"])
  }

  @Test func readsNumbersExactly() {
    let spans = Self.spans("It cost £1.25bn, not £1,250m.")
    #expect(spans.map(\.value.digits) == [125, 1250])
    #expect(spans.map(\.value.exponent) == [7, 6])
  }

  @Test func survivesNumbersThatNobodyCanCount() {
    let million = String(repeating: " million dozen", count: 50)
    #expect(Self.spans("It has 99\(million) stars and 123456789012345678901234 moons.").count < 3)
  }

  @Test func survivesWordsInAnyOrder() {
    let words = """
      £6m of 14 between and said, the number per cent 12-9 killed "not more than a million 3.5 . to
      who which makes five rose by its US dollars worth according to police's 30-day 50% put at
      """.split(whereSeparator: \.isWhitespace)
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      let text = (0..<12).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(seed >> 33) % words.count]
      }.joined(separator: " ")
      let paragraph = Paragraph(Array(text.utf8))
      let claims = Claims(paragraph)
      for figure in Measures.find(in: paragraph) {
        #expect(figure.words.upperBound <= paragraph.bytes.count)
        #expect(claims.claim(for: figure).map { !$0.name.isEmpty } ?? true)
      }
    }
  }

  private static func spans(_ sentence: String) -> [FigureSpan] {
    Measures.find(in: Paragraph(Array(sentence.utf8)))
  }

  private static func figures(_ sentence: String) -> [String] {
    let bytes = Array(sentence.utf8)
    func words(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    return spans(sentence).map { span in
      let what = [words(span.subject), words(span.stateWords)].compactMap(\.self)
      return (words(span.words) ?? "") + " | "
        + (what.isEmpty ? "-" : what.joined(separator: " + "))
    }
  }
}
