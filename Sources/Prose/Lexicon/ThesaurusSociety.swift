extension Thesaurus {
  /// Words of people and how they live.
  ///
  /// Data only.
  static let society = """
    school education student teacher university college: class campus pupils
    child kid youth young: children parents teenagers school
    woman female gender: women equality men
    family parent relative: mother father son daughter brother wife husband
    personal life biography: born married wife children family raised lived
    early childhood youth: born grew school father mother raised
    career work: joined role appointed job
    racism race black discrimination: racist white minority
    gay lgbt transgender: sex marriage
    homeless homelessness encampment poverty: shelters tents housing services poor
    population demographic people resident: percent census number lived inhabitants households
    language name naming etymology: word meaning term called spelling pronounced
    geography location terrain: north south east west coast mountain island area miles river \
      climate
    climate temperature: rainfall dry season annual average
    transport transportation: bus train road transit passengers service traffic
    history historical origin heritage: century founded built first early established king \
      settlers years began
    culture tradition: festival art ceremony music
    community neighbourhood: residents neighbours local people area
    inscription text description: words written reads language letters
    interpretation meaning conspiracy theory: believe suggest symbol claims
    exam tuition curriculum: students school fees grades
    teacher teaching classroom: students class lessons
    veteran: served war military
    disability disabled: wheelchair access
    elderly ageing senior: older care nursing home
    indigenous native aboriginal tribe: land community
    slavery colonial colonialism empire: independence slaves
    trafficking smuggling: smugglers victims
    smoking tobacco vaping: cigarettes nicotine
    flu influenza: season virus vaccine
    allergy asthma: allergic exposure
    diabetes heart stroke: blood disease risk
    lung respiratory breathing: oxygen chest inflammation cough
    brain dementia alzheimer: memory neurons cognitive
    genetic gene dna: mutations genome
    surgery operation transplant: surgeon
    bacteria antibiotic microbe: infection resistant
    plague cholera malaria ebola measles: disease outbreak infected cases deaths spread fever \
      mosquitoes vaccine
    quarantine isolation lockdown: restrictions contacts home
    mask distancing: wear
    screening checkup: tests detect early
    execution: death penalty inmate
    marijuana cannabis: legal
    brutality: police force officers
    neglect conditions overcrowding understaffing: staff shortage facilities inmates
    volunteer donor: donate help
    faith belief: god religious
    islam muslim mosque:
    jewish antisemitism synagogue: jews
    catholic vatican pope: church bishops francis cardinal
    hindu buddhist temple:
    theatre stage play drama: performance audience actors
    dance ballet: dancers performed
    comedy comedian joke humour: funny satire parody laugh
    poetry poem: poet
    photography photographer: photos camera images
    architecture architect: building design built tower
    comic cartoon anime: manga
    lyric songwriting: song wrote verse
    concert tour gig: tickets performed stage fans
    celebrity star: famous fans
    artist performer singer: song music album stage
    childhood upbringing: born grew parents school
    death passing: died age funeral
    friend colleague: knew
    perpetrator: gunman suspect lived bought mental
    neighbour witness: saw heard
    owner founder ceo chief boss: executive company
    employee staff team: workers
    farmer rural village: land
    city town urban district: streets downtown
    street park square:
    island: sea ferry boats
    mountain climbing climber everest: summit peak
    desert: sand heat
    pothole road repair: pavement streets asphalt
    utility pipe sewer: water gas leak
    construction builder contractor: building workers site project
    winter cold freeze snow: ice temperatures
    summer heatwave: heat temperatures
    spring autumn season:
    """
}
