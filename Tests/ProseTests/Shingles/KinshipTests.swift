import Prose
import Testing

/// Pairs of paragraphs as two newsrooms print them, and how they belong together.
@Suite struct KinshipTests {
  @Test(arguments: [
    // The same words, with or without a dateline, in the marks and spellings of the house.
    (
      "The dam above Harrow failed shortly before midnight, sending water through two villages.",
      "HARROW, Orrin (AP) — The dam above Harrow failed shortly before midnight, sending water "
        + "through two villages."
    ),
    (
      "“The wall gave way within seconds,” the mayor said, standing in front of the town hall.",
      "\"The wall gave way within seconds,\" the mayor said, standing in front of the town hall."
    ),
    (
      "Repairs will cost 2,500,000 crowns, the regional government said in a statement.",
      "Repairs will cost 2.5 million crowns, the regional government said in a statement."
    ),
    (
      "Seven villages were cut off and 1,200 people spent the night in schools and churches.",
      "7 villages were cut off and 1200 people spent the night in schools and churches."
    ),
    (
      "The water board had closed the northern gate in March after cracks appeared in the wall.",
      "The water board had closed the northern gate in Mar. after cracks appeared in the wall."
    ),
    (
      "Lawmakers in Kiev approved the budget late on Tuesday after a debate of nine hours.",
      "Lawmakers in Kyiv approved the budget late on Tuesday after a debate of nine hours."
    ),
    (
      "Officials from the U.S. and Norway met in Geneva to prepare the next round of talks.",
      "Officials from the United States and Norway met in Geneva to prepare the next round of talks."
    ),
    // Trimmed, extended, reordered.
    (
      "The ferry, built in 1974 and twice refitted, was carrying mostly pilgrims when it sank.",
      "The ferry was carrying mostly pilgrims when it sank."
    ),
    (
      "The court ordered the company to pay all legal costs and to publish the ruling.",
      "The court ordered the company to pay all legal costs and to publish the ruling within "
        + "thirty days on its website, in a decision that campaigners called historic."
    ),
    (
      "Rescue teams with dogs searched the ruins until dawn. Aftershocks shook the town all night.",
      "Rescue teams with dogs searched the ruins until dawn."
    ),
    (
      "On Tuesday, the two ministers signed an agreement to reopen the border crossing at Sorn.",
      "The two ministers signed an agreement to reopen the border crossing at Sorn on Tuesday."
    ),
    (
      "Villagers said they had heard a deep rumbling before the slope above the school gave way.",
      "Villagers told Reuters they had heard a deep rumbling before the slope above the school "
        + "gave way."
    ),
    (
      "The strike, now in its third week, has closed all but two of the country's harbours.",
      "The strike, which is now in its third week, has closed all but two of the harbours in "
        + "the country."
    ),
    // "Yesterday" and "Tuesday" are one day.
    (
      "The parliament voted on Tuesday to extend the state of emergency by another month.",
      "The parliament voted yesterday to extend the state of emergency by another month."
    ),
    // One name, more or less of it.
    (
      "His car was found at the Norwick, N.J., airport in December, investigators said.",
      "His car was found at New Jersey's Norwick International Airport in December, investigators "
        + "said."
    ),
    // "Nobody" and "no one".
    (
      "In the capital nobody was hurt when the roof of the covered market came down.",
      "In the capital no one was hurt when the roof of the covered market came down."
    ),
    // Somebody named here and described there.
    (
      "Marchand said the army would leave the northern valleys before the first snow.",
      "The interior minister said the army would leave the northern valleys before the first snow."
    ),
    (
      "Supplies reached Port Amber by helicopter on Sunday, relief workers in the region said.",
      "Supplies reached the northern port by helicopter on Sunday, relief workers in the region "
        + "said."
    ),
    (
      "President Aldo Ferrante told reporters that the reserves would last until the spring.",
      "Mr Ferrante told reporters that the reserves would last until the spring."
    ),
    // A number more on one side contradicts nothing.
    (
      "The fire destroyed the covered market and spread to the old quarter within minutes.",
      "The fire destroyed the covered market and spread to 40 houses in the old quarter within "
        + "minutes."
    ),
    (
      "The river rose by 3 metres overnight and flooded the railway line to the coast.",
      "The river rose by 3 metres (10 feet) overnight and flooded the railway line to the coast."
    ),
    // Two sentences of a wire report in one paragraph here, in two there.
    (
      "The inquiry will hear its first witnesses in the autumn and report within a year.",
      "The government named a retired judge to lead the work. The inquiry will hear its first "
        + "witnesses in the autumn and report within a year. Families of the victims were invited."
    ),
    // A quotation copied together with the words around it.
    (
      "“We will rebuild every house that the water took,” the premier said during a visit to the "
        + "camp, where he was met with applause and some whistles.",
      "“We will rebuild every house that the water took,” the premier said during a visit to the "
        + "camp, where he was met with applause."
    ),
  ])
  func findsCopies(first: String, second: String) {
    expect(.copy, first, second)
  }

