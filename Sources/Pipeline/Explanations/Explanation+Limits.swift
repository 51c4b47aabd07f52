/// What can be wrong with finished pages: excerpts that are too long, links that lead nowhere.
extension Explanation {
  static let limits: [Explanation] = [
    Explanation(
      "broken-link",
      """
      An address leads to a page, a file or a place of the site that is not there: it was misspelt, \
      renamed, or is a draft. What somebody else serves under the site's address is named in \
      'elsewhere' of site.yml.
      """,
      "See [the glossary](/glosary/).\n\nelsewhere: [/files/]     # in site.yml"),
    Explanation(
      "dead-link",
      """
      'check --external' asked for an address, and its server says that nothing is there any more, or \
      there is no such server. Look for the report in an archive, and change the 'url'.
      """,
      "url: https://example.org/2019/gone"),
    Explanation(
      "excerpt-limit",
      """
      The pages show more of a report, or of an outlet, than 'excerpts' in site.yml allows. Hide \
      paragraphs with 'edits', set 'over: trim' to have the weakest left out, or name the 'licence' in \
      the report's front matter that lets you show more. 'explainer coverage' tells how much of each \
      report is shown. The limits are editorial ones, and no legal advice.
      """,
      "excerpts: {share: 20 %, words: 120, run: 40, outlet: 40 %}"),
    Explanation(
      "excerpt-trimmed",
      """
      No mistake: with 'over: trim' some paragraphs of a report stay off the page, those that fit their \
      sections least first. 'explainer coverage --unused' lists them. Pin what has to stay.
      """,
      "excerpts: {share: 20 %, over: trim}"),
    Explanation(
      "no-search-index",
      """
      With 'search: pagefind' the words of the site are collected by Pagefind after each build, and it \
      has not run yet.
      """,
      "explainer build && pagefind --site Site"),
    Explanation(
      "unreachable-link",
      """
      'check --external' asked for an address and got no good answer: the server is slow, refuses \
      programs, or is down today. Look yourself, in a browser.
      """,
      "address 'https://example.org/report' answers 403"),
  ]
}
