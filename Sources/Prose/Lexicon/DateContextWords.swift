/// The words around dates.
///
/// Data only, in lower case.
enum DateContextWords {
  /// The words by all they tell, each word once.
  static let table = WordMeanings(
    hashes: order, meanings: order.map { roles[$0] ?? [] })

  private static let order = lists.flatMap { WordList.hashes($0.1) }
  private static let roles = lists.reduce(into: [UInt64: DateRole]()) { roles, list in
    for hash in WordList.hashes(list.1) { roles[hash, default: []].formUnion(list.0) }
  }

  private static let lists: [(DateRole, String)] = [
    (.dating, "in on during early late mid"),
    (.binding, "since from with to versus and or of for as until till between"),
    (.comparing, "than as with to since from"),
    (.deadline, "by until till"),
    (.soon, "soon early"),
    (.beginning, "from starting beginning effective"),
    (.asWord, "as"),
    (.clock, "a p m am pm noon midnight est edt gmt et bst"),
    (.hadBeen, "was were been had"),
    (.notPast, "be is are set a an the still"),
    (.be, "be"),
    (.to, "to"),
    (.ended, "ended"),
    (.relative, "who whom whose which where that"),
    (.that, "that"),
    (.conjunction, "when as before after once until till"),
    (.whenWord, "when as"),
    (.perfect, "had has have hadn't"),
    (.had, "had hadn't"),
    (.didOrWas, "did was were"),
    (.not, "not never didn't wasn't weren't couldn't hadn't declined refused failed"),
    (.nobody, "nobody none unclear unknown"),
    (.no, "no"),
    (.one, "one"),
    (
      .answer,
      """
      respond answer answered reply comment return returned say know known clear elaborate
      explain disclose
      """
    ),
    (.since, "since"),
    (.until, "until till"),
    (.of, "of"),
    (.toll, "toll tally"),
    (.number, "number"),
    (.article, "a"),
    (.still, "still"),
    (
      .deed,
      """
      ruling verdict decision attack attacks assault raid raids announcement blast explosion bombing
      shooting killing killings murder murders crash collision accident collapse fire blaze earthquake
      quake storm flood floods landslide defeat loss win victory remarks comments statement incident
      massacre clash clashes violence riot riots arrest arrests resignation death deaths outage breach
      """
    ),
    (.foretold, "forecast predicted tipped billed set booked"),
    (.isNow, "is are"),
    (.ahead, "of before for at until till by in on"),
    (.appointed, "meet vote reopen begin"),
    (
      .happened,
      """
      was were had did met held began came went took made brought won lost left sent found fell
      rose broke saw got gave led struck fled flew shot paid sold bought kept grew chose threw
      drew caught stood ran spent built fought sought rang became
      """
    ),
    (
      .audience,
      """
      on late early in a an the his her its their statement interview speech conference news
      press briefing reporters journalists lawmakers parliament television court that at to us
      it by email letter radio post tweet message report address meeting hearing him them me
      social media telephone phone call
      """
    ),
  ]
}
