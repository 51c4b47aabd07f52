/// What keeps things off the site, and where they used to stand.
extension Explanation {
  static let hold: [Explanation] = [
    Explanation(
      "embargo",
      """
      No mistake: this is not built before the day that 'embargo:' names, and every build says so. No \
      clock decides: a build for that day or a later one ('--as-of') shows it.
      """,
      "embargo: 2026-12-01"),
    Explanation(
      "expired",
      "No mistake: the site is built for a day on which this has expired, so it is left out.",
      "expires: 2026-12-31     # and explainer build --as-of 2027-01-01"),
    Explanation(
      "expiry",
      """
      This expires, but nobody named the day of the build, and no clock decides. Build with '--as-of' and \
      a day, or it will stand on the site for ever.
      """,
      "expires: 2026-12-31"),
    Explanation(
      "future",
      """
      No mistake: the site is built as of a day ('--as-of'), and this is dated after it. It comes in when \
      the site is built for its own day or a later one.
      """,
      "date: 2026-12-01     # and explainer build --as-of 2026-11-23"),
    Explanation(
      "not-a-day",
      """
      An embargo or expiry is a whole day. With an hour it would end too early by as much, because the \
      build knows only days: name the first day on which it may be read (or no longer).
      """,
      "embargo: 2026-12-01 18:00"),
    Explanation(
      "bad-alias",
      """
      'aliases:' names former addresses of the page as paths on this site. A query ('?id=3') or an anchor \
      never reaches a host of files, so no page can stand there.
      """,
      "aliases: ['/story.php?id=3']"),
    Explanation(
      "dead-menu-link",
      "An entry of the menu leads to where nothing stands on the site. It would do so on every page.",
      "menu: [{title: About, to: /abuot/}]"),
  ]
}
