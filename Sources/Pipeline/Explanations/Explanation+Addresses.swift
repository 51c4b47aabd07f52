/// What can be wrong with the addresses and the environment that an author asks for.
extension Explanation {
  static let addresses: [Explanation] = [
    Explanation(
      "bad-permalink",
      """
      An address is made of words of a to z, digits and hyphens between slashes; a pattern in site.yml \
      also of tokens. A pattern needs ':slug' or ':title', or all would stand at one place.
      """,
      "permalink: /Über uns/     # write: /ueber-uns/"),
    Explanation(
      "unknown-environment",
      """
      '--environment' names one of the 'environments' of site.yml, whose settings then take the place of \
      those for all; 'production' and 'development' need not be there.
      """,
      "environments:\n  staging:\n    baseURL: https://staging.example.org/"),
    Explanation(
      "undated-permalink",
      """
      The site puts the day into addresses, but this story or page has no whole date. Give it a \
      'date', or a 'permalink' of its own.
      """,
      "permalinks:\n  news: /:year/:month/:slug/"),
    Explanation(
      "unknown-folder",
      """
      'permalinks' in site.yml takes 'stories', 'pages' and the names of folders below Content/ that \
      hold pages; this is none of them.
      """,
      "permalinks:\n  newz: /:year/:slug/     # write: news"),
    Explanation(
      "unknown-token",
      """
      A pattern of addresses knows :year, :month, :day (of the date), :section (the folders of a page), \
      :slug and :title.
      """,
      "permalinks:\n  news: /:yaer/:slug/     # write: :year"),
  ]
}
