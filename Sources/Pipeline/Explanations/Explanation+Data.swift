/// What can be wrong with data files, and with what an editor says of related stories.
extension Explanation {
  static let data: [Explanation] = [
    Explanation(
      "bad-data-name",
      """
      The name of a file in Content/data/ is the name by which templates ask for it, so it may hold \
      letters, digits, hyphens and underscores only.
      """,
      "Content/data/my rivers.csv     # rename: my-rivers.csv"),
    Explanation(
      "bad-related",
      """
      A story's 'related' names another story or page twice; one of the two says nothing.
      """,
      "related: [harbour, /harbour/]"),
    Explanation(
      "data-too-long",
      """
      A data file that templates show may have 1 MB. Longer tables belong on the site as files to \
      download, with the part that readers need in a smaller one.
      """,
      "Content/data/all-payments.csv, 40 MB"),
    Explanation(
      "duplicate-data",
      """
      Two data files have one name but for their endings, so that a template could not say which it \
      means. Rename one of them.
      """,
      "Content/data/rivers.csv\nContent/data/rivers.yml"),
    Explanation(
      "invalid-data",
      """
      A data file breaks the rules of its form: RFC 4180 for .csv, RFC 8259 for .json. The place is \
      where reading stopped; the mistake stands there or right before. Entries of one list are given \
      every name that one of them has; where that would take more than a million values, they are no \
      list of a kind.
      """,
      "name,length\nBrook, the,7     # write: \"Brook, the\",7"),
    Explanation(
      "not-migrated",
      """
      'migrate' found something in the old site that our front matter or Markdown cannot say. Keys and \
      settings were left out; tags in a text stand there as they were, to be rewritten or removed.
      """,
      "{% include video.html id=7 %}     # write: [the video](https://example.org/7)"),
    Explanation(
      "unknown-related",
      """
      A story's 'related' names a story or page that the site does not have, or holds back. It takes \
      addresses below the site's root, as the menu does.
      """,
      "related: [harbor]     # write: harbour"),
    Explanation(
      "unused-data",
      """
      No template shows the values of this file of Content/data/, so that nothing of it reaches the \
      site. Tables and JSON are passed over without a word: readers may download them.
      """,
      "Content/data/rivers.yml"),
  ]
}
