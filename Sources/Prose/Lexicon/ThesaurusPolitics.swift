extension Thesaurus {
  /// Words of politics at home and abroad.
  ///
  /// Data only.
  static let politics = """
    election electoral vote voting ballot: candidates voters seats party turnout polling won \
      percent constituency parliament
    campaign campaigning: rally candidate ads slogan launched supporters advertising messages \
      strategy endorsed promote tv commercials
    candidate nominee contender nomination: party announced ran running endorsed primary \
      campaign
    primary: candidates nomination endorsed won voters delegates
    debate: candidates moderator
    poll polling survey opinion: percent respondents points margin approval
    result outcome: won votes percent seats lead defeated margin counted final winner score
    coalition alliance opposition party: leader parliament seats members
    parliament congress legislature senate house: mps vote speaker lawmakers committee motion \
      members session
    government cabinet administration: minister prime appointed official
    resignation dismissal sacking ouster firing: replaced stepped quit appointed letter minister
    leader leadership: party elected contest succeeded head
    president presidential presidency: administration white house inauguration
    governor mayor: state city office
    minister ministry premier: prime government cabinet
    republican conservative: gop trump senator congressman
    democrat democratic liberal: senator progressive biden congresswoman
    tax tariff budget spending: billion revenue cuts goods import percent deficit
    referendum independence: vote
    rights freedom liberty: law human civil discrimination equality constitution
    abortion: women clinic pregnancy ban
    international foreign global world abroad: minister ambassador embassy countries president \
      european union nations un nato secretary leaders states germany france britain china japan \
      canada india italy
    domestic internal national local: opposition party mayor governor minister government \
      provincial interior
    official authority: government minister ministry spokesman agency
    position stance view policy: believes insists support oppose refuses argued
    pressure: threatened urged push forced tariffs sanctions
    support supporter endorsement: backed praised favour defended
    lobbying donor influence: lobbyists money
    council city municipal local: residents mayor officials
    separatist secession: independence region autonomy
    brexit: eu deal backstop referendum parliament withdrawal
    un nato alliance: security council resolution members
    treaty pact accord: agreement signed withdraw
    embassy diplomat ambassador consul: foreign expelled
    genocide atrocity: crimes war tribunal civilians evidence
    interference meddling: election russian hacked
    misinformation disinformation fake propaganda rumor rumour: false claims fact checkers \
      conspiracy theories spread
    censorship press freedom: journalists banned
    populism nationalist: far right populist party conservative
    socialist communist: left workers party
    nomination confirmation appointment: senate nominee hearing
    veto decree: order executive signed directive
    shutdown: government funding closed
    wall fence: border agents crossing
    visa deportation: immigrants citizenship
    succession transition handover: successor transfer power office
    scandal affair saga: allegations revealed resigned
    counsel: special appointed investigation attorney general justice
    committee congressional: house chairman congress subpoena hearing members
    voter constituency electorate: percent support states demographic
    status: recognised legal
    royalty succession: king queen prince royal
    mandate quota rule policy: require ban measure
    ban prohibition restriction: rules forbidden
    apology regret admission: apologised sorry admitted
    denial: denied rejected false refuted
    silence refusal decline: silent
    announcement declaration unveiling reveal: statement
    visit trip tour: travelled arrived met
    speech address remark: audience
    interview question answer: asked
    letter petition: wrote signed
    call phone: spoke
    meeting conference: met leaders gathered
    """
}
