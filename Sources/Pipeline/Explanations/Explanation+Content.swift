/// What can be wrong with the files of `Content/` as they are read.
extension Explanation {
  static let content: [Explanation] = [
    Explanation(
      "bad-address",
      """
      An address on the web has to begin with https:// or http://, or nobody can follow it. Write it \
      out, as a browser shows it.
      """,
      "url: example.org/report"),
    Explanation(
      "bad-id",
      """
      An article's 'id' is part of the names of its paragraphs, so it may hold only small letters, \
      digits and hyphens. The message names the nearest that will do.
      """,
      "id: Wire Story #4"),
    Explanation(
      "bad-language",
      """
      A language is named by its short name, as browsers and screen readers know it (BCP 47): two or \
      three letters, and perhaps a script or a country.
      """,
      "language: Ukrainian     # write: uk"),
    Explanation(
      "bad-limit",
      """
      A limit of 'excerpts' in site.yml is not one: 'share' and 'outlet' take a percentage, 'words' \
      and 'run' a number of words. At least one of them has to be given.
      """,
      "excerpts:\n  share: 0.2     # write: 20 %"),
    Explanation(
      "bad-reference",
      """
      An edit names a block by the article's name, a # and the block's identity, as 'explainer \
      coverage' prints them.
      """,
      "- hide: the third paragraph     # write: 2025-03-19-wire-call#3fa9c2e1b0"),
    Explanation(
      "bad-taxonomy",
      """
      'taxonomies' in site.yml names ways of sorting: each name is a key of front matter and a folder of the \
      site, so it is made of a to z, digits and hyphens, and none that the program uses itself. What \
      readers call it stands behind.
      """,
      "taxonomies:\n  Regions: Regions     # write: region: Regions"),
    Explanation(
      "similar-terms",
      """
      Two tags or terms differ in nothing but hyphens or a plural, and each has a list of its own on the \
      site. Capitals and blanks make no difference; these do. Write them alike, unless they are two things.
      """,
      "tags: [bridge] here and tags: [bridges] there"),
    Explanation(
      "bad-slug",
      """
      A slug is part of an address: only a to z, digits and single hyphens are safe in every browser, \
      on every disk and in every link.
      """,
      "slug: The Dam!     # write: the-dam"),
    Explanation(
      "draft",
      """
      No mistake: 'draft: true' keeps a story or page out of the site, and every build says so, that \
      none is forgotten. Take the line away to publish it.
      """,
      "draft: true"),
    Explanation(
      "dropped-html",
      """
      HTML in Markdown is left out, because it can break a page or follow its readers about. Write the \
      same in Markdown. In your own notes and pages, never in articles, 'unsafe: true' in site.yml \
      allows it.
      """,
      "The <b>dam</b> failed.     # write: The **dam** failed."),
    Explanation(
      "duplicate-article",
      """
      Two articles of a story have one name, so that links to their paragraphs could not be told \
      apart. Rename a file, or give one of them an 'id'.
      """,
      "articles/2025-03-19-wire-call.txt and articles/2025-03-19-wire-call.md"),
    Explanation(
      "duplicate-key",
      "A key is given twice, and nobody can know which of the two was meant. Keep one.",
      "title: The dam\ntitle: The Harrow dam"),
    Explanation(
      "duplicate-section",
      "'sections' declares one section twice. Keep one, with the hints of both.",
      "sections:\n  - title: Aid\n  - title: aid"),
    Explanation(
      "duplicate-slug",
      """
      Two stories or pages have one address. The message names both; give one of them another 'slug', \
      or rename its file.
      """,
      "Content/dam/index.md and Content/dam.md"),
    Explanation(
      "empty-article",
      "An article's file holds no words. Paste the report into it, or remove it.",
      "articles/2025-03-19-wire-call.txt of 0 bytes"),
    Explanation(
      "empty-note",
      "A note says nothing below its front matter, so there is nothing to show. Write it or remove it.",
      "---\nsection: Aid\n---"),
    Explanation(
      "empty-value",
      """
      A key stands there without a value. Give it one, or take the line away: an absent key is no \
      mistake.
      """,
      "description:"),
    Explanation(
      "fixed-slug",
      """
      An index.md that speaks for its folder has the folder's address, so it cannot have a 'slug' of \
      its own. Rename the folder instead.
      """,
      "Content/science/index.md with 'slug: research'"),
    Explanation(
      "undescribed-image",
      """
      Who cannot see a picture hears or reads the words between its brackets; without them they do not know what \
      they miss. Write in a sentence what it shows, or what it is there for.
      """,
      "![](dam.jpg)     # write: ![The breach in the dam, seen from the air](dam.jpg)"),
    Explanation(
      "foreign-image",
      """
      An image on another server would tell that server who reads the page, so it becomes a link. Copy \
      it to this site, if you may; or set 'foreign-images: show' in site.yml, for your own texts.
      """,
      "![The dam](https://example.net/dam.jpg)"),
    Explanation(
      "impossible-date",
      "A date looks like one, but no calendar has it.",
      "date: 2025-06-31"),
    Explanation(
      "invalid-yaml",
      """
      The front matter, or site.yml, is not YAML. Mostly a colon or a quotation mark inside a value \
      does it: put the value into quotation marks. The place is where the reader gave up; look at the \
      line above, too.
      """,
      "title: The dam: what we know     # write: title: \"The dam: what we know\""),
    Explanation(
      "lost-page",
      """
      A file looks like Markdown, but its name does not end in '.md', so it would not be read and what is \
      in it would be missing from the site. Rename it as the message says.
      """,
      "Content/about.markdown     # name it: about.md"),
    Explanation(
      "markdown-limit",
      """
      A text is nested too deeply or has too many marks for the Markdown library to be trusted with it; \
      such texts can keep it busy for hours. One that is only suspect is rendered in a process of its \
      own, which gets 5 seconds and a gigabyte. No text that people write comes near.
      """,
      "a thousand > signs at the start of a line"),
    Explanation(
      "missing-index",
      "A story's folder has no index.md, so it goes by its folder's name. Write one with a 'title'.",
      "Content/dam/articles/ without Content/dam/index.md"),
    Explanation(
      "missing-key",
      """
      Something cannot be without this key: a story or page without 'title', site.yml without 'title' \
      or 'timezone', an edit without 'to'.
      """,
      "---\ndate: 2025-03-19\n---"),
    Explanation(
      "missing-outlet",
      """
      Every paragraph on a page names its outlet in words, so an article of an unknown one cannot be \
      shown. Add 'outlet' to its front matter, or name the file so that it says it.
      """,
      "articles/call.txt     # name it: 2025-03-19-sample-wire-call.txt"),
    Explanation(
      "missing-site",
      """
      There is no Content/site.yml, so there is no site. Perhaps you are in another folder: '--root' \
      names the right one, and 'explainer new site' makes a new one.
      """,
      "explainer build     # in an empty folder"),
    Explanation(
      "no-articles",
      "A story has no reports to be made of. Put .txt or .md files into its folder 'articles'.",
      "Content/dam/ with index.md alone"),
    Explanation(
      "not-text",
      """
      A file is not text in UTF-8: a picture, a Word document, or text in an older encoding. Save it \
      again as UTF-8.
      """,
      "an article saved as 'Windows-1252'"),
    Explanation(
      "refused-address",
      """
      A link may lead to http, https, mailto and tel. Anything else, such as javascript:, could do what \
      a link must not, and only its words are shown.
      """,
      "[click](javascript:alert(1))"),
    Explanation(
      "refused-file",
      """
      A link in the file system leads out of Content/ or Templates/, or nowhere; or something is no \
      file, is too large, or has a name that is no text. Put an ordinary file in its place.
      """,
      "Content/notes -> /home/ann/notes"),
    Explanation(
      "unclear-edit",
      "An edit does one thing: 'pin', 'move' or 'hide'.",
      "- pin: wire#3fa9c2e1b0\n  hide: wire#3fa9c2e1b0"),
    Explanation(
      "unclear-place",
      """
      A note says two things about its place, or half a thing: 'place: lead' is for no section, \
      'before' and 'after' need one.
      """,
      "section: Aid\nplace: lead"),
    Explanation(
      "unclosed-front-matter",
      "Front matter begins with a line of three hyphens and ends with another; the second is missing.",
      "---\ntitle: The dam\nThe dam failed."),
    Explanation(
      "undated-article",
      """
      Nothing says when an article was published: it comes last, and no day can be counted from it \
      ('on Tuesday'). The clock is never asked. Add 'date', or begin the file's name with the day.
      """,
      "articles/sample-wire-call.txt     # name it: 2025-03-19-sample-wire-call.txt"),
    Explanation(
      "unknown-key",
      """
      No such key is known here; it is an error, because a misspelt key that is passed over looks as if \
      it did something. The message names the nearest, or all there are.
      """,
      "titel: The dam"),
    Explanation(
      "unknown-value",
      "A key takes one of a few words, and this is none of them.",
      "status: ongoing     # developing, settled or closed"),
    Explanation(
      "unread-file",
      """
      A file lies where nothing is read, so what is in it would be missing from the site without a \
      word. Move it, or put it somewhere else than Content/.
      """,
      "Content/dam/wire.txt     # belongs into Content/dam/articles/"),
    Explanation(
      "unreadable-date",
      "A date has to be written so that it can mean one day only.",
      "date: 03/04/2025     # write: 2025-04-03"),
    Explanation(
      "unresolved-address",
      "An address cannot be one of this site's. Write it from the site's root, as /about.",
      "[about](/../about)"),
    Explanation(
      "unsafe-drawing",
      """
      An SVG drawing is a page of its own, which can run programs and load things when a reader opens \
      it. This one has a script, an event, HTML or an address of another file in it. Export it plain, \
      or as PNG. With 'unsafe: true' in site.yml drawings are not looked at.
      """,
      "<svg onload=\"start()\">"),
    Explanation(
      "unusable-link",
      """
      A report's address is not one that a page may lead to, so the list of sources names the report \
      without a link.
      """,
      "url: 'https:///report'"),
    Explanation(
      "wrong-kind",
      "A key takes another kind of value: one text, a list, or lines of 'key: value'.",
      "title: [The dam, The bridge]"),
    Explanation(
      "yaml-alias",
      """
      YAML's & and * copy values about, and a few lines of them can fill any memory; its ! gives \
      values types. None of them is read here. Write the value out, or put it in quotes.
      """,
      "tags: *usual"),
    Explanation(
      "yaml-too-deep",
      "Values are nested more than 64 deep. Nothing here needs more than four.",
      "tags: [[[[[[…]]]]]]"),
    Explanation(
      "yaml-too-long",
      "Front matter is longer than anybody writes; mostly its closing line of three hyphens is missing.",
      "---\ntitle: The dam\n(a whole report)\n---"),
  ]
}
