/// The words that the names of organisations are made of.
///
/// Data only, in lower case.
enum OrganisationWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.organisation, publicBodies), (.organisation, companies), (.organisation, associations),
    (.body, bodies),
  ]

  private static let publicBodies = """
    ministry department dept agency authority commission committee council parliament assembly
    congress senate chamber court tribunal police constabulary army navy force forces guard guards
    service services bureau office board branch treasury embassy consulate directorate secretariat
    administration government university college school academy institute institution hospital
    infirmary clinic museum library laboratory laboratories observatory archive exchange reserve
    rescue house bailey corps command inspectorate regulator watchdog ombudsman registry unit brigade
    """

  private static let companies = """
    inc ltd limited plc corp corporation llc llp gmbh ag sa spa nv company co group holdings
    bank banks capital partners management investments insurance securities industries
    airlines airways railways rail trains trams buses motors motor energy petroleum oil gas steel
    foods pharmaceuticals pharma technologies technology systems software networks electronics
    telecom communications media press news times post herald tribune gazette telegraph guardian
    journal chronicle observer magazine broadcasting television radio pictures studios records
    entertainment publishing books stores supermarkets hotels brothers bros sons resources mining
    minerals logistics shipping lines operator startup firm
    """

  private static let associations = """
    union federation confederation association society organisation organization foundation trust
    charity alliance coalition league party movement front bloc network programme program project
    fund club centre center church diocese synod cathedral temple nations community campaign
    team caucus collective cooperative initiative institute initiative observatory
    front militia brotherhood congregation order conference consortium syndicate
    """

  /// Names that are organisations by themselves.
  private static let bodies = """
    kremlin pentagon nato eu un imf opec who unicef unesco unhcr fbi cia nsa mi5 mi6 gchq nhs bbc
    itv cnn nbc cbs abc fox reuters afp ap bloomberg interpol europol hamas hezbollah taliban
    mossad bundestag bundesrat knesset duma dáil seanad lok sabha rada sejm riksdag congress
    parliament nasa esa fda cdc epa sec irs fema ice dhs doj usaid faa ntsb fifa uefa ioc asean
    ecowas hrw msf oxfam greenpeace amnesty wto oecd ecb fed osce iaea icc icj wfp unrwa ofcom
    ofgem ofsted whitehall sdlp dup snp tuc gop aclu nra naacp rspca rnli raf rte google
    microsoft facebook meta amazon apple netflix tesla boeing airbus twitter tiktok openai
    samsung toyota volkswagen gazprom tesco
    """
}
