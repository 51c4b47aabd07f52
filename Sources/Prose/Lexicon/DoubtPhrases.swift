/// The phrases by which news says that something is not known.
///
/// Data only; how they are written is told at ``DoubtPattern``. Of two that match one sentence the
/// graver kind counts, in the order here.
enum DoubtPhrases {
  /// What leaves something open.
  static let open = [unverified, uncertain, unanswered]

  /// Nobody could check it.
  static let unverified = """
    could/can not ADV* be ADV* ^CHECKED
    could/can not ADV* ^CHECK
    not ADV* able to ADV* ^CHECK
    not ADV* been ADV* able to ADV* ^CHECK
    ^unable to ADV* CHECK
    neither .. could/can be ADV* ^CHECKED
    not/never ADV* been ADV* ^verified/confirmed/authenticated/corroborated
    HAVE not ADV* ^verified/authenticated/corroborated
    HAVE not ADV* independently ADV* ^confirmed
    HAVE/IS yet to be ADV* ^CHECKED
    HAVE yet to ADV* ^CHECK
    no IMMEDIATE* ^confirmation/verification/corroboration
    independent ^confirmation/verification IS not/impossible
    not ADV* ^possible to ADV* CHECK
    ^impossible/difficult/hard to ADV* CHECK
    ^unverified/unconfirmed REPORTS/claim/claims/information/allegations
    BE ADV* ^unverified/unconfirmed
    """

  /// It is said to be uncertain.
  static let uncertain = """
    BE ADV* ^unclear/uncertain/unknown/undetermined !to/territory/outside
    BE ADV* ^unresolved/unexplained/unanswered
    !longer/not/never/a/an ^unclear/uncertain/unknown/unsure PREP? PREP? ADV* WH !to/we/you/i
    IS/still ADV* ^undecided $
    with .. MATTER/site/date ADV* ^unknown/unclear/uncertain
    not immediately/yet/fully/entirely/altogether/quite ADV* ^clear/known/certain !for
    !re/m/am not ADV* ^clear/known/certain/sure ADV* PREP? PREP? ADV* WH !to/we/you/i
    MATTER/WH .. IS ADV* not ADV* ^clear/known $
    far from ^clear/certain/settled
    less ^clear/certain WH/is
    BE ADV* less ^clear/certain
    no ^clear/immediate indication/sign/answer/explanation/motive/timeline/timetable
    do/does not ADV* ^know ADV* WH !to/we/you/i
    did not ADV* ^know ADV* whether/if/how/why !to/we/you/i
    no one ADV* ^knows
    nobody ADV* ^knows
    may/might/will never ADV* be ^known
    ^remains/remain/remained ADV* to be ADV* seen/SETTLED
    ^remains/remain/remained ADV* a/an ADV* open/unanswered/unresolved? question/mystery
    ^remains/remain/remained ADV* in doubt/limbo/dispute
    MATTER .. BE ADV* under ^investigation
    MATTER .. BE ADV* being ^investigated
    question/questions/doubt/doubts/uncertainty ADV* ^remain/remains/remained/persist/persists !from
    questions/doubts/uncertainty ADV* ^linger/lingers/lingered/surround/surrounds
    too ^early/soon ADV* to ADV* say/tell/know/determine/assess/judge
    not ADV* ^possible to ADV* say/tell/know/determine/establish
    ^impossible/difficult/hard to say/tell/know/determine WH !we/you/i
    anyone/anybody ^guess
    an open ^question
    hangs/hang/hung/hanging in the ^balance
    only time will ^tell
    ^conflicting/contradictory reports/accounts/claims/versions/statements
    an ^unknown number/amount/quantity
    no IMMEDIATE* ^word ADV* on/about/as/WH
    no IMMEDIATE* ^details BE ADV* available/given/released/provided
    details IS not ADV* ^available/released/given
    HAVE/IS ^yet to ADV* SETTLE
    HAVE/IS ^yet to be ADV* SETTLED/released
    not ADV* ^yet ADV* been ADV* SETTLED/released !from/on/in/as
    HAVE not ADV* been ^identified/determined/released/named/disclosed !from/on/in/as
    HAVE not ADV* ^decided WH
    not ADV* been ADV* ^accounted for
    BE ADV* ^unaccounted for
    trying/working/seeking/struggling ADV* to ADV* ^determine/establish/understand WH
    trying/working/seeking/struggling ADV* to ^find out WH
    IS ADV* ^investigating WH
    no .. claimed ^responsibility
    nobody .. claimed ^responsibility
    no IMMEDIATE* ^claim/claims of responsibility
    """

