/// The words of sentences that say what is not known.
///
/// Data only, in lower case. The phrases they stand in are ``DoubtPhrases``.
enum DoubtWords {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.doubt, DoubtPattern.anchors(in: DoubtPhrases.open)),
    (.doubt, contractions.map(\.short).joined(separator: " ")),
  ]

  /// Short forms that hide a "not", and the verb in each.
  static let contractions: [(short: String, verb: String)] = [
    ("isn't", "is"), ("aren't", "are"), ("wasn't", "was"), ("weren't", "were"), ("hasn't", "has"),
    ("haven't", "have"), ("hadn't", "had"), ("doesn't", "does"), ("don't", "do"),
    ("didn't", "did"), ("can't", "can"), ("cannot", "can"), ("couldn't", "could"),
    ("won't", "will"), ("wouldn't", "would"),
  ]

  /// What opens a clause that tells of a case, not of what is.
  static let conditions = "if unless once whenever"

  /// Who does not know, where it is the writer's or the reader's own affair.
  static let selves = "i you"

  /// What opens a question that a report may leave open.
  static let questionOpenings = """
    who whom whose what when where which why how whether will would can could should may might is
    are was were do does did has have had
    """

  /// What opens a question about what is to come.
  static let questionModals = "will would can could should may might"

  /// What may stand before the opening of a question.
  static let questionLinks = "and but so yet then now or"

  /// What opens an answer.
  static let answerOpenings = "yes no not never absolutely certainly definitely probably of"

  /// Words that speak to the reader.
  static let appeals = "you your vote poll comments tell touch click subscribe"

  /// The sets of words that a phrase names in capitals.
  static let sets: [(name: String, words: String)] = [
    ("IS", "is are was were"),
    (
      "BE",
      """
      is are was were be been being remain remains remained remaining stay stays stayed seem seems
      seemed appear appears appeared still left
      """
    ),
    ("HAVE", "has have had having"),
    ("MODAL", "could can would will may might"),
    (
      "ADV",
      """
      still yet immediately currently publicly independently fully entirely completely exactly
      precisely quite altogether officially definitively formally directly also so far even now
      reliably specifically otherwise ever very quickly promptly separately
      """
    ),
    ("WH", "whether if how why who whom whose what when where which"),
    ("PREP", "as to of in on at about for from by"),
    ("DET", "a an the any its his her their this that such"),
    ("SOME", "any a an the further more immediate exact specific other"),
    ("IMMEDIATE", "immediate official public independent initial confirmed further early"),
    ("CHECK", "verify confirm authenticate corroborate"),
    ("CHECKED", "verified confirmed authenticated corroborated checked"),
    ("SETTLE", "determine establish decide agree set settle find identify sign resolve"),
    (
      "SETTLED",
      """
      determined established decided agreed set settled resolved explained identified announced
      disclosed named finalised finalized
      """
    ),
    (
      "TELL",
      """
      say comment respond reply answer explain announce reveal disclose publish specify clarify
      """
    ),
    (
      "COMMENT",
      """
      comment comments request requests question questions query queries inquiry inquiries enquiry
      enquiries message messages email emails mail mails text texts voicemail voicemails letter
      allegation allegations claim claims accusation accusations proposal report reports criticism
      """
    ),
    ("CALLS", "call calls message messages email emails request requests voicemail voicemails"),
    (
      "MATTER",
      """
      cause causes motive motives reason reasons circumstances details fate whereabouts extent
      number identity identities origin origins status timing future outcome scale
      """
    ),
    ("DETAIL", "details detail reason reasons explanation timeline timetable date figure figures"),
    ("REPORTS", "report reports footage video videos image images photographs rumours rumors"),
    ("LATER", "later since subsequently eventually finally now then"),
    (
      "LEARNT",
      """
      confirmed verified identified established revealed responded replied answered emerged ruled
      determined showed shown found said announced cleared known settled
      """
    ),
  ]
}
