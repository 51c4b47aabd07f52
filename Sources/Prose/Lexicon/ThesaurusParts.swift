extension Thesaurus {
  /// Words of what a part of a story is for: background, aftermath, reactions.
  ///
  /// Data only.
  static let parts = """
    background context overview: previously earlier years began history former first tensions \
      ago
    timeline chronology: day later following
    prelude precedent previous: earlier first years last
    incident event events happened: morning began minutes local time reported scene arrived \
      occurred
    aftermath consequence fallout after: following later weeks months announced closed suspended \
      resigned afterwards subsequently
    legacy: remembered influence later memory
    reaction reactions response responses comment statement: condemned expressed criticised \
      tweeted called praised president minister urged condolences welcomed described wrote thanked
    criticism backlash controversy outrage condemnation concern: criticised mocked ridicule \
      complained accused anger wrong joke users slammed complaints
    defence defending justification explanation: insisted explained point intended aim justified
    praise: welcomed applauded thanked support
    concern fear worry: complained safety warned
    analysis assessment interpretation: analysts expert suggests likely according wrote
    next future outlook prospect ahead upcoming forward: expected plan scheduled week later \
      meeting
    plan proposal strategy: announced aim include goal
    effort measure initiative action step: plan announced task removed programme order cleared
    discovery development: found discovered search notified documents turned
    fact question:
    business commerce: owners company shops customers employees trade
    associated entity subsidiary affiliation: nonprofit foundation company partner founded
    facility headquarters office: building campus located
    introduction intro: first
    process procedure step: first begin
    definition meaning: called known term defined
    change shift trend: rise fall increase decline new
    increase rise surge growth: rose grew percent higher
    decrease decline drop fall: fewer lower less
    comparison alternative versus: compared unlike similar
    similarity parallel: compare
    example case: instance
    mistake error failure flaw: failed wrong fault
    delay postponement: late wait
    cancellation: called postponed
    progress success achievement: improved
    opportunity: chance potential
    lesson: learned
    myth misconception: false actually
    secret hidden: revealed
    tip trick: try use
    option choice: choose
    need necessity: require
    use usage:
    source origin:
    shape profile size: wide narrow length tip tail
    feel comfort handling: soft stiff flex
    style look appearance: colour
    quality: better best
    value worth: price
    frequency rate: times
    availability release: launch date
    region province state: district local
    gameplay: players game level play controls enemies character mode
    halftime entertainment show: performed stage singer audience dancers
    commercial advert: ad aired advertisers seconds brand
    lineup draw seed bracket: team group round drawn
    fundraising pledge: raised donations million donors fund
    prediction forecast expectation: analysts likely rating
    conduct irregularity observer: reported fair complaints
    capability capacity ability: able range
    copyright patent piracy: infringement sued licence
    sinking capsizing shipwreck: sank ship water hull aboard drowned lifeboats
    hull wreckage debris blackbox recorder: pieces recovered fragments site
    rain rainfall precipitation: inches mm fell recorded wettest
    mortality: deaths died rate excess
    crew pilot captain: aboard experience hours trained
    passenger traveller commuter: aboard seats boarded
    manifesto platform pledge: policies promise programme
    standoff negotiation: barricaded surrounded hostages surrendered
    autopsy forensics coroner: examiner body cause injuries pathologist
    footage video bodycam camera: shows recorded clip released filmed
    parole release bail: bond freed
    ratification approval adoption: ratified vote passed regulators
    withdrawal retreat pullout: withdrew troops pulled left leave
    counterattack liberation recapture: forces advanced regained counteroffensive
    airlift repatriation: flown flights citizens evacuated aircraft
    variant mutation strain: spread omicron delta
    ownership shareholder stake: owned shares owner bought
    rebrand logo: renamed brand name changed
    service provider: offered customers
    accolade nomination honour: award won best
    soundtrack score composer composition: music songs recorded
    sequel spinoff franchise: series follow planned
    tracklist setlist chart certification: song track number certified platinum album
    personnel credit member: musicians joined left lineup
    hardware component: processor memory device chip
    model version variant: series edition
    flora fauna vegetation: species plants trees animals birds found
    observation detection finding: telescope data images
    payload cargo: satellite carried
    recount dispute challenge: ballots court votes
    inauguration swearing oath: sworn ceremony speech capitol
    coronation crowning: king queen abbey procession
    guest invitee attendee dignitary: attended invited leaders heads
    dress outfit costume: wore designer gown
    winner loser champion: won lost beat defeated
    analyst economist commentator: expects according note
    turnout participation: percent voters registered
    firefighter crew brigade: blaze engines hoses
    civilian resident inhabitant: homes fled people shelter
    grain wheat crop: export corn tonnes harvest
    mobilisation conscription draft recruitment: reservists called army
    compensation payout damages: paid families million claims
    grounding suspension: suspended flights airlines regulators
    theft robbery heist burglary: stolen thieves robbed police cash gang
    painting portrait sculpture: artist museum canvas
    reward bounty: offered information
    dose dosage: effects side milligrams nausea
    access entry admission: enter closed allowed
    known unknown: know unclear confirmed police
    start beginning trigger spark: began first
    want wish goal aim objective purpose: hope
    jury juror: verdict deliberated
    sponsor sponsorship partner: brand deal money
    training preparation drill exercise:
    record track: previous earlier incidents
    competition competitor rival: market compete
    copy imitation clone: fake
    rollout distribution delivery: delivered doses shipped
    monument memorial statue: erected stone
    vandalism graffiti defacement: vandalised painted damaged
    bill invoice charge fee: pay cost
    petrol fuel price: diesel
    cyberattack outage: systems offline hackers network
    """
}
