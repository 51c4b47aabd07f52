/// Names that every newsroom knows, for headings whose story is not at hand.
///
/// Data, and the questions asked of it. A story's own sentences always go first
/// (``ProperNouns``); this list only has to save the capitals of "Russian" and "White House" when
/// a heading is all there is.
enum FamiliarNames {
  /// Whether a lower-case word without its possessive is a name.
  static func contains(_ word: String) -> Bool {
    acronyms.contains(word) || places.contains(word) || peoples.contains(word)
      || people.contains(word) || calendar.contains(word)
  }

  /// Whether a word is one only in capitals: "us" is not the US.
  static func isAcronym(_ word: String) -> Bool { acronyms.contains(word) }

  /// How many words at the start of a slice are one name ("White House" is two); 0 when none.
  static func length(at words: ArraySlice<HeadingWord>) -> Int {
    let isOpening = words.first.map { openings.contains($0.plain) } ?? false
    for count in stride(from: isOpening ? min(3, words.count) : 1, to: 1, by: -1) {
      let parts = words.prefix(count).enumerated()
      let line = parts.map { $0 == count - 1 ? $1.stemmable : $1.plain }.joined(separator: " ")
      if phrases.contains(line) { return count }
    }
    return words.first.map { contains($0.stemmable) ? 1 : 0 } ?? 0
  }

  /// Whether the word after this one is a name: a title or a given name.
  static func introduces(_ word: String) -> Bool {
    givenNames.contains(word)
      || [
        "chancellor", "dr", "gov", "king", "mr", "mrs", "ms", "pope", "prince", "princess", "queen",
        "rep", "saint", "sen", "sir", "st",
      ].contains(word)
  }

  /// Whether "the word's" is an owner without a name: "governor's", "women's".
  static func isCommonOwner(_ word: String) -> Bool { owners.contains(word) }

  /// A word from a heading in capitals as it is written elsewhere: `NATO`, `Russian`.
  static func form(of text: String) -> String {
    acronyms.contains(HeadingWord(text).stemmable)
      ? text : HeadingCase.capitalised(text.lowercased())
  }

  private static func list(_ words: String, by separator: UInt8 = 0x20) -> Set<String> {
    Set(words.utf8.split(separator: separator).map { String(Substring($0)) })
  }

  private static let acronyms = list(
    """
    aids ai bbc cdc cia cnn cps covid doj dup eu faa fbi fda fema fifa g20 g7 gdp gop hiv hr icc \
    imf irs isis lgbt lgbtq mps nasa nato nba nfl nhs ngo ngos nra ntsb nyc nypd opec pkk snp \
    tv uae uefa uk un unesco unhcr unicef us usa ussr wto
    """)

  private static let places = list(
    """
    afghanistan africa alabama alaska albania alberta aleppo algeria amazon america amsterdam \
    angola ankara antarctica arctic argentina arizona arkansas armenia asia athens atlanta \
    atlantic australia austria azerbaijan baghdad bahrain balkans balochistan baltimore bangkok \
    bangladesh barcelona beijing beirut belarus belfast belgium belgrade belgorod berlin bermuda \
    birmingham bolivia bosnia boston brazil bristol britain brooklyn brussels bucharest budapest \
    bulgaria burma cairo calgary california cambodia cameroon canada cardiff caribbean charleston \
    chicago chile china cleveland colombia colorado congo copenhagen crimea croatia cuba cyprus \
    dakota dallas damascus darfur delaware delhi denmark denver detroit dhaka donbas dubai dublin \
    ecuador edinburgh egypt england eritrea estonia ethiopia europe fallujah ferguson finland \
    florida france gaza geneva georgia germany ghana gibraltar glasgow greece greenland guam \
    guatemala guinea gulf haiti hampshire hawaii helsinki hiroshima honduras houston hungary \
    iceland idaho idlib illinois india indiana indonesia iowa iran iraq ireland israel istanbul \
    italy jakarta jamaica japan jerusalem johannesburg jordan kabul kandahar kansas karachi \
    kashmir kazakhstan kentucky kenya kharkiv kherson kosovo kremlin kurdistan kuwait kyiv \
    kyrgyzstan lagos laos latvia lebanon leeds libya lisbon lithuania liverpool london louisiana \
    luxembourg macedonia madrid malaysia mali malta manchester manhattan manila mariupol maryland \
    massachusetts melbourne memphis mexico miami michigan milan minneapolis minnesota mississippi \
    missouri moldova mongolia montana montenegro montreal morocco moscow mosul mozambique mumbai \
    munich myanmar nairobi namibia naples nebraska nepal netherlands nevada niger nigeria norway \
    nottingham odesa ohio oklahoma oman ontario oregon oslo ottawa oxford pakistan palestine \
    panama paraguay paris pennsylvania pentagon peru philadelphia philippines phoenix pittsburgh \
    poland portland portugal prague punjab qatar quebec rome romania russia rwanda sahel sarajevo \
    scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia \
    somalia spain stockholm sudan sweden switzerland sydney syria taiwan tajikistan tanzania \
    tehran tennessee texas thailand tibet tokyo toronto tunisia turkmenistan uganda ukraine \
    uruguay utah uzbekistan vancouver vatican venezuela vermont vienna vietnam virginia wales \
    warsaw washington westminster wisconsin wuhan wyoming xinjiang yemen yugoslavia zimbabwe zurich
    """)

