/// Words that tell a subhead from the other short lines of a page.
///
/// Data only, in plain form (lower case, straight quotation marks).
enum HeadingPhrases {
  /// Words of a line about a journalist or a mailing list; no subhead names them.
  static let newsroom = Phrases(
    """
    correspondent | reporter | staff writer | columnist | newsletter
    """)

  /// Web addresses.
  static let address = Phrases("http | https | www")

  /// What the first sentence about an author says the person is.
  static let profession = Phrases(
    """
    reporter | editor | writer | producer | correspondent | journalist | author | columnist
    professor | researcher | fellow | freelance | based in | covers | contributor | analyst
    """)

  /// Labels that number pictures and tables, not parts of a text.
  static let figure = Phrases(
    """
    figure | fig | chart | table | exhibit | photo | image | slide | map
    """)

  /// Finite verbs and subjects that make a whole sentence of a line.
  static let clause = Phrases(
    """
    is | are | was | were | has | have | had | will | would | can | could | should | may
    might | must | do | does | did | isn't | aren't | wasn't | weren't | won't | can't | don't
    doesn't | didn't | hasn't | haven't | said | says | it's | that's | there's | he's | she's
    we've | i'm | i | we | you're | they're
    """)
}
