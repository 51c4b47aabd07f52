import Model
import Pipeline
import Reading
import Rendering

/// Writes files of settings out of numbers: one key, value or mark for every byte.
enum SettingsText {
  /// The theme that comes with the program.
  static let theme: PageRenderer? = {
    var said: [Diagnostic] = []
    let files = DefaultTheme.files.map {
      SourceFile(path: "Templates/" + $0.path, text: $0.text)
    }
    let strings = files.filter { InterfaceStrings.isStringsFile($0.path) }
      .compactMap { InterfaceStringsReader.read($0, &said) }
    return PageRenderer.load(templates: files, strings: BuiltInWords(strings)).renderer
  }()

  /// A report for the story to be about.
  static let report = """
    A dam breaks

    The dam above Harrow failed on Tuesday night, the mayor said. At least 12 people were hurt.

    What happens next

    “We will rebuild it,” Ann Lee, the mayor, told reporters. The council votes in April.
    """

  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.reduce(into: "") { text, byte in text += pieces[Int(byte &- 1) % pieces.count] }
  }

  private static let pieces = marks + keys.map { "\n" + $0 + ": " } + values

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
    names("title dek date updated published description summary slug permalink aliases tags draft")
    + names("embargo expires language dir timezone byline outlet url licence id kind section place")
    + names("sections hints edits pin move hide to show related translations expect excerpts share")
    + names("words run over baseURL outlets search menu crawlers unsafe publish elsewhere excerpt")
    + names("foreign-images permalinks environments assets taxonomies status edition template")
    + names("production development disk path git branch pages stories quotes people timeline")

  private static let values =
    names(
      "Dam dam Harrow about water about.md index.md notes/water.md dam/index.html /dam/ /about/")
    + names(
      "2026-03-02 2026-03-32 2026-03-02T10:00:00Z 10:61 1 -1 40 100 999999999999999999999 1e9")
    + names(
      "en fr ar uk xx-YY ltr rtl auto html url :title/ :year/:month/:slug/ :section/:name/ :x")
    + names(
      "https://a.example/ https://a.example/b//c mailto:a@b.example javascript:alert(1) //x é 水")
    + names("allow show link trim error warning on off yes no none all lead before after question")
    + names(
      "2026-03-02-agency-dam#p1 agency-dam 2026-03-02-agency-dam Ann council next what happens")

  private static func names(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