  private static let peoples = list(
    """
    afghan afghans african africans albanian algerian american americans arab arabic arabs \
    argentine armenian asian asians australian australians austrian bangladeshi belarusian belgian \
    bosnian brazilian briton britons british bulgarian burmese canadian canadians catholic \
    catholics chechen chilean chinese christian christians colombian congolese conservatives \
    croatian cuban cypriot czech danish democrat democrats dutch egyptian english estonian \
    ethiopian european europeans filipino finnish french georgian german germans greek greeks \
    haitian hindu hindus houthi houthis hungarian indian indians indonesian iranian iranians iraqi \
    iraqis irish islam islamic islamist israeli israelis italian italians jamaican japanese jew \
    jewish jews jordanian kenyan korean koreans kurd kurdish kurds latino latinos latvian lebanese \
    libyan lithuanian malaysian maltese mexican mexicans moroccan muslim muslims nazi nazis \
    nigerian norwegian pakistani palestinian palestinians peruvian polish portuguese protestant \
    republican republicans rohingya romanian russian russians saudi saudis scottish serb serbian \
    serbs shia sikh slovak somali soviet spanish sudanese sunni swedish swiss syrian syrians \
    taiwanese taliban thai tibetan tory tories tunisian turk turkish turks uighur uighurs uyghur \
    ukrainian ukrainians venezuelan vietnamese welsh western yemeni zionist
    """)

  private static let people = list(
    """
    amazon apple assad assange biden bolsonaro boeing brexit bush clinton cruz epstein \
    erdogan erdoğan facebook floyd google hamas harris hezbollah hitler huawei instagram kavanaugh \
    khamenei lavrov lula macron maduro mccarthy mcconnell mcdonald merkel microsoft milei modi \
    mueller musk navalny netanyahu netflix nvidia obama orban orbán pelosi putin reuters romney \
    sanders scholz starmer sunak tesla thunberg tiktok trump trudeau twitter vance vindman wagner \
    walmart xi youtube zelensky zelenskyy zuckerberg
    """
  ).union(givenNames)

  private static let givenNames = list(
    """
    adam alan alex alexander alice amy andrew angela anna anthony barack benjamin bernie bob boris \
    brian carlos charles christopher claudia daniel david dmitry donald edward elizabeth emily emma \
    emmanuel eric fatima fiona george greta hassan helen hillary ibrahim isabel ivan jacob james jane \
    jason jennifer jeremy jessica joe john jonathan jose josé joseph juan julia julian justin kamala \
    karen kate keir kevin kim laura lisa liz louis lucy luis margaret maria mario martin mary matthew \
    michael michelle miguel mike mohamed mohammed muhammad nancy narendra nicholas nikki nicola \
    nigel oliver olaf olivia omar pablo patricia patrick paul peter philip pedro rachel richard rishi \
    robert roger ron ronald ryan sam samuel sarah scott sergei simon stephen steve steven susan \
    theresa thomas tim tom tony tucker ursula victoria viktor vladimir volodymyr walter william xi \
    yuriy
    """)

  private static let calendar = list(
    """
    january february april june july august september october november december monday tuesday \
    wednesday thursday friday saturday sunday christmas easter ramadan halloween thanksgiving
    """)

  private static let phrases = list(
    """
    black friday,black lives matter,black sea,capitol hill,costa rica,cold war,czech republic,\
    downing street,el salvador,european union,gaza strip,golan heights,green new deal,gulf stream,\
    high court,hong kong,ivory coast,khyber pakhtunkhwa,islamic state,las vegas,los angeles,\
    middle east,monterey park,north america,north carolina,north dakota,north korea,north macedonia,\
    northern ireland,new delhi,new england,new hampshire,new jersey,new mexico,new orleans,\
    new south wales,new york,new zealand,olympic games,oval office,premier league,puerto rico,\
    red cross,red sea,rio grande,san diego,san francisco,saudi arabia,security council,\
    silicon valley,sierra leone,south africa,south america,south carolina,south china,south dakota,\
    south korea,south sudan,sri lanka,state department,super bowl,supreme court,tel aviv,\
    united kingdom,united nations,united states,wagner group,wall street,west bank,west virginia,\
    white house,world bank,world cup,world war
    """, by: UInt8(ascii: ","))

  /// The first words of the phrases: few words of a heading are one.
  private static let openings = Set(
    phrases.map { String(Substring($0.utf8.prefix { $0 != 0x20 })) })

  private static let owners = list(
    """
    adult army author bank boss boy buyer candidate captain child children church city coach \
    community company council country court critic customer day defence defense developer director \
    doctor driver earth editor employer expert family fan farmer father fire girl government governor \
    group host industry it judge king leader lawyer let life mayor manager man men minister mission \
    mother nation nature night nurse officer official opposition owner parent parents party patient \
    people player police pope president prime prosecutor prosecutors queen reader reporter researcher \
    resident royal school science season senator ship society soldier state storm student studio \
    suspect teacher team that today tomorrow town union user victim victims village voter week what \
    who winner witness woman women worker workers world year yesterday
    """)
}
