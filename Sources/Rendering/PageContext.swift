/// The template vocabulary: every name that a theme may use, and where.
///
/// A name that is absent on a page is null there: `{{#byline}}…{{/byline}}` shows nothing. A name
/// that is not in these tables is an error. "Frame" marks lists that vanish with what is around
/// them: `{{#menu}}<ul>{{#items}}…{{/items}}</ul>{{/menu}}`. "Markup" is shown with `{{{name}}}`.
/// Links are relative; they work in any folder and from a disk.
///
/// On every page:
///
/// | name | what it is |
/// |---|---|
/// | `root` | the way to the site's root: `../`, or nothing on the front |
/// | `assets` | the way to the files of `Templates/assets/`: `../assets/`, or with `assets: hashed` in site.yml a folder in it that is named by what is in them |
/// | `site` | `title`, `description` or null, `language` (a BCP 47 tag), `direction` (`ltr` or `rtl`), `environment` (`production`, or the one that `--environment` names), `isPortable` (the page is to be opened from a disk), `url` (the front), `tagsURL` (the list of all subjects, or null), `taxonomies` (frame of the lists of all terms that `taxonomies:` of site.yml declares: `title`, `url`), `feedURL` (the feed of the whole site, or null), `sourcesURL` and `peopleURL` (the indexes of sources and of people, each null on a site without stories or a theme without its template), `searchURL` (the script of the search, or null), `usesPagefind` (whether it is Pagefind’s), `showsForeignImages` (whether images on other servers may be shown) |
/// | `menu` | frame of the sections and plain pages at the top: `title`, `url`, `isCurrent` (it is this page), `isAround` (this page lies in it) |
/// | `title` | the page's headline |
/// | `documentTitle` | the headline and the site's name, for the browser's tab |
/// | `description` | the dek, or null |
/// | `language`, `direction` | the language of the page (a BCP 47 tag) and `ltr` or `rtl` |
/// | `siteLang` | null, or on a page of another language the site's: `tag`, `direction` |
/// | `strings` | the words of the interface in the language of the page: `{{strings.search}}`, by the keys of `strings/en.yml`, `strings/fr.yml` …; a theme may have keys of its own there |
/// | `translations` | frame of the same story in other languages: `title` (the language in its own words), `tag`, `direction`, `url`; null on all other pages |
/// | `alternates` | frame of all versions of it for search engines: `tag` (or `x-default`), `url` (a whole address); null without a `baseURL` |
/// | `canonical` | the page's address on the web, or null when the site has none |
/// | `feed` | the page's own feed: `title`, `url`; null when it has none or the site's |
/// | `data` | the values of the files of `Content/data/`, under their names: `data.rivers` of `rivers.csv`, `rivers.json` or `rivers.yml`. A table is a list of its lines, whose values stand under the names of the first line (`Length (km)` is `Length_km`); null without any such file |
///
/// In `home.mustache`, `list.mustache` (a section, a subject or a term) and `tags.mustache` (all subjects, or all
/// terms of a taxonomy). A
/// list has 50 entries a page:
///
/// | name | what it is |
/// |---|---|
/// | `html` | on the first page of a list the markup of the text that heads it, or null |
/// | `headline` | of that text on the front, or null; elsewhere it is the page's `title` |
/// | `parent` | the section or list above this one: `title`, `url`; or null |
/// | `pager` | null for a list of one page, or `number` of the page, `count` of all, `newer` and `older` (addresses or null) |
/// | `structuredData` | on the first page of the front what it tells search engines (JSON-LD, shown with `{{{structuredData}}}` in a script of type `application/ld+json`), or null |
/// | `stories` | on the front, frame of the stories, the newest first |
/// | `pages` | on the front, frame of the dated pages of a site without stories, the newest first; and of pages at the top that are too many for the menu |
/// | `entries` | in a section or subject, frame of what is in it, the newest first |
/// | an entry of these | `title`, `lang`, `url`, `description`, `date` (of a story, when it was updated; null, or `text`, `iso`), `isStory`, and for stories `kicker`, `sourceCount`, `hasOneSource`, `change` |
/// | `change` | what came last to a story, when that is known, or null: `kind` (report, update or correction), `label` for readers, `title` (of a report its headline; of a note its title, or null), `outlet` (of a report; or null), `date` (`text`, `iso`) |
/// | `sections` | frame of the sections in a section, or of those that are too many for the menu: `title`, `url` |
/// | `tags` | in `tags.mustache`, frame of all subjects or terms: `title`, `url`, `count` of pages and stories |
///
/// In `story.mustache`:
///
/// | name | what it is |
/// |---|---|
/// | `structuredData` | what the page tells search engines (JSON-LD, as on the front) |
/// | `dataURL` | the `explainer.json` beside the page: all of it for programs |
/// | `kicker` | null, or `subject` (the first tag or null) and `status` (null, or `name`: developing, settled or closed, and `label` for readers) |
/// | `tags` | frame of its subjects: `title`, `url` |
/// | `taxonomies` | frame of what it is sorted under by `taxonomies:` of site.yml: `title` and `url` of the taxonomy, `tags` (frame of its terms: `title`, `url`) |
/// | `byline` | the editors: `A, B and C`; or null |
/// | `published` | the day of the first edition, or null: `text` for readers, `iso` for machines |
/// | `updated` | the newest date among the cited reports and the notes, or null: `text`, `iso` |
/// | `sourceCount`, `hasOneSource` | how many reports are cited |
/// | `readingMinutes` | how long the page takes to read, at 230 words a minute, rounded up; 0 without words |
/// | `introduction` | markup of the editors' introduction, or null |
/// | `contents` | frame of the headed sections: `title`, `url`; null only without any section or part |
/// | `sections` | list, the lead first: `id`, `title` (null for the lead), `hue` (1 to 7: the number of its colour, also of its events in pictures; 0 for the lead), `items` |
/// | `items` of a section | each has `block`, `note` or `pull`, the other ones are null |
/// | `block` | a paragraph of a report: `anchor` (its `id`), `permalink`, `html` (markup), `lang`, `outlet`, `date` (null, or `text`, `iso`), `number` of its source, `sourceURL`, `continues` (the paragraph above is from the same report), `copies` (frame of citations: other reports with the same words) |
/// | `note` | a note of the editors: `id`, `permalink`, `kind` (context, definition, update, correction, question), `label` for readers, `title` or null, `lang`, `date` (null, or `text`, `iso`), `html` (markup) or null |
/// | `pull` | a quotation drawn out large before its paragraph, which has the words again: as those of `quotes` |
/// | `related` | markup of `related.mustache` (see below), or null |
/// | `lang` | the language of words, where it is not the page's: null, or `tag` (for the attribute `lang`) and `direction` (`ltr` or `rtl`, for `dir`) |
/// | `sources` | frame of the cited reports: `id`, `number`, `outlet`, `headline`, `lang`, `byline`, `credit` (its trailer, as written), `licence`, `link`, `published`, `updated` (each of these six may be null), `backlinks`, `blockCount` (of them), `hasOneBlock` |
/// | `coverage` | null for a single outlet or section, or what a picture needs that says which outlet gave how much to which section: `label` (all of it in words), `width` and `height`, `left` and `top` (how much room names have there), `rows` (the sections) and `outlets` (of many the last is the rest): lists of `name` and `place`, each 20 after the one before; `shades` (list of `shade`, 1 to 4, the more paragraphs the higher, and `path`: a line as wide as a unit through each of its fields, of which 20 are one unit) |
/// | `backlinks` of a source | the paragraphs that cite it: `letter` (a, b, … aa), `url`, `section` (its title; null for the lead) |
///
/// The parts of `story.mustache` beside the sections. Each is null when it is empty or switched off by
/// `show:`. `words` are letter for letter those of a report, and what has words has their `lang`.
///
/// | name | what it is |
/// |---|---|
/// | `brief` | frame of three to five sentences that tell the story in short, the newest report's first: `words`, `lang`, `citation`, `alsoIn`; null for a short page |
/// | `timeline` | `strip`, and frame of events, the oldest first: `date` (`text`; `iso` or null), `continues` (the event above has the same date), `words` (the sentence), `citation`, `alsoIn` |
/// | `strip` | null for few events, or what a picture of the timeline needs: `label` (what it shows), `dots` (list of `x`, `y` and `hue`: an event each), `spans` (list of `x`, `width` and `hue`: what took long), `ticks` (list of `x` and `label`: a day, month or year), `earlier` and `later` (null, or how many events lie too far off to be drawn). `x` and `width` are percentages of the width |
/// | `people` | `persons` and `organisations`: frames of `name` and its `lang`, `roles` (frame of `words`, `lang`, `citation`), `mentions` (the paragraphs, as `backlinks`), `mentionCount`, `hasOneMention` |
/// | `figures` | `groups`: frame of figures that count one thing: `subject` (words or null), `relation` (`name`: agreement, update or disagreement; `label` for readers), `items`; `single`: frame of those that stand alone |
/// | a figure | `words`, `sentence`, `speaker`, `date` (of the report; null, or `text`, `iso`), `citation`, `alsoIn` |
/// | `quotes` | frame of quotations whose speaker is known: `words` (without their marks), `speaker`, `citation`, `alsoIn`; `continues` (the quotation above has the same speaker in the same paragraph) and `isContinued` (the one below has) |
/// | `speaker` | null, or `name` and `role` (or null) |
/// | `questions` | frame of open questions: `kind` (unverified, uncertain, unanswered, asked, editor), `label` for readers, `since` (null, or `text`, `iso`), `daysOpen` (until `updated`, or null), `hasOneDay`; and `words`, `citation`, `alsoIn` or, if the editors ask, `note` (`title` or else `html`; `url` or null) |
/// | `citation` | where words stand: `outlet`, `date` of the report (or null), `url` of the paragraph (or null), `number` and `sourceURL` of the source (both null when it is not listed) |
/// | `alsoIn` | frame of citations: the other reports that say the same; each with `separator` (what stands between it and the next: a comma, and, or null) |
///
/// In `page.mustache`:
///
/// | name | what it is |
/// |---|---|
/// | `html` | markup of the page's text, or null |
/// | `date` | its day, or null: `text`, `iso` |
/// | `tags` | frame of its subjects: `title`, `url` |
/// | `taxonomies` | frame of what it is sorted under by `taxonomies:` of site.yml: `title` and `url` of the taxonomy, `tags` (frame of its terms: `title`, `url`) |
/// | `parent` | its section: `title`, `url`; null at the top |
/// | `contents` | frame of its headings of the second level: `title`, `url`, `inner` (frame of those of the third level below it); null for fewer than three |
/// | `related` | as in `story.mustache` |
/// | `neighbours` | null, or `previous` (the older page of the section) and `next` (the newer): each null, or `title`, `url` |
///
/// In `sources.mustache` and `people.mustache`, without which a theme makes no such pages. An index has 500
/// entries a page:
///
/// | name | what it is |
/// |---|---|
/// | `letters` | frame of the letters under which there are names: `title`, `url`; null for a short index |
/// | `pager` | as that of a list; `newer` is the page before and `older` the page after |
/// | `outlets` | in `sources.mustache`, frame of the outlets by name: `id`, `name`, `stories` |
/// | `persons`, `organisations` | in `people.mustache`, frames of those in a who's who, by name: `id`, `name`, `roles` (frame of `words`), `stories` |
/// | `stories` of these | frame of the stories, the newest first: `title`, `url`; in an outlet `sources`, for a name `mentions`, `mentionCount`, `hasOneMention` |
/// | `sources` of a story | frame of the outlet's reports that it cites: `headline`, `byline`, `link`, `published` (each of these three may be null), and the paragraphs that it gave: `mentions`, `mentionCount`, `hasOneMention` |
/// | `mentions` of these | as those of a person in `story.mustache` |
///
/// `story.mustache` and `page.mustache` have a place for what other pages tell of theirs, `related`: the markup
/// of `related.mustache`, without which a theme shows no such thing. It has what every page has, and:
///
/// | name | what it is |
/// |---|---|
/// | `stories` | frame of up to four stories that share people, subjects or rare words with this one, or that its editor names in `related:`; `title`, `url` |
/// | `backlinks` | frame of the stories and pages whose texts link here, by address: `title`, `url` |
///
/// In `404.mustache`, which is shown at any depth, links start with `/` or with the path of
/// `baseURL`; it has nothing beyond what every page has.
package enum PageContext {
  /// The names of the tables above, for the check of templates when they are loaded.
  package static let vocabulary = [
    "alsoIn", "alternates", "anchor", "assets", "backlinks", "block", "blockCount", "brief",
    "byline", "canonical", "change", "citation", "contents", "continues", "copies", "count",
    "coverage", "credit", "data", "dataURL", "date", "daysOpen", "description", "direction",
    "documentTitle", "dots", "earlier", "entries", "environment", "feed", "feedURL", "figures",
    "groups", "hasOneBlock", "hasOneDay", "hasOneMention", "hasOneSource", "headline", "height",
    "html", "hue", "id", "inner", "introduction", "isAround", "isContinued", "isCurrent",
    "isPortable", "isStory", "iso", "items", "kicker", "kind", "label", "lang", "language", "later",
    "left", "letter", "letters", "licence", "link", "mentionCount", "mentions", "menu", "name",
    "neighbours", "newer", "next", "note", "number", "older", "organisations", "outlet", "outlets",
    "pager", "pages", "parent", "path", "people", "peopleURL", "permalink", "persons", "place",
    "previous", "published", "pull", "questions", "quotes", "readingMinutes", "related", "relation",
    "role", "roles", "root", "rows", "searchURL", "section", "sections", "sentence", "separator",
    "shade", "shades", "showsForeignImages", "since", "single", "site", "siteLang", "sourceCount",
    "sourceURL", "sources", "sourcesURL", "spans", "speaker", "status", "stories", "strip",
    "structuredData", "subject", "tag", "tags", "tagsURL", "taxonomies", "text", "ticks",
    "timeline", "title",
    "top", "translations", "updated", "url", "usesPagefind", "width", "words", "x", "y",
  ]
}
