/// The words that make a capitalised phrase a place, a people, an event or a thing.
///
/// Data only, in lower case.
enum PlaceWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.demonym, demonyms), (.place, kinds), (.place, countries), (.place, cities), (.place, events),
  ]

  private static let demonyms = """
    american british english scottish welsh irish french german italian spanish portuguese dutch
    belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish cypriot
    russian ukrainian belarusian moldovan georgian armenian azerbaijani kazakh uzbek swedish
    norwegian danish finnish icelandic estonian latvian lithuanian serbian croatian bosnian
    albanian kosovar macedonian slovenian maltese israeli palestinian lebanese syrian iraqi
    iranian saudi emirati qatari kuwaiti yemeni omani jordanian egyptian libyan tunisian algerian
    moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan congolese
    nigerian ghanaian senegalese malian ivorian cameroonian zambian zimbabwean angolan
    mozambican namibian african indian pakistani bangladeshi nepalese afghan chinese japanese
    korean taiwanese mongolian vietnamese thai cambodian malaysian indonesian singaporean
    philippine filipino burmese australian zealander canadian mexican brazilian argentine
    argentinian chilean peruvian colombian venezuelan bolivian ecuadorian cuban haitian jamaican
    guatemalan honduran panamanian european asian arab western eastern northern southern central
    soviet jewish muslim christian catholic orthodox protestant sunni shia shiite islamic islamist
    kurdish catalan basque flemish tibetan uyghur hindu sikh buddhist anglican brit brits scot
    republicans democrats americans russians ukrainians israelis palestinians germans europeans britons noongar maori
    californian texan londoner us uk usa uae black white latino hispanic
    """

  private static let kinds = """
    sea ocean river lake bay gulf strait channel canal coast island islands isle peninsula cape
    mount mountain mountains hill hills valley desert forest park street road avenue lane square
    boulevard drive highway motorway bridge airport station harbour harbor port city town village
    county state states province region district republic kingdom emirates north south east west
    middle saudi new great upper lower far strip heights corridor castle palace tower stadium
    arena theatre theater cathedral plaza mall market beach falls creek springs ward parish
    """

  private static let countries = """
    england scotland wales britain ireland france germany italy spain portugal netherlands
    holland belgium switzerland austria poland czechia slovakia hungary romania bulgaria greece
    turkey türkiye cyprus russia ukraine belarus moldova armenia azerbaijan kazakhstan uzbekistan
    sweden norway denmark finland iceland estonia latvia lithuania serbia croatia bosnia
    albania kosovo macedonia slovenia malta israel palestine gaza lebanon syria iraq iran arabia
    qatar kuwait yemen oman egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia
    kenya uganda tanzania rwanda congo nigeria ghana senegal mali niger cameroon zambia zimbabwe
    angola mozambique namibia africa pakistan bangladesh nepal afghanistan china japan korea
    taiwan mongolia vietnam thailand cambodia laos malaysia indonesia singapore philippines
    myanmar burma australia zealand canada mexico brazil argentina chile peru colombia venezuela
    bolivia ecuador cuba haiti jamaica guatemala honduras panama europe asia america antarctica
    crimea donbas donetsk luhansk siberia balkans caucasus sahel scandinavia
    """

  private static let cities = """
    moscow kyiv kiev kharkiv odesa dnipro washington york angeles chicago boston philadelphia
    houston dallas atlanta miami seattle francisco diego texas california florida ohio michigan
    illinois pennsylvania arizona nevada colorado oregon minnesota wisconsin massachusetts
    tennessee kentucky alabama louisiana oklahoma kansas missouri iowa nebraska montana utah
    virginia carolina dakota jersey hampshire connecticut maryland delaware hawaii alaska london manchester birmingham
    liverpool leeds sheffield glasgow edinburgh cardiff belfast dublin paris marseille lyon berlin
    munich frankfurt hamburg rome milan naples madrid barcelona lisbon brussels amsterdam hague
    geneva zurich vienna warsaw prague budapest bucharest sofia athens istanbul ankara stockholm
    oslo copenhagen helsinki riga vilnius tallinn belgrade zagreb sarajevo jerusalem aviv
    beirut damascus baghdad tehran riyadh jeddah doha dubai cairo tripoli tunis algiers rabat
    khartoum nairobi lagos abuja accra dakar johannesburg pretoria kabul islamabad karachi lahore
    delhi mumbai kolkata chennai dhaka kathmandu beijing shanghai kong tokyo osaka seoul pyongyang
    taipei hanoi bangkok jakarta manila sydney melbourne perth brisbane auckland wellington ottawa
    toronto montreal vancouver havana caracas bogotá lima santiago aires janeiro paulo brasília
    westminster mariupol rafah bakhmut belgorod donbass
    """

  private static let events = """
    cup league championship championships games olympics festival prize award awards oscars
    grand prix open tour race derby final act bill law treaty accord accords agreement deal plan
    war revolution holocaust brexit covid christmas easter ramadan thanksgiving summit show
    scandal inquiry operation hurricane storm typhoon cyclone day night week eve year era age
    century zone internet god bible quran constitution amendment section article
    patriot twitter instagram whatsapp telegram
    """
}
