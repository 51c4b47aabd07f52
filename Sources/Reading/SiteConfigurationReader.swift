import Model

/// Reads `site.yml`.
enum SiteConfigurationReader {
  private static let keys = [
    "title", "description", "baseURL", "language", "dir", "timezone", "outlets", "search",
    "menu", "crawlers", "unsafe", "publish", "excerpts", "elsewhere",
    "foreign-images",
    "permalinks", "environments", "assets", "taxonomies",
  ]

  /// The site's settings, or nil when it has no readable title or time zone.
  ///
  /// The time zone is required, because "Tuesday" is a different day in another one and the
  /// machine's own zone must never decide.
  ///
  /// What it says for an environment takes the place of what it says for all; nil is production.
  static func read(
    _ file: SourceFile, for environment: String? = nil, _ diagnostics: inout [Diagnostic]
  ) -> SiteConfiguration? {
    let yaml = YAMLDocument(file: file, range: 0..<file.bytes.count)
    guard let all = yaml.fields(&diagnostics) else { return nil }
    all.reportUnknown(known: keys, in: "site.yml", &diagnostics)
    let fields = overlaid(all, for: environment, in: file, &diagnostics)
    let title = required("title", "the publication's name", fields, file, &diagnostics)
    let zone = required("timezone", "such as Europe/London", fields, file, &diagnostics)
    if let zone, SiteZone(zone) == nil, let field = fields["timezone"] {
      diagnostics.append(
        .error(
          "bad-timezone",
          "timezone '\(zone)' is not known; write 'Europe/London', or '+01:00' for a fixed distance",
          at: field.valueLocation))
    }
    guard let title, let zone else { return nil }
    var site = SiteConfiguration(title: title, timezone: zone)
    fill(&site, from: fields, &diagnostics)
    return site
  }

  /// The settings with those of an environment in place of those for all.
  ///
  /// Production and development are there without being named; any other name has to be one of the site's.
  private static func overlaid(
    _ fields: [YAMLField], for environment: String?, in file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) -> [YAMLField] {
    let environments = fields["environments"]?.pairs(&diagnostics) ?? []
    let inner = keys.filter { $0 != "environments" }
    var chosen: [YAMLField] = []
    for field in environments {
      let own = field.pairs(&diagnostics)
      own.reportUnknown(known: inner, in: "environment '\(field.name)'", &diagnostics)
      if field.name.isSame(as: environment ?? "production") { chosen = own }
    }
    let known = environments.map(\.name) + ["development", "production"]
    if let environment, !known.contains(where: { $0.isSame(as: environment) }) {
      let place = fields["environments"]?.location ?? SourceLocation(path: file.path)
      diagnostics.append(
        .error(
          "unknown-environment",
          "site.yml has no environment '\(environment)'"
            + NearestName.suggestion(for: environment, among: known), at: place))
    }
    return fields.filter { chosen[$0.name] == nil } + chosen
  }

  private static func fill(
    _ site: inout SiteConfiguration, from fields: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) {
    site.description = fields["description"]?.text(&diagnostics)
    site.baseURL = fields["baseURL"].flatMap { address($0, &diagnostics) }
    site.language = fields["language"]?.language(&diagnostics)?.text ?? "en"
    site.direction = fields["dir"]?.choice(WritingDirection.self, &diagnostics)
    site.allowsHTML = fields["unsafe"]?.flag(&diagnostics) ?? false
    site.foreignImages =
      fields["foreign-images"]?.choice(SiteConfiguration.ForeignImages.self, &diagnostics) ?? .link
    site.search =
      fields["search"]?.choice(SiteConfiguration.Search.self, &diagnostics) ?? .builtIn
    site.assets = fields["assets"]?.choice(SiteConfiguration.Assets.self, &diagnostics) ?? .plain
    site.permalinks = PermalinkReader.patterns(fields["permalinks"], &diagnostics)
    site.taxonomies = TaxonomyReader.read(fields["taxonomies"], &diagnostics)
    site.menu = MenuReader.read(fields["menu"], &diagnostics)
    site.crawlers =
      fields["crawlers"]?.choice(SiteConfiguration.Crawlers.self, &diagnostics) ?? .all
    site.targets = fields["publish"].map { PublishReader.read($0, &diagnostics) } ?? []
    site.elsewhere = (fields["elsewhere"]?.list(&diagnostics) ?? []).map(Self.withoutSlashes)
    site.excerpts = fields["excerpts"].flatMap { ExcerptLimitsReader.read($0, &diagnostics) }
    for outlet in fields["outlets"]?.pairs(&diagnostics) ?? [] {
      site.outlets[outlet.name] = outlet.text(&diagnostics)
    }
  }

  private static func withoutSlashes(_ path: String) -> String {
    let bytes = path.utf8.drop { $0 == UInt8(ascii: "/") }
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }
    return end.map { String(Substring(bytes[...$0])) } ?? ""
  }

  private static func address(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = field.text(&diagnostics) else { return nil }
    guard text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8) else {
      diagnostics.append(
        .error(
          "bad-address", "baseURL '\(text)' should begin with https://", at: field.valueLocation))
      return nil
    }
    return text.utf8.last == UInt8(ascii: "/") ? text : text + "/"
  }

  private static func required(
    _ key: String, _ example: String, _ fields: [YAMLField], _ file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let field = fields[key] else {
      diagnostics.append(
        .error(
          "missing-key", "site.yml needs '\(key)', \(example)",
          at: SourceLocation(path: file.path)))
      return nil
    }
    return field.text(&diagnostics)
  }
}
