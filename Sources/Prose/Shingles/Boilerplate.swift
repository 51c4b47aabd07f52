/// Sentences that reports share because every newsroom writes them, not because one copied.
enum Boilerplate {
  /// Whether a short paragraph holds such a sentence.
  /// - Complexity: O(bytes), and nothing for a paragraph of more than forty words
  static func holds(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count <= 40 else { return false }
    return phrases.occur(in: paragraph.lowercase)
  }

  private static let phrases = Phrases(
    """
    request for comment | requests for comment | request seeking comment | reached for comment
    available for comment | requests seeking comment | return calls | return a call
    return a phone call | declined to comment | declined comment | refused to comment
    all rights reserved | contributed to this report | contributed to this story
    contributed to this article | reporting by | editing by | writing by | sign up for
    subscribe to | click here | follow us | read more | may not be published, broadcast
    the views expressed | opinions expressed | this article was originally
    this story was originally | this story has been updated | this article has been updated
    this is a developing story | this is a breaking news story | more details to follow
    check back for updates | terms of use | privacy policy | download the app | download our app
    contact the reporter | send tips to
    """)
}
