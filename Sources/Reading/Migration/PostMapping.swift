import Model

/// Says the front matter of another program's post in ours.
struct PostMapping {
  /// The lines between the fences.
  private(set) var lines: [String] = []
  private let post: PostFile
  private let place: MigratedPost.Place
  private let name: PostName
  private var used: Set<String> = []
  private var aliases: [String] = []
  private var date: CalendarDate?

  /// The mapping of a post.
  init(_ post: PostFile, _ place: MigratedPost.Place) {
    self.post = post
    self.place = place
    name = PostName(post.source.path)
  }

  /// Maps all keys; those that say nothing in ours are complaints with their places.
  mutating func map(_ diagnostics: inout [Diagnostic]) {
    let title = text("title")
    let plain = FileNameDetails(stem: name.stem, outlets: [:]).headline ?? name.stem
    if let title = title ?? (name.isIndex ? nil : plain) { add("title", title) }
    if let words = text("description") ?? text("summary") ?? text("excerpt") {
      add("description", words)
    }
    mapDate(&diagnostics)
    mapHolds()
    mapTags()
    mapAddress(&diagnostics)
    for field in post.fields where !used.contains(field.name) {
      let value = field.isPlain ? field.texts.joined(separator: ", ") : "…"
      diagnostics.append(
        .warning(
          "not-migrated", "key '\(field.name)' is not understood and was left out: \(value)",
          at: field.location))
    }
  }

  /// The text of a key, which is used then; nil where it has none.
  private mutating func text(_ name: String) -> String? {
    guard let field = post.field(name), field.isPlain, field.texts.count == 1,
      let text = field.texts.first, !text.isEmpty
    else { return nil }
    used.insert(name)
    return text
  }

  private mutating func add(_ key: String, _ text: String) {
    lines.append("\(key): \(YAMLText.quoted(text))")
  }

  private mutating func mapDate(_ diagnostics: inout [Diagnostic]) {
    date = name.date
    if let field = post.field("date"), let text = text("date") {
      if case .date(let day) = WrittenDate.read(text) {
        date = day
      } else {
        diagnostics.append(
          .warning(
            "not-migrated", "date '\(text)' is not understood and was left out", at: field.location)
        )
      }
    }
    if let date { lines.append("date: \(date.iso)") }
  }

  private mutating func mapHolds() {
    let isDraft = text("draft") == "true"
    let isHidden = text("published") == "false"
    if isDraft || isHidden || place.isDraft { lines.append("draft: true") }
    if let text = text("expiryDate") ?? text("expirydate"),
      case .date(let day) = WrittenDate.read(text)
    {
      lines.append("expires: \(day.iso)")
    }
  }

  private mutating func mapTags() {
    var tags: [String] = []
    var known: Set<String> = []
    let names = [
      "tags", "tag", "categories", "category", "taxonomies.tags", "taxonomies.categories",
    ]
    for field in names.compactMap({ post.field($0) }) where field.isPlain {
      used.insert(field.name)
      // One text is a list of words for Jekyll, which so divides what Hugo would take for one.
      let words =
        place.isJekyll && field.texts.count == 1 && !field.name.utf8.elementsEqual("category".utf8)
        ? field.texts[0].utf8.split(separator: 0x20).map { String(Substring($0)) } : field.texts
      for word in words where !word.isEmpty && known.insert(FoldedWords.key(of: word)).inserted {
        tags.append(word)
      }
    }
    if !tags.isEmpty {
      lines.append("tags: [\(tags.map(YAMLText.quoted).joined(separator: ", "))]")
    }
  }

  private mutating func mapAddress(_ diagnostics: inout [Diagnostic]) {
    if place.isJekyll { addJekyllAddress() }
    mapPermalink(&diagnostics)
    mapSlug(&diagnostics)
    for field in [post.field("aliases"), post.field("redirect_from")].compactMap(\.self)
    where field.isPlain {
      used.insert(field.name)
      aliases += field.texts
    }
    var said: [Diagnostic] = []
    let passing = aliases.filter { AliasReader.isAlias($0, &said) }
    let list = passing.enumerated().filter { !passing[..<$0.offset].contains($0.element) }
      .map { YAMLText.quoted($0.element) }
    if !list.isEmpty { lines.append("aliases: [\(list.joined(separator: ", "))]") }
    let at = (post.field("aliases", "redirect_from"))?.location
    diagnostics += said.map {
      .warning("not-migrated", $0.message, at: at ?? SourceLocation(path: post.source.path))
    }
  }

  private mutating func mapSlug(_ diagnostics: inout [Diagnostic]) {
    guard let field = post.field("slug"), !name.isIndex, let text = text("slug") else { return }
    if !lines.contains(where: { $0.begins(with: "permalink:") }) {
      lines.append("slug: \(Slug(text).text)")
    }
    if Slug.isValid(text) { return }
    diagnostics.append(
      .warning(
        "not-migrated",
        "slug '\(text)' became '\(Slug(text).text)'; what led to the old address needs an alias",
        at: field.location))
  }

  /// The address that Jekyll gives a post unless it is told otherwise (https://jekyllrb.com/docs/permalinks/).
  private mutating func addJekyllAddress() {
    guard let date, let month = date.month, let day = date.day else { return }
    let field = post.field("categories") ?? post.field("category")
    let categories = (field?.texts ?? []).flatMap { text in
      text.utf8.split(separator: 0x20).map { Slug(String(Substring($0))).text }
    }
    let parts =
      categories + ["\(date.year)", month.padded(to: 2), day.padded(to: 2), name.stem + ".html"]
    aliases.append("/" + parts.joined(separator: "/"))
  }

  private mutating func mapPermalink(_ diagnostics: inout [Diagnostic]) {
    if let permalink = place.permalink { lines.append("permalink: /\(permalink)/") }
    guard place.permalink == nil, !name.isIndex, let text = text("url") ?? text("permalink") else {
      return
    }
    var path = text
    if path.utf8.suffix(10).elementsEqual("index.html".utf8) { path = String(path.dropLast(10)) }
    if path.utf8.suffix(5).elementsEqual(".html".utf8) {
      aliases.append(path)
      path = String(path.dropLast(5))
    }
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let slugs = parts.map { Slug($0).text }
    guard !parts.isEmpty, !path.utf8.contains(UInt8(ascii: ":")) else {
      used.remove("url")
      used.remove("permalink")
      return
    }
    lines.append("permalink: /\(slugs.joined(separator: "/"))/")
    if slugs != parts { aliases.append(path) }
  }
}

/// Texts as YAML has them.
enum YAMLText {
  /// A text in single quotes, line breaks become spaces (https://yaml.org/spec/1.1/#id905860).
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x27]
    for byte in text.utf8 {
      if byte == 0x27 { bytes.append(byte) }
      bytes.append(byte < 0x20 ? 0x20 : byte)
    }
    return String(decoding: bytes + [0x27], as: UTF8.self)
  }
}
