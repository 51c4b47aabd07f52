/// The words that say what somebody does: offices, ranks of a service, professions, parts played.
///
/// Data only, in lower case.
enum OfficeWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.office, state), (.office, service), (.office, business), (.office, work),
    (.office, culture), (.office, parts),
  ]

  private static let state = """
    president premier minister chancellor secretary undersecretary governor gov
    mayor senator sen congressman congresswoman congressperson representative rep lawmaker
    legislator mp mps msp tory councillor councilor councilman councilwoman alderman alderwoman
    assemblyman assemblywoman delegate commissioner ambassador envoy consul attaché negotiator
    mediator diplomat spokesman spokeswoman spokesperson adviser advisor aide speaker whip leader
    ruler dictator king queen prince princess emperor empress sultan emir duke duchess earl
    monarch taoiseach tánaiste chair chairman chairwoman chairperson treasurer elect
    administrator magistrate ombudsman official bureaucrat politician statesman candidate nominee
    incumbent backbencher frontbencher peer republican democrat mandarin strategist pollster
    campaigner activist organiser organizer lobbyist dissident whistleblower observer monitor
    rapporteur coordinator clerk registrar superintendent inspector attorney
    solicitor prosecutor counsel judge justice coroner barrister lawyer sheriff marshal
    """

  private static let service = """
    general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal private
    admiral adm commander cmdr commandant brigadier brig marshal officer soldier veteran
    constable pc dci di ds dc detective det investigator agent trooper chief deputy warden
    firefighter paramedic rescuer lifeguard medic guard sniper pilot astronaut cosmonaut
    bishop archbishop cardinal pope rabbi imam pastor vicar priest canon dean chaplain monk nun
    abbot patriarch deacon minister ayatollah lama cleric preacher missionary
    """

  private static let business = """
    executive ceo cfo coo cto director manager boss head founder cofounder owner
    entrepreneur businessman businesswoman tycoon magnate mogul investor shareholder
    banker broker trader economist analyst accountant auditor consultant partner trustee
    regulator employer billionaire millionaire philanthropist landlord landlady shopkeeper
    developer employee worker planner supervisor foreman
    """

  private static let work = """
    doctor physician surgeon nurse midwife dentist pharmacist psychologist psychiatrist therapist
    scientist researcher physicist chemist biologist ecologist epidemiologist virologist
    toxicologist pathologist geologist hydrologist meteorologist climatologist forecaster
    astronomer mathematician statistician historian archaeologist anthropologist sociologist
    philosopher scholar academic lecturer professor fellow teacher headteacher headmaster
    headmistress principal provost rector student pupil undergraduate graduate sophomore freshman
    engineer architect technician programmer designer inventor mechanic electrician plumber
    carpenter builder bricklayer farmer fisherman rancher grower vet veterinarian gardener baker
    butcher cook chef waiter waitress barista bartender driver trucker sailor skipper miner
    labourer laborer cleaner receptionist librarian hairdresser tailor seamstress vendor retailer
    seller operator contractor surveyor conductor guide instructor volunteer pensioner retiree
    carer caregiver nanny policeman policewoman businessperson expert specialist
    """

  private static let culture = """
    actor actress singer rapper musician pianist violinist guitarist drummer composer conductor
    songwriter dj artist painter sculptor photographer filmmaker maker director producer
    screenwriter playwright writer author novelist poet critic journalist reporter correspondent
    columnist editor publisher broadcaster presenter host anchor comedian dancer choreographer
    model influencer blogger youtuber celebrity star curator commentator pundit newsreader
    footballer striker midfielder defender goalkeeper winger forward captain coach player
    quarterback pitcher batsman bowler cricketer golfer boxer swimmer sprinter runner cyclist
    driver jockey skier gymnast athlete champion olympian referee umpire manager trainer
    skateboarder snowboarder climber mountaineer wrestler fan
    """

  private static let parts = """
    victim survivor witness eyewitness bystander resident villager passenger tourist refugee
    migrant suspect defendant gunman shooter attacker hostage prisoner inmate patient complainant
    plaintiff parent customer shopper homeowner tenant taxpayer voter protester protestor
    demonstrator rebel warlord militant hacker heir heiress successor predecessor counterpart
    mate winner loser member creator architect chronicler custodian elder
    supporter backer opponent rival advocate defender patron sponsor donor benefactor pioneer
    godfather mastermind ringleader hero heroine icon legend veteran
    """
}
