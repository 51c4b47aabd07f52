/// The words around names: forms of address, ranks, small words and kin.
///
/// Data only, in lower case. Offices, given names, organisations and places have files of their own.
enum NameWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] =
    [
      (.honorific, honorifics), (.rank, ranks), (.particle, particles), (.kin, kin),
      (.commonVerb, verbs), (.female, womanly), (.male, manly),
    ] + OfficeWords.classes + GivenNames.classes + OrganisationWords.classes + PlaceWords.classes

  private static let honorifics = """
    mr mrs ms miss mx dr doctor sir dame lord lady prof professor rev reverend right hon honourable
    sheikh shaykh sheik aunty auntie uncle haji hajji imam baroness baron viscount madame monsieur
    presidents senators representatives ministers governors generals judges justices kings
    herr frau señor señora datuk tun shri smt mme mlle messrs sayyid ayatollah
    """

  private static let ranks = """
    former ex then acting interim deputy vice assistant associate prime chief senior junior top lead
    leading head foreign national international federal regional local provincial state general
    executive managing presidential parliamentary congressional republican
    democratic democrat conservative labour liberal green far left right opposition shadow first
    second third lieutenant rear major brigadier lt maj brig permanent special principal
    incumbent outgoing incoming longtime veteran retired late fellow joint honorary founding press
    white defence defense interior finance financial economic economy health education transport
    transportation trade energy environment climate justice home treasury agriculture labor
    security intelligence military naval army navy police fire medical legal political technology
    information operating marketing communications commercial public private personal chief
    billionaire millionaire award winning nobel peace human civil rights union
    campaign student community religious spiritual supreme high district county city town
    policy long serving world olympic independent running
    """

  private static let particles = """
    van von de del della der den di da dos das du la le los bin ibn al el ben bint abu ap ter ten
    y zu af av e
    """

  /// Who is named by the tie to another person, which is not what the page calls a role.
  private static let kin = """
    wife husband son daughter mother father brother sister widow widower girlfriend boyfriend
    partner fiance fiancee fiancé fiancée uncle aunt nephew niece cousin grandmother grandfather
    grandson granddaughter mum mom dad mam friend colleague neighbour neighbor twin parents
    sons daughters brothers sisters spouse stepson stepdaughter stepfather stepmother
    pal companion sibling siblings friends children child baby toddler
    """

  /// Verbs that stand before names without being forms of saying, where an ending gives no hint.
  private static let verbs = """
    met meet meets made make makes beat beats hit hits put puts led lead saw see sees took take
    takes gave give gives sent send sends left let lets got get gets won win wins lost hold held
    holds kept keep keeps knew know knows brought bring brings found find finds came come comes
    became become becomes began begin begins chose choose ran run runs fled flew drew shot struck
    cut quit set sued sues seek seeks sought want wants need needs show shows shown help helps
    join joins back backs face faces sack sacks replace replaces succeed succeeds elect elects
    name appoint appoints thank thanks call visit visits arrest arrests charge charges kill kills
    old year years month months week weeks day days yesterday today tomorrow here there out up down
    off away more less such only even who whose which whom what if unless both either neither when
    plus minus aged including like unlike
    """

  private static let womanly = """
    mrs ms miss dame lady baroness queen princess duchess countess madame mme mlle frau señora
    aunty auntie spokeswoman actress chairwoman businesswoman congresswoman councilwoman
    policewoman heroine nun abbess mum mom mother wife widow daughter sister girlfriend aunt niece
    grandmother granddaughter her she hers alderwoman assemblywoman waitress stewardess mistress
    empress waitress midwife sportswoman anchorwoman herself
    """

  private static let manly = """
    mr sir lord baron viscount king prince duke count emperor pope herr señor monsieur uncle
    spokesman actor chairman businessman congressman councilman policeman monk priest dad father
    husband widower son brother boyfriend nephew grandfather grandson he his him alderman
    assemblyman waiter sportsman anchorman himself sheikh imam fisherman gunman
    """
}