  /// Somebody was asked and has not answered, or should tell and does not.
  static let unanswered = """
    not ADV* ^respond/responded/reply/replied .. COMMENT
    not immediately ADV* ^respond/responded/reply/replied $
    HAVE not ADV* ^responded/replied $
    not ADV* ^return/returned SOME* repeated/several/multiple/phone/telephone* CALLS
    not ADV* ^answer/answered SOME* repeated/several/multiple/phone/telephone* CALLS/questions
    CALLS .. IS not ADV* ^returned/answered
    CALLS .. went ^unanswered
    ^declined/refused/declines/refuses ADV* to ADV* say/comment/confirm/discuss/specify
    ^declined/refused/declines/refuses ADV* to ADV* identify/disclose
    ^declined/refused/declines/refuses ADV* to ADV* reveal/explain/answer/speculate/name
    ^declined/refused/declines/refuses ADV* to ADV* give/provide SOME* DETAIL/information/names
    would/will/could ^not ADV* comment/confirm/disclose/specify/discuss/elaborate
    would/could ^not ADV* say ADV* WH
    would/could ^not ADV* say $
    did ^not ADV* disclose/specify
    did/does/do ^not ADV* say/explain/reveal/indicate/state ADV* PREP? ADV* WH
    did ^not ADV* give/provide/offer SOME* DETAIL
    gave/provided/offered/giving/offering no IMMEDIATE* ^details/reason/explanation
    gave/provided/offered/giving/offering no IMMEDIATE* ^timeline/timetable/figures
    HAVE ^not ADV* said/explained/specified/revealed/announced/indicated/stated ADV* PREP? ADV* WH
    HAVE ^not ADV* disclosed/commented/confirmed
    did/does/do/can ^not ADV* comment
    IS ^not ADV* commenting
    HAVE/IS ^yet to ADV* TELL
    not ADV* made it? ADV* ^clear ADV* WH
    said ^nothing about/on
    made no ^mention of
    ^neither .. said/say/commented/comment/responded/respond/disclosed/announced/explained
    ^neither confirmed nor denied
    ^neither confirm nor deny
    not ADV* ^available .. for ADV* comment
    ^unavailable for ADV* comment
    could not ADV* be ADV* ^reached .. for ADV* comment
    could not immediately be ^reached
    no IMMEDIATE* ^comment/response/reaction/reply/word from/on/to
    HAVE no IMMEDIATE* ^comment
    received/got no ^response/reply/answer
    been ADV* contacted/approached/asked .. for ADV* ^comment
    HAVE contacted/approached/asked .. for ADV* ^comment
    awaiting a ^response/reply/comment
    remained/remains/stayed/been ADV* ^silent on/about/over
    """

  /// It was open once and is not any more.
  static let settled = """
    but .. LATER ADV* ^LEARNT
    LATER been? ADV* ^confirmed/verified/identified/established/determined
    IS now ADV* ^known/clear/confirmed
    became/becomes/become ^clear
    was/were/remained/been ADV* unclear/unknown/uncertain/known/clear ^until
    < ^until .. was/were/had
    < for ^years/decades/centuries/months/weeks/generations .. was/were/had .. but
    initially/originally/once/previously/first ^unclear/unknown/uncertain .. but
    """

  /// A question that nobody is to answer, or that the report goes on to answer.
  static let rhetorical = """
    < who ^knew/cares/needs/wouldn't
    < who could/would/can ^forget/blame/resist/argue
    < what ^not
    < what could ADV* go ^wrong
    < what ^else is new
    < what ^happens/happened/comes/came/is/now next? $
    < what is at ^stake
    < what is ^going on
    < what do/did we ^know
    < what does/do/did it/this/that/they all? ^mean
    < what is in a ^name
    < why does/do/did it/this/that/they ^matter
    < why ^not/bother
    < IS/do/does/did/HAVE/could/would/will/can ^not
    < how does/do/did it/this/that/they ^work/happen
    < how ^about/hard/dare
    is ^that/this $
    ^you/your/yourself/vote/poll/click/subscribe
    ^asked/asks/wondered/wonders/wonder/quipped
    """
}
