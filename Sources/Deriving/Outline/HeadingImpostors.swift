/// Words that share a stem with a theme's cue and not its meaning.
///
/// Data only. A stemmer joins "landing" with "land", "responsible" with "response", "important"
/// with "imports"; each of these words was seen in news and says nothing about a section's theme.
enum HeadingImpostors {
  static let all: Set<String> = Set(
    """
    accord according accordingly account accounted accounting accounts assistant assistants \
    assisted atmosphere award awarded beats body booked broker brokers busy call called caller \
    calling change changed changing charging close closely closer closes closing commandments \
    commented commercially concerned concerning concerted conservancy conservation conserve \
    constitute constitutes contained container containers containing contains cut cutting \
    decadent defensive demanding designated designates designation detect detection detente \
    developed developer developers distance distances educated effective effectively \
    effectiveness emerge emerged emergence emerges emerging employ engineer engineers \
    executive executives expect expecting expects experience experienced experiences experts \
    fashioned fashioning featured featuring finally find finding finds force forced forcefully \
    formative found founded funded hail hear heard house housed householder houses impassable \
    impassioned implicated import importance important independent independently job landed \
    landing landings lie lies live lived lively living loses losing lost major majors matched \
    matching medically miss missed misses mobile namely nominally object objective objectives \
    objectivity objects open opened openly openness opens opposite organic original originally \
    paint painted performed performs person personalized personally persons physical \
    physically pitch possible possibly post posted posting posts powerful precede preceded \
    premier premiers presided presiding proceed proceeded proceeds process processed processes \
    processing product productive products project projected projects protestant protestants \
    quit quite rate rated rates ready relate related relates relative relatively relatives \
    remain remained remains remark remarkable remarkably require resulted resulting rising \
    root rooted ruled scored secure secured securities set sets settings share shared sharing \
    sight sights specific specifically specifics staged staging stand standing stands strand \
    strands stream strikingly talk talked talking term termed test tested tests tie tied \
    trained trains treat treated tribune union universal universally universe viewed viewing \
    vigilant waged warranted willfully willing willingly wit
    """.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
}
