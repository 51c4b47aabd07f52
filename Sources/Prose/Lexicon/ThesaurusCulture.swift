extension Thesaurus {
  /// Words of culture, sport and leisure.
  ///
  /// Data only.
  static let culture = """
    music song album: band singer single released chart tour concert recorded performed
    film movie cinema: director actor box office cast role scenes released
    cast actor casting: role plays starring character
    plot story synopsis: tells character finds discovers
    production producer making: filming director studio shot
    reception review critic critical reaction: praised rating criticised positive wrote audience
    award prize: won nominated winner best
    broadcast television tv ratings coverage viewer: aired channel bbc network live million
    media press journalism coverage newspaper: reporters news journalists published article \
      headline
    book literature author writing: novel published writer
    art artist exhibition museum culture: gallery works painting sculpture
    festival event celebration: organisers held crowd attended stage
    fashion style clothing: wear dress designer
    marketing advertising branding ad promotion: logo mascot slogan campaign billboard sponsor \
      merchandise unveiled agency commercial
    recipe cooking ingredient: add cup minutes heat mix oil salt
    religion church faith religious: god priest prayer bishop pope
    royal monarchy king queen: prince palace monarch throne crown
    funeral burial mourning lying: coffin mourners buried service cathedral ceremony procession
    tribute condolence memorial vigil: paid flowers mourned remembered sympathy
    ceremony opening closing: flag athletes anthem parade performed stage
    venue stadium location site: hall capacity arena centre held
    route queue path line: along bridge start end miles walked street
    length duration time: hours long miles minutes wait estimated
    ticket: sold price fans box
    volunteer: recruited training organisers
    match game: goal minute half scored team win ball referee played
    team squad player roster: coach club played season
    tournament competition contest championship cup: teams competed final round qualified group \
      won champion
    medal standing table: gold silver bronze nations won points
    season league: team games points won
    sport athletics: team club competed baseball football games played
    race stage racing: rider lap finished lead climb seconds driver
    schedule calendar: dates held days events
    coach manager: team sacked appointed
    transfer trade signing: contract deal club
    pitcher pitching baseball: innings era strikeouts hitters starts
    qualification qualifying format rule system eligibility: points round threshold seats \
      allocated
    participation participant participating attendance: countries athletes delegations nations \
      attendees visitors
    doping: banned tested positive athletes
    football soccer: club goal league players match fans
    basketball nba: points rebounds game team
    hockey nhl: goalie ice puck
    tennis: set serve wimbledon seed open
    golf: course hole tour par
    cricket: wicket innings runs bowler test
    boxing wrestling fight: round bout champion ring
    olympics games olympic: athletes medal
    injury fitness: injured surgery recovery knee return miss
    draft rookie: pick round
    contract signing: deal years million
    fan supporter crowd: cheered stands
    record: fastest highest broke best
    strategy tactic: plan approach
    kitchen cookware: oven stove pan sink fridge cooking utensils
    bathroom shower toilet: towel plumbing
    bedroom bed mattress: pillow blanket sheets duvet
    furniture decor interior decoration: sofa chair table room walls lighting
    cleaning laundry hygiene: wash soap dust detergent scrub wipe stains
    garage basement attic shed barn foundation: pests mice rats spiders boxes storage walls door \
      cracks
    pest insect bug: mosquitoes ants bees spiders bites traps
    pet dog cat animal: puppy owner vet breed leash
    parenting parent: children kids toddler mother father baby
    relationship dating love romance: partner couple together marriage
    wedding marriage divorce: married couple bride husband wife ceremony
    beauty makeup skincare appearance: skin hair cream look wear body
    hair: cut colour style shampoo curls
    gift holiday christmas thanksgiving: family presents celebrate season
    bargain discount offer sale: price save amazon buy
    hotel accommodation lodging stay: room guests booked nights resort
    beach coast seaside: sea sand swim surf waves
    hiking trail outdoor camping: mountain park walk
    ski snow snowboard powder slope: turns edges
    bicycle bike cycling: riders cyclists lanes
    running runner marathon: miles race shoes training
    coffee tea drink beverage: cup cafe caffeine water
    wine beer alcohol: drinking bottle brewery grapes bar
    vegetable fruit salad: fresh tomatoes greens
    meat beef chicken pork: slaughter cattle
    fish fishing seafood: boats catch nets stocks
    snack dip dessert baking chocolate: sugar cake chips sweet butter flour
    restaurant cafe chef: menu diners dish served food
    shopping consumer customer: shoppers buy store spending
    toy: children play games
    """
}
