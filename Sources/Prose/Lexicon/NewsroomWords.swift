/// The words bylines are made of.
///
/// Data only, in plain form.
enum NewsroomWords {
  /// What opens a byline.
  static let bylineLead = Phrases(
    """
    by | by: | written by | written by: | words by | words by: | words: | text by | story by
    report by | reported by | posted by | author: | authored by | authored by:
    """)

  /// Bylines that name nobody.
  static let wholeDesk = Phrases(
    """
    staff | staff reporter | staff reporters | staff writer | staff writers | staff report
    staff and agencies | our correspondent | our correspondents | our reporter
    our staff reporter | special correspondent | from our correspondent | by our correspondent
    by our reporter | newsroom | news desk | newsdesk | web desk | agencies | news agencies
    editorial board | the editorial board | associated press | the associated press
    by the associated press | by associated press | agence france-presse | press association
    reuters | afp | by reuters | by afp | by ap | by agencies | by staff
    """)

  /// Words of an employer, an agency or a post.
  static let desk = Phrases(
    """
    afp | agencies | agency | ap | bbc | bloomberg | bureau | cnn | columnist | contributor
    correspondent | correspondents | desk | editor | gazette | guardian | herald | journal
    magazine | media | news | newspaper | newsroom | npr | observer | post | press | producer
    reporter | reporters | reuters | staff | telegraph | times | tribune | writer | writers
    """)

  /// What links a name to a place or a desk.
  static let link = Phrases("in | at | for | of | from")

  /// What no name begins with.
  static let article = Phrases("a | an | the | this | our | my | how | why | what")

  /// What opens the date beside a byline.
  static let stamp = Phrases("published | updated | posted")

  /// What parts one name from the next.
  static let separator = Phrases("and | & | with | / | - | -- | • | ·")

  /// Small words inside names.
  static let particle = Phrases(
    """
    al | bin | da | de | del | della | den | der | di | dos | du | el | ibn | la | le | ten
    ter | van | von | y | zu
    """)
}
