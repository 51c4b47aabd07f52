extension Theme {
  /// The themes of an event: what led to it, what happened, and what came of it.
  static let ofEvents: [Theme] = [
    Theme(
      "background",
      title: """
        background history historic context origin prelude leadup lead-up buildup build-up \
        run-up beginnings began early earlier previous roots timeline chronology precedents past \
        predecessor heritage founding formation foundation backstory backdrop genesis evolution \
        ancient longstanding long-running decades century tensions feud rivalry causes prior \
        memories flashback colonial former traditional heyday upbringing
        """,
      body: """
        began begin originally previously former founded formed established earlier history \
        decade century years ago since #year first tension prior long annexed invaded \
        independence originated initially known had
        """),
    Theme(
      "event",
      title: """
        aftershocks incident attack crash bombing shooting event explosion collision accident \
        disaster happened derailment blast earthquake quake assassination killing raid flight \
        murder match race launch implosion stabbing fire blaze wildfire eruption outbreak \
        massacre sinking hijacking kidnapping abduction robbery heist burglary ambush siege riot \
        unrest clashes violence rally coup mutiny uprising revolt standoff shootout rampage \
        escape disappearance leak breach hack spill collapse landslide avalanche flood tsunami \
        tornado tragedy catastrophe meltdown cyberattack assault beating poisoning unfolded \
        gunfire hostage theft discovery sighting stranding stampede arson sabotage demonstration \
        resignation strike spread explodes collides capsizes shot burned burnt torched looting \
        vandalism brawl scuffles bloodshed carnage slaughter genocide virus pandemic epidemic \
        infections contagion plague gunned
        """,
      body: """
        minutes shortly local time morning evening night struck exploded explosion blast fired \
        shot gunman occurred crashed magnitude epicenter entered arrived station scene witnesses \
        footage video approximately around vehicle train driver heard smoke hit
        """),
    Theme(
      "casualties",
      title: """
        casualties victims toll deaths injuries injured dead fatalities passengers killed died \
        wounded survivors missing bereaved hospitalised hospitalized bodies mortality lives \
        drowned perished slain trapped orphans remains shot
        """,
      body: """
        killed injured dead died wounded missing bodies hospital fatalities toll victims deaths \
        injuries families identified aged children passengers survivors critical
        """),
    Theme(
      "impact",
      title: """
        impact effects damage consequences destruction destroyed disruption devastation havoc \
        displaced outages blackout shortages closures closed loss ruins affected hardship famine \
        hunger starvation homeless stranded flooded cancelled delays repercussions ripple strain \
        burden suffering overwhelmed implications wreckage rubble environmental pollution \
        contamination erosion poverty crisis harm hit rise surge decline worsening refugees \
        evacuees livelihoods threat emissions congestion overcrowded side-effects swept ravaged \
        battered crippled halted suspended grounded chaos mayhem paralysed paralyzed standstill \
        gridlock panic shut shutdown inundated submerged flattened toppled scarcity rationing \
        traffic slump quarantined isolated
        """,
      body: """
        destroyed damaged damage houses homes flooded flooding displaced collapsed outages power \
        roads bridges rainfall landslides crops losses affected buildings submerged schools \
        infrastructure rivers fell trees
        """),
    Theme(
      "response",
      title: """
        response rescue relief aid emergency recovery humanitarian effort assistance evacuation \
        evacuees quarantine lockdown vaccine donations fundraising charity volunteers shelter \
        firefighters responders cleanup clean-up rebuilding reconstruction repairs restoration \
        containment isolation curfew measures mobilisation mobilization restrictions crackdown \
        intervention support help hotline blockade testing tracing airlift handling mitigation \
        solutions policing recall medics paramedics hospitals distancing supplies tackling \
        combating protecting prevention survivors searchers deployed reopening airdrops convoy \
        doctors nurses jabs booster doses inoculation crews search appeal
        """,
      body: """
        rescue teams deployed aid relief donated donations emergency shelter assistance supplies \
        funds volunteers cross crews responders firefighters workers distributed evacuated army \
        personnel recovery provide
        """),
    Theme(
      "reaction",
      title: """
        reaction reacts response condolences statements commentary condemnation outrage praise \
        tributes support welcomes denial denies apology apologises rejects sympathy solidarity \
        opinion views comments remarks say said voices speaks responds reply rebuttal defends \
        opposition overseas abroad worldwide allies feedback sentiment acclaim applause cheers \
        anger fury shock grief joy celebrates jubilation mood tweets endorses vows hails mourns \
        outpouring acknowledges dismisses insists critics lauds slams decries defiant defiance \
        disbelief dismay delight optimism thanks gratitude congratulations applauds advice
        """,
      body: """
        condemned condolences expressed tweeted statement praised criticized minister president \
        prime welcomed urged sympathy leaders solidarity tribute called secretary spokesperson \
        foreign thoughts offered ambassador described wrote pope
        """),
    Theme(
      "investigation",
      title: """
        investigation inquiry enquiry probe suspects perpetrator culprit arrests forensic \
        responsibility inquest detectives police evidence motive manhunt autopsy clues findings \
        interrogation detained detention custody captured gunman gunmen attacker assailant \
        shooter hunt theories whistleblower audit surveillance fbi cause mystery warrant seized \
        seizure witnesses testimony testified subpoena dna accountability conspiracy spying \
        espionage fugitive hearings dossier wiretap failed failure missing cctv footage scrutiny \
        caught unmasked fingerprints cover-up leaked identity search raided
        """,
      body: """
        police investigators investigation suspect arrested evidence found determine cause probe \
        detained forensic search inquiry fbi examine recorder officials authorities identified \
        motive report suspected detectives
        """),
    Theme(
      "legal",
      title: """
        legal court trial charges lawsuit prosecution prosecutors case law lawmakers lawyers \
        sentencing proceedings indictment verdict guilty convicted acquitted acquittal judge \
        jury jurors ruling appeal plea pleads bail prison jail imprisoned sues sued litigation \
        settlement extradition attorney legislation constitution illegal crime criminal felony \
        tribunal impeachment warrant subpoena parole probation defendant fine penalty perjury \
        fraud bribery manslaughter homicide regulation regulatory antitrust copyright patent \
        banned amendment statute judicial justice arraignment deportation pardon clemency \
        executed barrister solicitor magistrate overturned upheld injunction custody inmates \
        cleared exonerated innocence affidavit oath licence license
        """,
      body: """
        court judge trial charged charges prosecutors pleaded lawsuit attorney sentenced guilty \
        filed appeal jury justice counsel hearing ruling convicted lawyers
        """),
    Theme(
      "aftermath",
      title: """
        aftermath fallout legacy consequences after resignation dismissal sacked fired ousted \
        ouster departure rebuilding reconstruction recovery reopening compensation lessons \
        memorial anniversary later cleanup clean-up successor replacement restoration reform \
        reckoning healing commemoration outcome quits postwar post-war vacancy exodus scars \
        trauma returns homecoming reshuffle
        """,
      body: """
        following resumed reopened closed resign resigned later subsequently compensation \
        memorial weeks months announced suspended replaced reconstruction rebuild repair remained \
        decision funeral
        """),
    Theme(
      "preparations",
      title: """
        preparations warnings planning development preparedness prelude precautions alert \
        evacuation readiness drills stockpiling rehearsals security contingency prevention \
        safeguards training sandbags bracing logistics organisation organization rollout \
        groundwork countdown simulation blueprint fortify
        """,
      body: """
        warning warnings issued evacuation ahead prepared advance cancelled watch watches \
        forecast declared emergency schools advised planned suspended sandbags anticipation \
        residents
        """),
    Theme(
      "weather",
      title: """
        meteorological storm weather synoptic hurricane cyclone typhoon tornado flooding rain \
        rainfall snow snowfall blizzard heatwave heat drought wind forecast landfall climate \
        temperatures monsoon tropical thunderstorms hail frost fog tsunami atmospheric surge \
        lightning gusts downpour deluge squalls sleet freeze warming humidity glacier ice
        """,
      body: """
        tropical depression cyclone winds wind intensified landfall pressure convection upgraded \
        weakened eye shear system storm moved intensity northwest low typhoon hurricane wave mbar \
        hpa utc sustained disturbance
        """),
    Theme(
      "economy",
      title: """
        walkout picket economy economic economists market finance financial business cost \
        sanctions funding prices acquisition sale collapse tariff trade inflation jobs \
        joblessness unemployment layoffs hiring wages pay salary tax taxation taxpayers budget \
        debt deficit revenue profits earnings shares stocks investors investment bank bailout \
        bankruptcy recession growth mortgages rents housing merger takeover dollar currency oil \
        fuel exports imports industry manufacturing retail consumers spending money subsidies \
        expenses company corporate commerce commercial employment employees workers workforce \
        strike unions sell-off selloff shareholders buyout ipo valuation fees discount \
        affordability billionaires donors loans lenders supply purchases deals credit austerity \
        pension stimulus bonds crypto bitcoin startup factory productivity agriculture farmers \
        shoppers shopping stores sells sold property landlords wealth expenditure dividend \
        bonuses fares insurance bills billion
        """,
      body: """
        percent billion million shares market price bank banks investors inflation trade tariffs \
        stock stocks deposits revenue company fund financial capital customers euro dollar
        """),
  ]
}
