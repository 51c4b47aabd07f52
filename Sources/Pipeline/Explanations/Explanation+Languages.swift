/// What can be wrong with languages, the words of the interface and zones of time.
extension Explanation {
  static let languages: [Explanation] = [
    Explanation(
      "bad-timezone",
      """
      The zone in which a site counts its days is the name of a place, an area and a city, or a fixed \
      distance from UTC. Only the latter moves a moment to another day, because what a name means \
      differs between machines.
      """,
      "timezone: London     # write: Europe/London, or \"+00:00\""),
    Explanation(
      "bad-translation",
      """
      A story names itself among its translations, names one twice, or is there twice in one language, \
      so that nobody could tell which of the two a reader should get. Remove one, or say the 'language' \
      of each.
      """,
      "translations: [dam, dam]"),
    Explanation(
      "missing-string",
      """
      A strings file of the site lacks words that the program has none of in that language. They stay \
      English on the page. Add the lines; 'Templates/strings/en.yml' of the built-in theme has them all.
      """,
      "Templates/strings/pl.yml without 'search'"),
    Explanation(
      "not-derived",
      """
      The rules that draw a timeline, people, quotations, figures, doubts and a summary out of reports \
      know English alone, and so do the names that sections get from themes. Of reports in another \
      language they take nothing, rather than take the beginning of a sentence for a name. Sections that \
      you declare or that reports' own subheads name are filled by the words of the paragraphs, in any \
      language. 'show: []' in the story's index.md switches those parts off, and this notice with them.
      """,
      "language: ar     # in the index.md of a story"),
    Explanation(
      "one-sided-translation",
      """
      A story names another as its translation, and that one does not name it. Readers would get from \
      one to the other and never back, and search engines ignore such links, so the pages have none.
      """,
      "translations: [dam-ar]     # and dam-ar/index.md without 'translations: [dam]'"),
    Explanation(
      "unclear-day",
      """
      A date has a time with its distance from UTC, and the site's time zone is a name. Which day that \
      moment was there depends on the machine's list of zones, and the same content must give the same \
      site everywhere: so the day stays the one that is written. Give the site a fixed zone, or write \
      the day alone.
      """,
      "date: 2026-03-01T23:30:00Z     # timezone: Europe/London"),
    Explanation(
      "unknown-string",
      """
      A template shows words of the interface by a key that no strings file has. Correct it, or add the \
      key to 'Templates/strings/en.yml' of your site.
      """,
      "{{strings.serach}}"),
    Explanation(
      "unknown-translation",
      """
      A story names a translation that is not on the site, perhaps because it is a draft. No page leads \
      to it. Correct the address, which is the folder or 'slug' of the other story.
      """,
      "translations: [barrage]     # without Content/barrage/"),
    Explanation(
      "untranslated",
      """
      There are no words of the interface in the language of these pages: their headings, labels and \
      dates are English. Add a strings file of that language; it may be short, what it lacks is told.
      """,
      "language: pl     # without Templates/strings/pl.yml"),
    Explanation(
      "wrong-forms",
      """
      Words in a strings file have not the shape of those in English: one text, a list of so many, or a \
      line for each form that the language has for numbers, by the names of the Unicode repository (CLDR).
      """,
      "paragraphs: akapity     # takes lines for one, few, many and other"),
    Explanation(
      "wrong-placeholder",
      """
      Words in a strings file must show in braces what those in English show, and nothing else, because \
      only that is filled in. Zero, one and two of something may be words without the number.
      """,
      "page-of: Strona {numer}     # write: Strona {number} z {count}"),
  ]
}
