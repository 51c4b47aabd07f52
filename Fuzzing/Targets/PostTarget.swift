import Model
import Reading

extension FuzzTarget {
  /// A post of another program's site and its settings, each byte a mark or a word of their languages:
  /// what becomes of it is read as one of our pages.
  static let post = FuzzTarget(name: "post") { bytes in
    let texts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      .map(PostTokens.tokens.text)
    guard texts.count == 3 else { return }
    var said: [Diagnostic] = []
    let name = texts[0].isEmpty ? "hugo.toml" : "_config.yml"
    let settings = OldSettings(SourceFile(path: name, text: texts[1]), name: "Site", &said)
    let source = SourceFile(path: "_posts/2024-03-05-rain.md", text: texts[2])
    let place = MigratedPost.Place(target: "Content/posts/rain.md", isJekyll: name != "hugo.toml")
    let post = MigratedPost(source, to: place, &said)
    let page = SourceFile(
      path: place.target, bytes: post.bytes(names: ["rain": "/posts/rain/"], &said))
    let written = SourceFile(path: "Content/site.yml", text: settings.text)
    let site =
      ContentReader.site(written, &said) ?? SiteConfiguration(title: "Site", timezone: "Etc/UTC")
    let layout = ContentLayout([FoundFile(path: page.path)])
    require(layout.pages.contains { $0.file.path == page.path }, "a post is no page any more")
    for place in layout.pages where place.file.path == page.path {
      _ = ContentReader.page(page, as: place, on: site, &said)
    }
    for diagnostic in said { require(!diagnostic.text.isEmpty, "a complaint says nothing") }
  }
}

/// Writes posts out of numbers: one mark or word of TOML, YAML, shortcodes or Liquid for every byte.
private enum PostTokens {
  static let tokens = TokenText(marks + keys.map { "\n" + $0 } + values)

  private static let marks = [
    "\n", "\n+++\n", "\n---\n", "+++", "---", " = ", ": ", "\"", "'", "\"\"\"", "'''", "\\", "\\u",
    "\\U", "[", "]", "[[", "]]", "{", "}", ", ", "\n[", "]\n", "\n  ", "\n- ", "# ", "\r\n",
    "\u{FEFF}",
    "{{< ", " >}}", "{{% ", " %}}", "{% ", " %}", "{{ ", " }}", " | ", "](", ")", "![",
    "<!--more-->",
    "\n```\n", "\n# ", "\n> ", "\t", " ", "=", ":", ".", "/", "-",
  ]

  private static let keys = TokenText.words(
    "title date publishDate lastmod expiryDate draft slug url aliases tags categories category weight"
      + " description summary layout permalink published params permalinks markup baseURL baseurl"
      + " languageCode timeZone author image redirect_from excerpt type")

  private static let values = TokenText.words(
    "true false 2024-03-05 2024-03-05T10:00:00Z 2024-99-99 10:61:00 +02:00 1 -1 0x1F 1e9 inf nan"
      + " rain Rain about.md /posts/:slug/ :year/:month/:title :contentbasename ref relref figure"
      + " src=\"a.png\" alt=\"a\" caption=\"b\" include post_url link relative_url absolute_url site.url"
      + " site.baseurl https://a.example/ youtube highlight endhighlight raw endraw é 水 00E9 0001F600"
      + " D800 posts section markup.goldmark.renderer.unsafe \"rain.md#x\" 2024-03-05-rain")
}
