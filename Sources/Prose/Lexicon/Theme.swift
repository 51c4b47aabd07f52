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
    Theme(
      "military",
      title: """
        military fighting fighters offensive troops war warfare invasion conflict battlefield \
        battle attacks airstrikes strikes missile drones shelling bombardment army navy forces \
        soldiers weapons weaponry arms frontline front-line combat siege blockade insurgency \
        militants militia rebels nuclear warships withdrawal defence defense deployment \
        counteroffensive retreat guerrilla paramilitary hostilities terrorism terrorists \
        jihadists tanks escalation conscription occupation commanders bombs brigade battalion \
        marines ammunition munitions rockets mercenaries intelligence paratroopers incursion \
        warplanes
        """,
      body: """
        troops forces missile missiles drone drones strikes artillery frontline soldiers weapons \
        shelling army defence military offensive russian bombs
        """),
    Theme(
      "diplomacy",
      title: """
        diplomacy diplomatic talks negotiations ceasefire cease-fire peace deal agreement accord \
        pact truce mediation summit treaty envoy ambassador dialogue bilateral relations ties \
        alliance allies exchange swap hostages embassy consulate breakthrough deadlock stalemate \
        impasse compromise concessions proposal brokered resolution armistice disarmament \
        reconciliation rapprochement repatriation handover normalisation normalization \
        delegation emissary session
        """,
      body: """
        talks negotiations negotiators ceasefire agreement deal envoy summit mediate mediated \
        proposal delegation treaty truce call discussed agreed peace
        """),
    Theme(
      "demands",
      title: """
        demand pressure ultimatum terms insists urges calls petition concessions prerequisite \
        threats threatens grievances preconditions stipulations ransom blackmail extortion \
        lobbying
        """,
      body: """
        demanded demands insisted condition conditions prerequisite must cease concession \
        concessions refuse refused pressure halt
        """),
    Theme(
      "territory",
      title: """
        territory border land disputes region sovereignty annexation occupation occupied \
        frontier boundary provinces enclave secession separatists independence partition crimea \
        donbas kashmir settlements autonomy checkpoints demarcation migrants zone islands \
        settlers outposts homeland self-rule incursion
        """,
      body: """
        territory territorial border borders occupied annexed crimea donbas region regions \
        sovereignty land claims
        """),
    Theme(
      "next",
      title: """
        next future outlook prospects ahead upcoming forecast expected scheduled looming \
        forthcoming tomorrow deadline awaits pending scenarios uncertainty uncertain predictions \
        projections roadmap timetable hopes unanswered remaining possibilities will sequel \
        coming could might eventually
        """,
      body: """
        will expected scheduled plans plan next upcoming could may remains uncertain set week \
        possible future proposed
        """),
    Theme(
      "election",
      title: """
        election electoral campaign vote voters candidates candidacy primary results poll \
        pollsters leadership nomination nominees contest ballot turnout referendum runoff \
        run-off caucus constituency parliament parliamentary seats delegates coalition midterms \
        incumbents presidential senate democrats republicans conservatives debate manifesto \
        gerrymandering endorsements congressional mayoral majority rivals presidency political \
        party frontrunner mps cabinet re-election hustings canvassing councillors brexit
        """,
      body: """
        vote votes candidate candidates party poll polls seats coalition ballot turnout won \
        endorsed endorsement voters parliament elected campaign leader conservative democratic \
        republican majority
        """),
    Theme(
      "criticism",
      title: """
        criticism controversy concerns backlash allegations criticised accused blame outcry \
        outrage scandal complaints protest misconduct failures failed flaws shortcomings neglect \
        negligence doubts skepticism scepticism misinformation disinformation racism bias abuse \
        harassment corruption opponents dispute dissent objections boycott condemnation rebuke \
        fears worries alarm mismanagement mockery distrust pushback opposition dissatisfaction \
        hypocrisy betrayal anger hate hate-filled denounced discrimination resistance \
        understaffing lambasted infighting rift split row unfair unjust inequality sexism \
        antisemitism homophobia unpopular discontent disquiet unease resentment defects mistakes \
        errors blunders gaffe deception misleading hoax plagiarism cheating doping sleaze \
        nepotism pitfalls limitations drawbacks downsides disadvantages fake
        """,
      body: """
        criticized criticised controversy accused complaint complaints backlash concern concerns \
        failed blamed blame protest protests alleged claims disputed
        """),
    Theme(
      "technical",
      title: """
        aircraft design vehicle system features technology technical specifications equipment \
        geology tectonic setting engine software hardware device mechanism structure \
        architecture performance battery spacecraft rocket satellite reactor submersible vessel \
        plane jet helicopter prototype scientific science research algorithm display camera \
        keyboard processor charger seismic genetic virology physics dimensions maintenance \
        experiment sensors module efficiency construction hypothesis robots internet website app \
        chips semiconductor electric telescope orbit gene cells molecules laboratory speeds \
        specs gpu cpu screen study data interior
        """,
      body: """
        designed built model engine engines capacity tonnes metres feet speed equipped \
        manufactured delivered version plate fault technology features
        """),
    Theme(
      "life",
      title: """
        life career biography early personal education family born childhood upbringing marriage \
        married wife husband son daughter parents mother father school university student youth \
        profile obituary retirement achievements filmography discography philanthropy hobbies \
        birthplace hometown friends friendship relationship divorce romance illness birth \
        motherhood fatherhood lifestyle
        """,
      body: """
        born grew school married son daughter career joined debut album played moved father \
        mother childhood university graduated
        """),
    Theme(
      "ceremony",
      title: """
        funeral ceremony opening mourning mourners burial buried lying memorial cremation vigil \
        tribute commemoration coronation procession parade wedding inauguration grief grieving \
        requiem eulogy anthem graduation prayers farewell remembrance remembering homage \
        candlelight shrine cathedral pallbearers celebrations
        """,
      body: """
        funeral mass coffin burial ceremony mourners vigil basilica parade flag anthem performed \
        buried mourning tribute lit
        """),
    Theme(
      "sport",
      title: """
        match game sports race results teams participating medal stage standings finals \
        semi-final semifinals quarter-final quarterfinals tournament championship league cup \
        squad players coach goals scorers season fixtures qualifying qualification knockout \
        playoffs athletes olympic champions stadium referee football soccer cricket tennis \
        basketball baseball rugby golf lineup line-up pitching winners score defeat victory club \
        transfers competitors swimming boxing hockey sprint marathon innings touchdown \
        quarterback striker goalkeeper midfielder trophy comeback fans
        """,
      body: """
        goal minute half final score team teams won win medal stage points players cup league \
        round finished rider lead
        """),
    Theme(
      "culture",
      title: """
        production music broadcast format venue marketing media reception coverage film movie \
        cinema album song concert festival artists actor cast screenplay soundtrack premiere \
        reviews television tv radio theatre theater performers book novel art museum exhibition \
        painting literature screening streaming viewership viewers ratings audience awards \
        journalism newspapers fashion culture plot synopsis slogan branding advertising advert \
        box-office literary celebrity hollywood oscars director producer script trailer \
        franchise lyrics band singer dance comedy drama documentary podcast magazine meme \
        hashtag
        """,
      body: """
        song songs broadcast music stage host producer aired television audience reviews critics \
        show artist release viewers
        """),
    Theme(
      "name",
      title: """
        name etymology nickname
        """,
      body: """
        named name word meaning term called
        """),
  ]
}
