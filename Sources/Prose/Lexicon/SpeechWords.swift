/// The words that report what somebody said, and the small words around them.
///
/// Data only, in lower case.
enum SpeechWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.speech, verbs),
    ([.speech, .naming], naming),
    (.pronoun, "he she they it who i we"),
    (.adverb, adverbs),
    (.auxiliary, auxiliaries),
    (.preposition, prepositions),
    (.determiner, determiners),
    (.conjunction, conjunctions),
  ]

  /// Verbs of speech in the forms that news uses.
  ///
  /// Forms that are nouns more often ("claim", "report", "answer") are left out.
  private static let verbs = """
    say says said saying tell tells told telling write writes wrote written writing
    state stated states stating add adds added adding ask asks asked asking
    insist insists insisted insisting argue argues argued arguing
    explain explains explained explaining claimed claims claiming
    announced announces announcing reported reports reporting
    declared declares declaring declare acknowledged acknowledges acknowledging
    admitted admits admitting admit noted notes noting stressed stresses stressing
    emphasized emphasizes emphasizing emphasised emphasises emphasising
    warned warns warning warn replied replies replying responded responds responding
    answered answers answering retorted retorts countered counters countering
    tweeted tweets tweeting posted posting posts texted emailed blogged
    asserted asserts asserting alleged alleges alleging contended contends contending
    maintained maintains maintaining suggested suggests suggesting
    predicted predicts predicting promised promises promising pledged pledges pledging
    vowed vows vowing urged urges urging demanded demands demanding
    denied denies denying rejected rejects rejecting dismissed dismisses dismissing
    condemned condemns condemning denounced denounces denouncing
    criticized criticizes criticizing criticised criticises criticising
    blasted blasts blasting slammed slams slamming praised praises praising
    hailed hails hailing welcomed welcomes welcoming mocked mocks mocking
    accused accuses accusing blamed blames blaming boasted boasts boasting bragged brags
    joked jokes joking quipped quips laughed laughs laughing smiled shrugged sighed
    shouted shouts shouting screamed screams screaming yelled yells yelling
    chanted chanting cried whispered whispers muttered
    recalled recalls recalling remembered remembers remembering
    recounted recounts recounting reflected reflects
    remarked remarks remarking commented comments commenting
    observed observes observing mused muses opined opines
    continued continues continuing concluded concludes concluding
    confirmed confirms confirming conceded concedes conceding
    confessed confesses confessing complained complains complaining
    lamented laments lamenting objected objects protested
    agreed agrees agreeing advised advises advising cautioned cautions cautioning
    testified testifies testifying swore swears
    read reads reading quoted quotes quoting cited cites citing
    pointed points pointing echoed echoes echoing repeated repeats repeating
    reiterated reiterates reiterating affirmed affirms affirming reaffirmed
    believe believes believed think thinks thought feels felt fears feared
    described describes describing characterized characterizes characterizing
    characterised characterising referred refers referring
    proclaimed proclaims proclaiming pleaded pleads pleading begged begs
    proposed proposes proposing recommended recommends
    revealed reveals revealing disclosed indicated indicates indicating
    implied implies implying hinted hints hinting speculated
    interjected interrupted chimed thundered fumed gushed raved
    wondered wonders wondering estimated estimates ruled rules ruling
    exclaimed exclaims exclaiming elaborated clarified clarifies
    summarized summarised signed tweeting touted touts touting
    compared compares likened defended defends defending
    found finds finding put puts putting hope hopes hoped expects
    scolded chided teased taunted lectured trumpeted decried decries lambasted ridiculed derided
    attacked attacks attacking highlighted highlights underscored underscores underlined outlined
    implored appealed assured assures assuring reassured informed disputed disputes refuted
    questioned questions challenged vented snapped barked deadpanned gloated grumbled griped
    demurred surmised theorized reasoned suspected figured guessed considers considered viewed
    deplored bemoaned mourned cheered applauded applauds celebrated lauded commended thanked
    congratulated mentioned alluded relayed conveyed intoned sang prayed showed shows
    railed ranted lashed apologized apologised apologizing
    expressed expresses expressing voiced spoke speaks speaking talked talks talking
    """

  /// Verbs that name a thing when its name follows at once, and judge it when it stands between.
  private static let naming = """
    called calls calling labeled labels labeling labelled labelling
    dubbed dubs dubbing branded brands branding termed terming deemed
    named naming titled entitled
    """

  private static let adverbs = """
    also later then once still even just now never ever often again first always already
    simply further furthermore too only quickly soon thus therefore instead meanwhile
    however separately both all himself herself themselves itself recently earlier
    previously not publicly repeatedly reportedly famously afterward afterwards
    nevertheless nonetheless indeed perhaps yet
    """

  private static let auxiliaries = """
    has have had having is are was were be been being am do does did will would shall should
    can could may might must to went goes go
    hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't
    shouldn't can't couldn't
    """

  private static let prepositions = """
    of for in on at from by with to into about against under over near outside inside within
    without during after before since until among between across behind beyond despite
    through throughout toward towards upon via per amid alongside according following
    around along like
    """

  private static let determiners = """
    the a an his her its their our my your this these those some several many most
    another each every any no both few
    """

  private static let conjunctions = """
    and but or nor so that which while whereas because although though if when whenever where
    as than whether what why how who whose whom unless once
    """
}
