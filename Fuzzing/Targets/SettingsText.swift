import Model
import Pipeline
import Reading
import Rendering

/// Writes files of settings out of numbers: one key, value or mark for every byte.
enum SettingsText {
  /// The theme that comes with the program.
  static let theme: PageRenderer? = {
    var said: [Diagnostic] = []
    let theme = SiteTheme(own: [], &said)
    return PageRenderer.load(templates: theme.files, strings: theme.strings).renderer
  }()

  /// A report for the story to be about.
  static let report = """
    A dam breaks

    The dam above Harrow failed on Tuesday night, the mayor said. At least 12 people were hurt.

    What happens next

    “We will rebuild it,” Ann Lee, the mayor, told reporters. The council votes in April.
    """

  static let tokens = TokenText(marks + keys.map { "\n" + $0 + ": " } + values)

  private static let marks = [
    "\n", "\n\n", "\n---\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\n    - ", "[", "]", "{", "}",
    ", ",
    ": ", ":", "\"", "'", "|\n  ", ">\n  ", "&a ", "*a ", "!!str ", "# ", "\t", " ", "\n# ",
    "\n## ",
    "\n### ", "\n> ", "\n1. ", "](", ")", "![", "*", "**", "`", "\n```\n", "<b>", "<!--", "-->",
    "|",
    "\n|---|\n", "[^1]", "\n[^1]: ", "\\", "~", "null", "true", "false", "-", "0", "/", "..", "%20",
  ]

  private static let keys =
    TokenText.words(
      "title dek date updated published description summary slug permalink aliases tags draft")
    + TokenText.words(
      "embargo expires language dir timezone byline outlet url licence id kind section place")
    + TokenText.words(
      "sections hints edits pin move hide to show related translations expect excerpts share")
    + TokenText.words(
      "words run over baseURL outlets search menu crawlers unsafe publish elsewhere excerpt")
    + TokenText.words(
      "foreign-images permalinks environments assets taxonomies status edition template")
    + TokenText.words(
      "production development disk path git branch pages stories quotes people timeline")

  private static let values =
    TokenText.words(
      "Dam dam Harrow about water about.md index.md notes/water.md dam/index.html /dam/ /about/")
    + TokenText.words(
      "2026-03-02 2026-03-32 2026-03-02T10:00:00Z 10:61 1 -1 40 100 999999999999999999999 1e9")
    + TokenText.words(
      "en fr ar uk xx-YY ltr rtl auto html url :title/ :year/:month/:slug/ :section/:name/ :x")
    + TokenText.words(
      "https://a.example/ https://a.example/b//c mailto:a@b.example javascript:alert(1) //x é 水")
    + TokenText.words(
      "allow show link trim error warning on off yes no none all lead before after question")
    + TokenText.words(
      "2026-03-02-agency-dam#p1 agency-dam 2026-03-02-agency-dam Ann council next what happens")
}
