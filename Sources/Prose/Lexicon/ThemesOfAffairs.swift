extension Theme {
  /// The themes of public life: war, talks, elections, science, culture.
  static let ofAffairs: [Theme] = [
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
