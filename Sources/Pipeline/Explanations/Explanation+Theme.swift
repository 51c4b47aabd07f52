/// What can be wrong with the templates of a theme.
extension Explanation {
  static let theme: [Explanation] = [
    Explanation(
      "bad-delimiters",
      """
      The marks that a template sets for its tags cannot delimit any: they must hold no space and no \
      equals sign.
      """,
      "{{=<%= %>=}}"),
    Explanation(
      "bad-encoding", "A template is not text in UTF-8. Save it again as UTF-8.",
      "a template saved as 'Windows-1252'"),
    Explanation(
      "bad-name", "A tag holds something that cannot be a name.", "{{page title}}"),
    Explanation(
      "deep-nesting", "Sections stand within each other more than 64 deep.",
      "{{#a}}{{#a}}{{#a}}…"),
    Explanation(
      "endless-inclusion",
      "A template includes itself, at once or by way of others, and nothing ever stops it.",
      "{{>partials/menu}} in Templates/partials/menu.mustache"),
    Explanation(
      "lost-text",
      """
      Text stands between the blocks of a template that fills in another one, where it would never be \
      shown. Put it into a block.
      """,
      "{{<base}}Hello{{$main}}…{{/main}}{{/base}}"),
    Explanation(
      "missing-template",
      "A theme with templates of its own for some kinds of page lacks one that every site needs.",
      "Templates/ without 404.mustache"),
    Explanation(
      "page-too-large",
      "A page took more work or space than any page should: a template repeats itself without end.",
      "{{#items}}{{#items}}…{{/items}}{{/items}}"),
    Explanation(
      "repeated-block", "A template fills in one block twice. Keep one.",
      "{{<base}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/base}}"),
    Explanation(
      "unclosed-section", "A section, a block or a parent begins and never ends.",
      "{{#stories}}<li>{{title}}</li>"),
    Explanation(
      "unclosed-tag", "A tag begins and never ends.", "<h1>{{title</h1>"),
    Explanation(
      "unknown-name",
      """
      A tag names something that no page offers; other engines would print nothing, and nobody would \
      notice. The message names the nearest. All names are in Templates.md of the documentation.
      """,
      "<h1>{{titel}}</h1>"),
    Explanation(
      "unknown-template",
      "A tag names a template that is not there. Nothing outside Templates/ is ever read.",
      "{{>partials/mneu}}"),
    Explanation(
      "unopened-section", "A section ends that never began.", "<li>{{title}}</li>{{/stories}}"),
    Explanation(
      "unsafe-place",
      """
      A value stands in a place of the page where no escaping can make it safe: in a script, in a \
      style, in a tag without quotation marks. Put it into an attribute with quotation marks, or \
      into a data- attribute that the script reads.
      """,
      "<a href={{url}}>     # write: <a href=\"{{url}}\">"),
    Explanation(
      "unused-file",
      """
      Nothing uses a file of the theme: it is neither a template nor in Templates/assets/, or it is there \
      and no template, style sheet or page names it.
      """,
      "Templates/notes.txt"),
    Explanation(
      "unused-template", "No page and no other template uses a template. Use it or remove it.",
      "Templates/partials/old-menu.mustache"),
  ]
}
