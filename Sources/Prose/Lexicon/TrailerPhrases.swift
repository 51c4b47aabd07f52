/// The set phrases of the last lines of an article.
///
/// Data only, in plain form.
enum TrailerPhrases {
  /// Openings that credit others.
  static let creditOpening = Phrases(
    """
    with report from | with reports from | with reports by | with reporting from
    with reporting by | with additional reporting | with additional reports
    with agency reports | with agency inputs | with agencies | with news agencies
    with post wires | with post reports | with wires | with wire reports | with wire services
    with staff reports | with input from | with inputs from | with files from
    with contributions from | with contributions by | with information from
    with material from | additional reporting | additional research by | reporting by
    reporting and writing by | writing by | written by | editing by | edited by | compiled by
    compiled from | translated by | research by | from wire reports | from staff reports
    from staff and wire reports | from news services
    """)

  /// What those who helped did, anywhere in the line.
  static let contribution = Phrases(
    """
    contributed to this report | contributed to this story | contributed to this article
    contributed reporting | contributed additional reporting | contributed from
    """)

  /// Openings that state rights.
  static let rights = Phrases("© | (c) | copyright")

  /// Words that state rights wherever they stand.
  static let rightsAnywhere = Phrases(
    """
    all rights reserved | this material may not be | may not be published, broadcast
    """)

  /// Openings that tell where the article first stood or whether it was changed.
  static let notice = Phrases(
    """
    originally published | first published | this article appeared
    this article first appeared | this article has been | this article is part of
    this article is republished | this article originally | this article was
    this column first appeared | this post has been | this post originally
    this post was originally | this post was updated | this report was first
    this story appeared | this story first appeared | this story has been
    this story is part of | this story originally | this story was first
    this story was originally | this story was produced | this story was updated
    the opinions expressed | the views and opinions expressed | the views expressed
    the views, thoughts and opinions | views expressed in
    """)

  /// Openings that tell how to reach the author.
  static let contact = Phrases(
    """
    contact | email | e-mail | follow | reach | write to | twitter | twitter:
    """)
}
