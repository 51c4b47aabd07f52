/// What can be wrong with saved pages, and with putting a site where its readers are.
extension Explanation {
  static let publishing: [Explanation] = [
    Explanation(
      "no-article",
      """
      A saved page holds no report that can be told from its menus and notices; the message says what \
      was found. Copy the report's text into a .txt file instead.
      """,
      "articles/2025-03-19-wire-call.html, saved from a list of headlines"),
    Explanation(
      "thin-article",
      """
      Of a saved page so little was read that it may not be the report: less than a quarter of the words that \
      the page says it has, or a few lines while hundreds of words were left. Some pages show a report only to \
      subscribers, or load it after they were saved. `explainer coverage` lists what was read.
      """,
      "articles/2025-03-19-wire-call.html, of which a reader without a subscription sees two sentences"
    ),
    Explanation(
      "unreadable-page",
      """
      A saved page cannot be read: it is too large, nested too deeply, or in an encoding that nothing \
      names. Save it again, or copy its text into a .txt file.
      """,
      "articles/2025-03-19-wire-call.html"),
    Explanation(
      "many-deletions",
      """
      Publishing would delete more than a fifth of the files that were published before. Perhaps that is \
      right; perhaps half of the content was missing when the site was built. Look at the list, then \
      use '--yes'.
      """,
      "explainer publish web"),
    Explanation(
      "no-release",
      "There is no release before the present one to go back to.",
      "explainer publish web, asked to go back after the first time"),
    Explanation(
      "no-releases",
      "Only targets of the kind 'rsync' keep earlier releases, so no other can go back to one.",
      "a target of the kind 'git'"),
    Explanation(
      "not-as-built",
      """
      A file of the finished site was changed or removed since it was built. Only what was built is \
      published: build again.
      """,
      "Site/index.html edited by hand"),
    Explanation(
      "not-built",
      "The folder is not a site that a build has finished. Build it first.",
      "explainer publish web     # before explainer build"),
    Explanation(
      "password-in-settings",
      """
      site.yml holds a password, and site.yml is in your repository for everybody to read. Keep it where \
      the program that uploads looks for it: an SSH key, a credential helper, the environment.
      """,
      "to: https://ann:secret@example.org/site.git"),
    Explanation(
      "unfinished-site",
      """
      The last build found mistakes in the files of some stories or pages and left these as they were. \
      Such a site is not published: mend what the build says, and build again.
      """,
      "explainer publish web --no-build     # after a build with errors"),
    Explanation(
      "unpublished-file",
      "A file in the output folder was not made by the program, so it is not published.",
      "Site/notes.txt"),
  ]
}
