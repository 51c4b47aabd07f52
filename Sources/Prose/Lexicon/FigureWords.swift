/// The words that figures are made of.
///
/// Data only, in lower case.
enum FigureWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] =
    FigureUnits.classes + FigureStates.classes + [
      (.numberWord, NumberWords.all),
      (
        .magnitude,
        "hundred thousand million billion trillion dozen m mn bn tn k mln lakh crore"
      ),
      (
        .approximation,
        """
        least most more less fewer than over under nearly almost about around some roughly
        approximately close closer up many much few estimated another additional further above below
        """
      ),
      (.counted, counted), (.boundary, boundary), (.helper, helper), (.change, change),
      (
        .tally,
        """
        figure figures toll tolls count counts number numbers total totals tally sum estimate
        """
      ),
      (.claim, claim), (.label, label),
      (
        .source,
        """
        survey surveys study studies poll polls report reports figures data statistics audit
        research analysis census records accounts review inquiry papers website filing filings
        documents document letter memo
        """
      ),
    ]

  /// People first, then what wars, disasters and budgets count.
  private static let counted = """
    people person persons civilians civilian soldiers soldier troops children child women woman men
    man boys boy girls girl babies passengers passenger residents villagers workers worker employees
    staff crew patients students pupils teachers migrants refugees officers officer policemen guards
    victims bodies body survivors protesters demonstrators hostages hostage prisoners prisoner
    detainees suspects suspect gunmen fighters militants rebels firefighters firefighter nurses
    doctors medics journalists tourists pilots sailors fishermen miners climbers hikers drivers
    others families households voters customers relatives peacekeepers
    homes houses buildings flats apartments schools hospitals bridges villages towns
    vehicles cars car buses lorries trucks vans trains planes aircraft helicopters jets ships boats
    tanks drones missiles rockets bombs shells mines guns rifles pistols weapons warheads
    jobs votes seats deaths injuries arrests cases
    """

  /// Prepositions, conjunctions, pronouns, auxiliaries and the adverbs that close a phrase.
  private static let boundary = """
    of in on at to by for with from into over under after before during since until till against
    between among across along through throughout via per within without near off out up down and
    or but nor that which who whom whose when where while as than if because although though so
    then there it he she they we you i them him us me himself themselves itself this these those
    is are was were be been being am has have had do does did will would can could may might must
    shall should also only just now still already yet again once later earlier ago overnight abroad
    elsewhere away together alone apiece altogether including amid despite plus versus worth not
    here too about around behind inside outside beyond toward towards onto upon nationwide worldwide
    daily weekly monthly annually compared according
    """

  private static let helper = """
    is are was were be been being has have had do does did will would can could may might must
    shall should also now still already reportedly later earlier eventually since all currently
    expected likely set due forecast to feared believed thought known confirmed reported said as
    seriously critically badly fatally slightly severely left either listed presumed declared
    found even only recently
    """

  private static let change = """
    cost costs costing rose rise rises rising risen fell fall falls fallen falling grew grow grows
    grown growing climbed climb climbs climbing jumped jumps dropped drop drops dropping slipped
    increased increase increases increasing decreased declined decline slid sank soared surged
    reached reaches reach reaching hit hits totalled totaled totals totalling stood stands stand
    standing
    exceeded exceeds exceed average averaged averages raised raise raises raising cut cuts cutting
    tumbled plunged plummeted slumped dipped edged eased swelled leapt spiked shed gained topped tops
    reduced reduces reducing closed ended shrink shrinks shrank shrunk slow slows slowed slowing narrowed widened doubled tripled
    is are was were be been
    """

  private static let claim = """
    estimate estimates estimated put puts reported reports report confirmed confirms announced
    announces claimed claims claim wrote writes warned warns stated states acknowledged admitted
    adds added insisted told tells said says say declared revealed disclosed predicted predicts
    projected projects calculated calculates believes raised lowered revised gave gives showed
    shows show found finds suggested suggests explained argued alleged testified
    spoke speaks described describes believe
    calculate calculates fear fears count counts counted appealed appeals pledged pledges promised promises demanded demands
    expect expects expected forecast forecasts anticipate anticipates anticipated threatened threatens
    vowed vows complain complains complained
    """

  /// What a number behind it makes a name of.
  private static let label = """
    page pages no nos number item chapter article clause section paragraph part volume verse stage
    tier category type phase version flight gate room ward level grade size magnitude route highway
    line day week year round lot unit block bus train platform exit junction resolution act rule
    schedule appendix table form channel aged age turned
    """
}
