extension Thesaurus {
  /// Words of countries, regions and their people.
  ///
  /// Data only.
  static let places = """
    ukraine ukrainian kyiv kiev zelensky:
    russia russian moscow kremlin putin: lavrov
    usa america american washington: biden trump white pentagon states
    britain british uk england english london: downing johnson starmer
    europe european eu brussels: union commission macron germany france
    france french paris: macron
    germany german berlin: scholz merkel
    china chinese beijing: xi
    japan japanese tokyo: okinawa
    korea korean seoul: busan
    india indian delhi: modi mumbai
    pakistan pakistani: islamabad sindh karachi lahore
    israel israeli: netanyahu jerusalem idf tel
    gaza palestinian palestine hamas: strip rafah bank
    iran iranian tehran:
    turkey turkish ankara istanbul: erdogan
    kurdish kurds pkk: ypg kurdistan syrian
    syria syrian damascus: assad
    iraq iraqi baghdad:
    afghanistan afghan taliban kabul:
    canada canadian ottawa: trudeau toronto
    mexico mexican: baja california
    australia australian: sydney canberra melbourne
    italy italian rome: meloni
    spain spanish madrid:
    poland polish warsaw:
    hungary hungarian budapest: orban fidesz
    serbia serbian belgrade: vucic serb
    kosovo albanian pristina albania: kurti
    brazil brazilian: bolsonaro lula
    african africa:
    indonesia indonesian jakarta: java
    myanmar burma: rakhine sittwe rohingya junta
    bangladesh dhaka: chittagong
    cuba cuban havana:
    florida: miami tampa desantis
    georgia: atlanta savannah
    carolina: charleston
    texas: houston dallas austin
    california: angeles francisco
    caribbean: island jamaica haiti bahamas
    netherlands dutch: amsterdam hague
    belgium belgian:
    sweden swedish: stockholm
    norway norwegian: oslo
    denmark danish: copenhagen
    finland finnish: helsinki
    switzerland swiss: geneva zurich
    austria austrian: vienna
    greece greek: athens
    portugal portuguese: lisbon
    ireland irish: dublin belfast
    scotland scottish: edinburgh glasgow snp
    wales welsh: cardiff
    czech prague:
    romania romanian: bucharest
    bulgaria bulgarian: sofia
    croatia croatian: zagreb
    bosnia bosnian: sarajevo
    belarus belarusian lukashenko: minsk
    armenia armenian: yerevan karabakh
    azerbaijan azerbaijani: baku karabakh
    kazakhstan kazakh:
    egypt egyptian: cairo sisi
    libya libyan: tripoli benghazi
    tunisia tunisian:
    algeria algerian:
    morocco moroccan: marrakesh rabat
    sudan sudanese: khartoum darfur
    ethiopia ethiopian tigray: addis
    somalia somali: mogadishu shabaab
    kenya kenyan: nairobi
    nigeria nigerian: lagos abuja boko
    ghana ghanaian: accra
    congo congolese: kinshasa
    rwanda rwandan: kigali
    zimbabwe: harare mugabe
    mozambique malawi madagascar:
    saudi arabia: riyadh salman
    yemen houthi: sanaa aden
    qatar qatari: doha
    emirates uae dubai: abu dhabi
    lebanon lebanese hezbollah: beirut
    jordan jordanian: amman
    nepal nepali: kathmandu
    lanka: colombo
    thailand thai: bangkok
    vietnam vietnamese: hanoi
    cambodia cambodian laos: khmer phnom
    philippines filipino: manila luzon duterte marcos
    malaysia malaysian: kuala
    taiwan taiwanese: taipei
    hong kong:
    zealand: wellington auckland
    argentina argentine: buenos aires
    chile chilean: santiago
    colombia colombian: bogota
    venezuela venezuelan maduro: caracas guaido
    peru peruvian: lima
    haiti haitian: port au prince
    puerto rico: juan
    bermuda bahamas: island
    york manhattan: brooklyn
    illinois chicago:
    washington: seattle
    ohio michigan pennsylvania: detroit philadelphia
    virginia maryland:
    louisiana mississippi alabama tennessee: orleans
    hawaii hawaiian maui: honolulu
    alaska: anchorage
    massachusetts boston:
    africa african: nigeria kenya south
    asia asian: china japan india
    latin: america brazil mexico
    arab: saudi egypt iran israel
    """
}
