/// Abbreviations by what their full stop means.
///
/// Data only, in plain form, without the last stop.
enum AbbreviationWords {
  /// Titles: a name follows, so the stop never ends a sentence (written with a capital).
  static let title = Phrases(
    """
    adm | assemblyman | atty | brig | capt | cardinal | cmdr | col | cpl | det | dr | fr | gen
    gov | hon | insp | lt | maj | messrs | mr | mrs | ms | pfc | pres | prof | pvt | rep
    reps | rev | sen | sens | sgt | spc | supt
    """)

  /// Words in the middle of a phrase; the stop never ends a sentence.
  static let inner = Phrases("approx | cf | e.g | i.e | v | vs")

  /// Months; a figure follows, or the sentence is over (written with a capital).
  static let month = Phrases(
    """
    apr | aug | dec | feb | jan | jul | jun | mar | nov | oct | sep | sept
    """)

  /// Words of numbering; a figure follows, or the sentence is over.
  static let number = Phrases("fig | no | nos | p | pp | para | vol")

  /// Half of the day; a weekday, month or zone may follow.
  static let clock = Phrases("a.m | p.m | am | pm")

  /// What follows a time of day in the same sentence.
  static let afterClock = Phrases(
    """
    april | aug | august | bst | cet | ct | dec | december | eastern | edt | est | et | feb
    february | friday | gmt | jan | january | july | june | london | march | may | monday
    moscow | nov | november | oct | october | pacific | pdt | pst | pt | saturday | sept
    september | sunday | thursday | tuesday | utc | wednesday
    """)

  /// States, streets, firms, heirs: the stop is the word's own and may be the sentence's too
  /// (written with a capital).
  static let either = Phrases(
    """
    ala | ariz | ark | art | ave | blvd | bros | calif | ch | co | colo | conn | corp | del
    dept | dist | esq | fla | ga | ill | inc | ind | jr | kan | ky | la | ltd | mass | md
    mich | minn | miss | mo | mont | mt | neb | nev | okla | ont | op | ore | pa | que | rd
    rt | sec | sr | st | ste | tenn | tex | univ | va | vt | wash | wis | wyo
    """)

  /// The same in small letters.
  static let smallEither = Phrases("al | etc")

  /// Whether a word of up to seven letters may be an abbreviation, raised or not; its letters are
  /// given in lower case, the first one lowest.
  /// - Complexity: O(log abbreviations)
  static func mayHold(_ word: UInt64) -> Bool {
    var (low, high) = (0, short.count)
    while low < high {
      let middle = (low + high) / 2
      if short[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < short.count && short[low] == word
  }

  private static let short = [title, inner, month, number, clock, either, smallEither]
    .flatMap(\.words).filter { $0.count <= 7 }
    .map { $0.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }.sorted()

  /// Words that open sentences and seldom follow an abbreviation within one.
  static let opener = Phrases(
    """
    a | according | after | all | although | among | an | and | another | are | as | asked
    at | because | before | both | but | by | can | despite | did | do | does | during | each
    earlier | even | every | few | for | former | from | he | her | here | his | how | however
    i | if | in | instead | is | it | its | last | later | many | meanwhile | more | most
    much | my | nearly | neither | no | nobody | nor | not | nothing | now | of | officials
    on | once | one | only | or | other | others | our | over | people | police | several
    she | since | so | some | still | such | that | the | their | then | there | these | they
    this | those | though | through | to | today | two | under | until | was | we | were
    what | when | where | whether | which | while | who | why | with | without | yes | yet
    you | your
    """)
}
