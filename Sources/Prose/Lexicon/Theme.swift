/// The themes that sections of news pages have, and the words that give them away.
///
/// Data only. A theme's title cues name it in a heading ("condolences" is a reaction); its body
/// cues are words its paragraphs tend to hold. Words beginning with `#` are traits, not words:
/// `#year` stands for any year. Order matters nowhere; it is kept so that differences are small.
package struct Theme: Hashable, Sendable {
  /// The theme's name: `reaction`.
  package let name: String
  /// Words that name the theme in a heading.
  package let titleCues: [String]
  /// Words that paragraphs of the theme tend to hold.
  package let bodyCues: [String]

  private init(_ name: String, title: String, body: String) {
    self.name = name
    titleCues = title.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    bodyCues = body.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Every theme.
  package static let all: [Theme] = [
    Theme(
      "background",
      title: """
        background history context origin origins prelude leadup lead-up beginnings early earlier \
        previous roots timeline
        """,
      body: """
        began begin originally previously former founded formed established earlier history \
        decade century years ago since #year first tension prior long annexed invaded \
        independence originated initially known had
        """),
    Theme(
      "event",
      title: """
        incident attack crash bombing shooting event events explosion collision accident disaster \
        happened derailment blast earthquake assassination killing raid flight murder match race \
        launch
        """,
      body: """
        minutes shortly local time morning evening night struck exploded explosion blast fired \
        shot gunman occurred crashed magnitude epicenter entered arrived station scene witnesses \
        footage video approximately around vehicle train driver heard smoke hit
        """),
    Theme(
      "casualties",
      title: """
        casualties victims toll deaths injuries injured dead fatalities passengers death
        """,
      body: """
        killed injured dead died wounded missing bodies hospital fatalities toll victims deaths \
        injuries families identified aged children passengers survivors critical
        """),
    Theme(
      "impact",
      title: """
        impact effects damage effect consequences destruction
        """,
      body: """
        destroyed damaged damage houses homes flooded flooding displaced collapsed outages power \
        roads bridges rainfall landslides crops losses affected buildings submerged schools \
        infrastructure rivers fell trees
        """),
    Theme(
      "response",
      title: """
        response rescue relief aid emergency recovery humanitarian effort efforts assistance
        """,
      body: """
        rescue teams deployed aid relief donated donations emergency shelter assistance supplies \
        funds volunteers cross crews responders firefighters workers distributed evacuated army \
        personnel recovery provide
        """),
    Theme(
      "reaction",
      title: """
        reaction reactions response responses international condolences statements domestic \
        commentary
        """,
      body: """
        condemned condolences expressed tweeted statement praised criticized minister president \
        prime welcomed urged sympathy leaders solidarity tribute called secretary spokesperson \
        foreign thoughts offered ambassador described wrote pope
        """),
    Theme(
      "investigation",
      title: """
        investigation investigations inquiry probe suspects suspect perpetrator perpetrators \
        arrests arrest forensic responsibility inquest
        """,
      body: """
        police investigators investigation suspect arrested evidence found determine cause probe \
        detained forensic search inquiry fbi examine recorder officials authorities identified \
        motive report suspected detectives
        """),
    Theme(
      "legal",
      title: """
        legal court trial charges lawsuit lawsuits prosecution cases case law sentencing \
        proceedings indictment
        """,
      body: """
        court judge trial charged charges prosecutors pleaded lawsuit attorney sentenced guilty \
        filed appeal jury justice counsel hearing ruling convicted lawyers
        """),
    Theme(
      "aftermath",
      title: """
        aftermath fallout legacy consequences after post
        """,
      body: """
        following resumed reopened closed resign resigned later subsequently compensation \
        memorial weeks months announced suspended replaced reconstruction rebuild repair remained \
        decision funeral
        """),
    Theme(
      "preparations",
      title: """
        preparations preparation warnings planning plans development preparedness prelude
        """,
      body: """
        warning warnings issued evacuation ahead prepared advance cancelled watch watches \
        forecast declared emergency schools advised planned suspended sandbags anticipation \
        residents
        """),
    Theme(
      "weather",
      title: """
        meteorological storm weather synoptic
        """,
      body: """
        tropical depression cyclone winds wind intensified landfall pressure convection upgraded \
        weakened eye shear system storm moved intensity northwest low typhoon hurricane wave mbar \
        hpa utc sustained disturbance
        """),
    Theme(
      "economy",
      title: """
        economy economic market markets finance financial business cost sanctions funding prices \
        acquisition sale collapse
        """,
      body: """
        percent billion million shares market price bank banks investors inflation trade tariffs \
        stock stocks deposits revenue company fund financial capital customers euro dollar
        """),
    Theme(
      "military",
      title: """
        military fighting offensive troops war invasion conflict battlefield attacks
        """,
      body: """
        troops forces missile missiles drone drones strikes artillery frontline soldiers weapons \
        shelling army defence military offensive russian bombs
        """),
    Theme(
      "diplomacy",
      title: """
        diplomacy talks negotiations negotiation ceasefire peace deal agreement diplomatic truce \
        mediation summit
        """,
      body: """
        talks negotiations negotiators ceasefire agreement deal envoy summit mediate mediated \
        proposal delegation treaty truce call discussed agreed peace
        """),
    Theme(
      "demands",
      title: """
        demand demands conditions condition pressure ultimatum terms
        """,
      body: """
        demanded demands insisted condition conditions prerequisite must cease concession \
        concessions refuse refused pressure halt
        """),
    Theme(
      "territory",
      title: """
        territory territorial border borders land disputes region sovereignty
        """,
      body: """
        territory territorial border borders occupied annexed crimea donbas region regions \
        sovereignty land claims
        """),
    Theme(
      "next",
      title: """
        next future outlook prospects ahead upcoming what
        """,
      body: """
        will expected scheduled plans plan next upcoming could may remains uncertain set week \
        possible future proposed
        """),
    Theme(
      "election",
      title: """
        election electoral elections campaign vote voting candidates primary results poll polls \
        polling leadership nomination contest
        """,
      body: """
        vote votes candidate candidates party poll polls seats coalition ballot turnout won \
        endorsed endorsement voters parliament elected campaign leader conservative democratic \
        republican majority
        """),
    Theme(
      "criticism",
      title: """
        criticism controversy controversies concerns concern backlash allegations
        """,
      body: """
        criticized criticised controversy accused complaint complaints backlash concern concerns \
        failed blamed blame protest protests alleged claims disputed
        """),
    Theme(
      "technical",
      title: """
        aircraft design vehicle system features technology technical specifications equipment \
        specification geology tectonic setting
        """,
      body: """
        designed built model engine engines capacity tonnes metres feet speed equipped \
        manufactured delivered version plate fault technology features
        """),
    Theme(
      "life",
      title: """
        life career biography early personal education family
        """,
      body: """
        born grew school married son daughter career joined debut album played moved father \
        mother childhood university graduated
        """),
    Theme(
      "ceremony",
      title: """
        funeral ceremony opening ceremonies mourning burial lying memorial
        """,
      body: """
        funeral mass coffin burial ceremony mourners vigil basilica parade flag anthem performed \
        buried mourning tribute lit
        """),
    Theme(
      "sport",
      title: """
        match game games sports race results teams participating medal stage stages standings
        """,
      body: """
        goal minute half final score team teams won win medal stage points players cup league \
        round finished rider lead
        """),
    Theme(
      "culture",
      title: """
        production music broadcast broadcasts format venue marketing media reception coverage
        """,
      body: """
        song songs broadcast music stage host producer aired television audience reviews critics \
        show artist release viewers
        """),
    Theme(
      "name",
      title: """
        name naming etymology names
        """,
      body: """
        named name word meaning term called
        """),
  ]
}