  @Test(arguments: [
    // A later count.
    (
      "At least 14 people were killed when the dam above Harrow failed on Monday night.",
      "At least 17 people were killed when the dam above Harrow failed on Monday night."
    ),
    (
      "At least fourteen people were killed when the dam above Harrow failed on Monday night.",
      "At least 17 people were killed when the dam above Harrow failed on Monday night."
    ),
    (
      "Twenty-four miners were confirmed dead and 10 others were missing after the blast.",
      "Twenty-five miners were confirmed dead and nine others were missing after the blast."
    ),
    (
      "The storm left 14 people dead along the coast, the civil defence agency said.",
      "The storm left 17 people dead, up from 14, along the coast, the civil defence agency said."
    ),
    (
      "Several people were missing after the ferry sank off the northern islands, police said.",
      "Eleven people were missing after the ferry sank off the northern islands, police said."
    ),
    (
      "Dozens of people were hurt when the stand collapsed during the second half of the match.",
      "At least 112 people were hurt when the stand collapsed during the second half of the match."
    ),
    (
      "The damage was put at 2.5 million crowns, the insurers' association said in a statement.",
      "The damage was put at 2.5 billion crowns, the insurers' association said in a statement."
    ),
    (
      "The damage was put at $5m by the insurers' association in a first statement on the flood.",
      "The damage was put at $5bn by the insurers' association in a first statement on the flood."
    ),
    // The next report of its kind.
    (
      "The Tarn Stock Price Index of all issues on the First Section of the exchange in Orrin fell "
        + "29.15 points, or 0.57 percent, to close at 5,081.46.",
      "The Tarn Stock Price Index of all issues on the First Section of the exchange in Orrin fell "
        + "12.40 points, or 0.24 percent, to close at 5,069.06."
    ),
    (
      "Oil rose 1.2 per cent to 71.30 dollars a barrel in early trading in London.",
      "Oil fell 0.8 per cent to 70.73 dollars a barrel in early trading in London."
    ),
    (
      "Turnout stood at 31 percent at noon, four points more than at the last general election.",
      "Turnout stood at 48 percent at noon, four points more than at the last general election."
    ),
    (
      "It was the third earthquake to strike the island since the beginning of the dry season.",
      "It was the fourth earthquake to strike the island since the beginning of the dry season."
    ),
    (
      "The company reported a profit for the 3rd quarter that was well above the forecasts.",
      "The company reported a profit for the 2nd quarter that was well above the forecasts."
    ),
    (
      "The club won 3-1 at home and stays at the top of the table with two matches to play.",
      "The club won 2-1 at home and stays at the top of the table with two matches to play."
    ),
    (
      "The index tracks 30 companies that are listed on the exchange and pay a dividend.",
      "The index tracks 31 companies that are listed on the exchange and pay a dividend."
    ),
    (
      "The flight with 156 passengers and six crew was on its way from Oslo to Lisbon.",
      "The flight with 156 passengers and seven crew was on its way from Oslo to Lisbon."
    ),
    (
      "The law was passed in 2011 and has been amended only once since then, in a minor point.",
      "The law was passed in 2012 and has been amended only once since then, in a minor point."
    ),
    (
      "In trading on the Orrin Stock Exchange on Friday, Crossmoor closed at 5.25, down 1.875.",
      "Armitage shares closed unchanged at 10.625 in trading on the Orrin Stock Exchange on Friday."
    ),
    // The contrary.
    (
      "Shares in the region's banks rose in early trading after the central bank's decision.",
      "Shares in the region's banks fell in early trading after the central bank's decision."
    ),
    (
      "The upper house approved the bill on asylum after a debate that lasted all night.",
      "The upper house rejected the bill on asylum after a debate that lasted all night."
    ),
    (
      "The jury found the former minister guilty of taking bribes from a builder of dams.",
      "The jury found the former minister not guilty of taking bribes from a builder of dams."
    ),
    (
      "On the left bank of the river the water reached the first floors of the old houses.",
      "On the right bank of the river the water reached the first floors of the old houses."
    ),
    // Another day.
    (
      "Share prices on the Orrin exchange ended higher on Tuesday, led by banks and shippers.",
      "Share prices on the Orrin exchange ended higher on Friday, led by banks and shippers."
    ),
    (
      "Retail sales rose in March for the first time since the tax on fuel was introduced.",
      "Retail sales rose in April for the first time since the tax on fuel was introduced."
    ),
    (
      "Heavy shelling was reported along the river on Monday, but both armies denied an advance.",
      "Heavy shelling was reported along the river on Wed., but both armies denied an advance."
    ),
  ])
  func tellsUpdates(first: String, second: String) {
    expect(.update, first, second)
  }

