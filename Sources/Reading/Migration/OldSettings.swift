package import Model

/// The settings of a site of Hugo or Jekyll, as `site.yml` says them.
package struct OldSettings {
  /// The text of `site.yml`.
  package let text: String

  /// Rewrites settings.
  /// - Parameters:
  ///   - file: `hugo.toml`, `config.yaml`, `_config.yml` or their like; nil when there is none.
  ///   - name: what the site is called when they do not say it.
  ///   - diagnostics: what is not understood, with its place.
  package init(_ file: SourceFile?, name: String, _ diagnostics: inout [Diagnostic]) {
    let fields = file.map { Self.fields($0, &diagnostics) } ?? []
    func text(_ names: String...) -> String? {
      names.lazy.compactMap { name in
        fields.first { $0.name.utf8.elementsEqual(name.utf8) && $0.isPlain }?.texts.first
      }.first { !$0.isEmpty }
    }
    var lines = ["title: \(YAMLText.quoted(text("title") ?? name))"]
    let zone = text("timeZone", "timezone")
    lines.append("timezone: \(zone ?? "Etc/UTC")")
    if zone == nil { lines[1] += "     # the zone in which days are counted" }
    if let words = text("description", "params.description") {
      lines.append("description: \(YAMLText.quoted(words))")
    }
    let base = (text("baseURL", "baseurl", "url") ?? "")
    let folder = file?.path.utf8.elementsEqual("_config.yml".utf8) == true ? text("baseurl") : nil
    let address = folder.map { (text("url") ?? "") + $0 } ?? base
    if address.utf8.starts(with: "http".utf8) {
      lines.append("baseURL: \(YAMLText.quoted(address))")
    }
    if let language = text("languageCode", "locale", "defaultContentLanguage", "lang"),
      LanguageTag(language) != nil
    {
      lines.append("language: \(language)")
    }
    if text("markup.goldmark.renderer.unsafe") == "true" { lines.append("unsafe: true") }
    let patterns = Self.permalinks(fields)
    if !patterns.isEmpty { lines += ["permalinks:"] + patterns.map { "  " + $0 } }
    self.text = lines.joined(separator: "\n") + "\n"
    let known = [
      "title", "timeZone", "timezone", "description", "params.description", "baseURL", "baseurl",
      "url", "languageCode", "locale", "defaultContentLanguage", "lang",
      "markup.goldmark.renderer.unsafe",
    ]
    for field in fields where !known.contains(field.name) {
      if Self.permalink(field) != nil { continue }
      diagnostics.append(
        .warning(
          "not-migrated", "setting '\(field.name)' is not understood and was left out",
          at: field.location))
    }
  }

  private static func fields(
    _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> [PostField] {
    if file.path.utf8.suffix(5).elementsEqual(".toml".utf8) {
      return TOMLFields(whole: file, &diagnostics).fields
    }
    let document = YAMLDocument(file: file, range: 0..<file.bytes.count)
    return (document.fields(&diagnostics) ?? []).flatMap { field -> [PostField] in
      guard field.holdsPairs else { return [PostField(field)] }
      var said: [Diagnostic] = []
      return field.pairs(&said).map { inner in
        let value = PostField(inner)
        return PostField(
          field.name + "." + inner.name, value.texts, isPlain: value.isPlain, at: value.location)
      }
    }
  }

  /// Hugo's patterns of addresses, as far as ours can say them.
  private static func permalinks(_ fields: [PostField]) -> [String] {
    fields.compactMap { permalink($0) }
  }

  private static func permalink(_ field: PostField) -> String? {
    guard field.isPlain, let text = field.texts.first else { return nil }
    let parts = field.name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard parts.count > 1, parts[0] == "permalinks", let scope = parts.last else { return nil }
    var pattern = text
    for name in [":contentbasename", ":filename", ":slugorfilename", ":slugorcontentbasename"] {
      pattern = pattern.replacing(name, with: ":slug")
    }
    let isKnown = pattern.split(separator: "/").allSatisfy { part in
      part.utf8.first != UInt8(ascii: ":")
        || PermalinkPattern.Token(rawValue: String(part.dropFirst())) != nil
    }
    return isKnown ? "\(scope): \(YAMLText.quoted(pattern))" : nil
  }
}
