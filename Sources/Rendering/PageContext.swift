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
/// | `root` | the way to the site's root, for assets: `../`, or nothing on the front |
/// | `site` | `title`, `description` or null, `language` (a BCP 47 tag), `url` (the front) |
/// | `menu` | frame of the plain pages: `title`, `url`, `isCurrent` |
/// | `title` | the page's headline |
/// | `documentTitle` | the headline and the site's name, for the browser's tab |
/// | `description` | the dek, or null |
/// | `canonical` | the page's address on the web, or null when the site has none |
///
/// In `home.mustache`:
///
/// | name | what it is |
/// |---|---|
/// | `stories` | frame of the stories, the newest first: `title`, `url`, `description`, `kicker`, `updated`, `sourceCount`, `hasOneSource` |
///
/// In `story.mustache`:
///
/// | name | what it is |
/// |---|---|
/// | `kicker` | null, or `subject` (the first tag or null) and `status` (null, or `name`: developing, settled or closed, and `label` for readers) |
/// | `byline` | the editors: `A, B and C`; or null |
/// | `published` | the day of the first edition, or null: `text` for readers, `iso` for machines |
/// | `updated` | the newest date among the cited reports and the notes, or null: `text`, `iso` |
/// | `sourceCount`, `hasOneSource` | how many reports are cited |
/// | `introduction` | markup of the editors' introduction, or null |
/// | `contents` | frame of the headed sections: `title`, `url` |
/// | `sections` | list, the lead first: `id`, `title` (null for the lead), `items` |
/// | `items` of a section | each has `block` or `note`, the other one is null |
/// | `block` | a paragraph of a report: `anchor` (its `id`), `permalink`, `html` (markup), `outlet`, `date` (null, or `text`, `iso`), `number` of its source, `sourceURL`, `continues` (the paragraph above is from the same report) |
/// | `note` | a note of the editors: `id`, `kind` (context, definition, update, correction, question), `label` for readers, `title` or null, `date` (null, or `text`, `iso`), `html` (markup) or null |
/// | `sources` | frame of the cited reports: `id`, `number`, `outlet`, `headline`, `byline`, `credit` (its trailer, as written), `link`, `published`, `updated` (each of these five may be null), `backlinks` |
/// | `backlinks` of a source | the paragraphs that cite it: `letter` (a, b, … aa), `url`, `section` (its title; null for the lead) |
///
/// In `page.mustache`:
///
/// | name | what it is |
/// |---|---|
/// | `html` | markup of the page's text, or null |
///
/// In `404.mustache`, which is shown at any depth, links start with `/` or with the path of
/// `baseURL`; it has nothing beyond what every page has.
package enum PageContext {
  /// The names of the tables above, for the check of templates when they are loaded.
  package static let vocabulary = [
    "anchor", "backlinks", "block", "byline", "canonical", "contents", "continues", "credit",
    "date",
    "description", "documentTitle", "hasOneSource", "headline", "html", "id", "introduction",
    "isCurrent", "iso", "items", "kicker", "kind", "label", "language", "letter", "link", "menu",
    "name", "note", "number", "outlet", "permalink", "published", "root", "section", "sections",
    "site", "sourceCount", "sourceURL", "sources", "status", "stories", "subject", "text", "title",
    "updated", "url",
  ]
}