  @Test(arguments: [
    (
      "Shares of Norvik Steel fell after the company warned that profits would miss forecasts.",
      "Shares of Alder Foods fell after the company warned that profits would miss forecasts."
    ),
    (
      "The chair rotates among the members, with South Tarn holding it until the end of the year.",
      "The alliance has nine members, among them South Tarn and Velia. The chair rotates among "
        + "the members, with Velia holding it until the end of the year."
    ),
    (
      "Police in Lund are looking for witnesses to the robbery and ask them to come forward.",
      "Police in Malmo are looking for witnesses to the robbery and ask them to come forward."
    ),
    (
      "Ann Lee was found guilty of fraud and will be sentenced by the county court next month.",
      "Robert Moss was found guilty of fraud and will be sentenced by the county court next month."
    ),
    (
      "The party of Prime Minister Olsen lost seats in every region of the country, results show.",
      "The party of Prime Minister Duarte lost seats in every region of the country, results show."
    ),
    (
      "The seat in the north was won by Karin Holt, a teacher who had never stood for office.",
      "The seat in the north was won by Peter Vance, a teacher who had never stood for office."
    ),
    (
      "The German market closed lower as investors waited for the decision of the central bank.",
      "The Greek market closed lower as investors waited for the decision of the central bank."
    ),
    (
      "Residents of Eastbrook were told to boil their water until further notice, the board said.",
      "Residents of Kingsdown were told to boil their water until further notice, the board said."
    ),
  ])
  func tellsTemplates(first: String, second: String) {
    expect(.template, first, second)
  }

  @Test(arguments: [
    (
      "“It does not affect me at all now and my life is as it was before,” the patient wrote.",
      "Doctors were surprised by the recovery: “It does not affect me at all now and my life is "
        + "as it was before.” The man had gone to hospital twice since the summer."
    ),
    (
      "In a speech to farmers, Holt promised help. “Nobody who lost a herd will lose the farm as "
        + "well, not in this valley and not under this government,” she said to loud applause.",
      "“Nobody who lost a herd will lose the farm as well, not in this valley and not under this "
        + "government” was the message of a minister under fire for slow payments."
    ),
    (
      "\"We were told the wall was safe, and we believed it,\" read a banner at the cemetery.",
      "A cousin of two victims kept repeating one sentence: \"We were told the wall was safe, "
        + "and we believed it.\""
    ),
    (
      "''The vote was a farce from the first minute to the last, and the whole country saw it,'' "
        + "the opposition wrote online.",
      "Supporters gathered in the square after their leader called the vote ''a farce from the "
        + "first minute to the last, and the whole country saw it''."
    ),
  ])
  func tellsSharedQuotations(first: String, second: String) {
    expect(.quotation, first, second)
  }

  @Test(arguments: [
    (
      "The ministry did not immediately respond to a request for comment on Monday.",
      "The ministry did not immediately respond to a request for comment."
    ),
    (
      "Lawyers for the company did not return calls seeking comment.",
      "Lawyers for the company did not return calls seeking comment."
    ),
    (
      "This is a developing story. Please check back for updates during the day.",
      "This is a developing story. Please check back for updates."
    ),
  ])
  func tellsBoilerplate(first: String, second: String) {
    expect(.boilerplate, first, second)
  }

  @Test(arguments: [
    // One subject, other words.
    (
      "The dam above Harrow failed on Monday night after days of rain.",
      "After days of heavy rain, a reservoir wall collapsed above the village of Harrow."
    ),
    (
      "The court in The Hague ruled that the treaty of 1954 binds both countries.",
      "Both countries are bound by a treaty that goes back to 1954, the judges decided."
    ),
    // Set phrases and long names.
    (
      "She was speaking to members of the Standing Committee of the National Water Congress.",
      "The Standing Committee of the National Water Congress will meet again in the autumn to "
        + "discuss the budget, a spokesman said."
    ),
    (
      "He wants to be the next president of the United States, and he wants it badly.",
      "The next president of the United States will inherit the dispute over fishing rights."
    ),
    (
      "It was not immediately clear who was behind the attack on the convoy.",
      "It was not immediately clear how many passengers had been on board."
    ),
    // A short sentence inside another report.
    (
      "The talks failed after three days.",
      "Diplomats said the talks failed after three days because neither side would discuss the "
        + "prisoners, whose families had camped outside the hotel."
    ),
    ("He did not elaborate.", "He did not elaborate."),
    ("", "The dam above Harrow failed on Monday night."),
    ("", ""),
    ("—", "…"),
  ])
  func keepsApart(first: String, second: String) {
    expect(.none, first, second)
  }

  private func expect(_ kinship: Kinship, _ first: String, _ second: String) {
    let (left, right) = (wording(first), wording(second))
    #expect(Kinship.between(left, right) == kinship)
    #expect(Kinship.between(right, left) == kinship, "the order of reading matters")
  }

  private func wording(_ text: String) -> Wording {
    Wording(Paragraph(Array(text.utf8)))
  }
}
