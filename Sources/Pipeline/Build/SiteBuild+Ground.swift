import Model
import Reading
import Rendering

extension Diagnostic {
  /// The interface has no words in the language of some pages.
  static func untranslated(_ language: LanguageTag, at location: SourceLocation) -> Diagnostic {
    .warning(
      "untranslated",
      "there are no words of the interface in '\(language.text)', so its pages say 'Sources' and "
        + "'Timeline'; add \(InterfaceStrings.folder)\(language.text).yml",
      at: location)
  }
}

extension SiteBuild {
  /// What lies where, and what all stories and pages have in common; nil when there are no settings
  /// to build by.
  /// - Throws: `FileError` when the machine fails.
  func survey(
    _ diagnostics: inout [Diagnostic], of listed: ContentListing? = nil
  ) throws(FileError) -> (plan: ContentLayout, ground: BuildGround)? {
    let content = if let listed { listed } else { try ContentListing(source) }
    let plan = ContentLayout(content.files)
    diagnostics += content.diagnostics + ContentReader.complaints(about: plan)
    guard let ground = try ground(plan, &diagnostics) else { return nil }
    diagnostics += plan.complaints(about: ground.site.permalinks)
    return (plan.with(ground.site.permalinks), ground)
  }

  private func ground(
    _ plan: ContentLayout, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> BuildGround? {
    guard let path = plan.site?.path else { return nil }
    let file = try source.read(path)
    let theme = try siteTheme(&diagnostics)
    guard var site = ContentReader.site(file, for: flags.environment, &diagnostics) else {
      return nil
    }
    site.flags = flags
    let (data, dataFiles) = try siteData(plan, theme, &diagnostics)
    // Without the data, every name in it would be told to be unknown.
    let (renderer, mistakes) =
      data.map { data in
        PageRenderer.load(
          templates: theme.files, strings: theme.strings, own: theme.ownStrings, data: data,
          language: site.tag)
      } ?? (nil, [])
    diagnostics += theme.complaints(mistakes)
    if let renderer, !renderer.hasWords(of: site.tag) {
      diagnostics.append(.untranslated(site.tag, at: SourceLocation(path: path)))
    }
    var ground = Fingerprinter()
    ground.add(Program.print)
    ground.add(file.bytes)
    ground.add(flags.text)
    let print = ground.fingerprint
    let themeFiles = Self.records(of: theme.files + dataFiles)
    return BuildGround(
      site: site, renderer: renderer, files: [settings(file)] + themeFiles, print: print,
      theme: themeFiles.print, memory: memory.flatMap { $0.ground == print ? $0 : nil })
  }

  /// The theme of the site, or the built-in one.
  private func siteTheme(_ diagnostics: inout [Diagnostic]) throws(FileError) -> SiteTheme {
    var files: [SourceFile] = []
    for file in try source.list("Templates", &diagnostics) ?? [] {
      files.append(try source.read(file.path))
    }
    return SiteTheme(own: files, &diagnostics)
  }

  /// What data files give the templates, nil when one of them is wrong; and the files, only those that a
  /// template uses.
  private func siteData(
    _ plan: ContentLayout, _ theme: SiteTheme, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> (SiteData?, [SourceFile]) {
    if plan.data.isEmpty { return (SiteData(), []) }
    let flaws = DataReader.complaints(about: plan.data)
    let names = plan.data.map { DataReader.name(of: $0) }
    let used = SiteData.used(names, in: theme.files)
    var said: [Diagnostic] = []
    var (values, files): ([DataValue.Pair], [SourceFile]) = ([], [])
    for file in plan.data {
      let name = DataReader.name(of: file)
      guard used.contains(where: { $0.isSame(as: name) }) else {
        if let complaint = Self.unused(file, name) { diagnostics.append(complaint) }
        continue
      }
      said += flaws.filter { $0.location.path.isSame(as: file.path) }
      let source = try self.source.read(file.path)
      files.append(source)
      let value = DataReader.read(source, &said)
      values.append(DataValue.Pair(name, value ?? .null))
    }
    diagnostics += said
    return (said.isEmpty ? SiteData(values, others: names) : nil, files)
  }

  /// What to tell of a data file that no template uses; nothing of those that readers may download.
  private static func unused(_ file: FoundFile, _ name: String) -> Diagnostic? {
    if StaticFile.isOne(file.path) { return nil }
    return .warning(
      "unused-data", "no template shows 'data.\(name)'; use it or remove the file",
      at: SourceLocation(path: file.path))
  }

  /// What is remembered of the settings: those of another environment are others.
  private func settings(_ file: SourceFile) -> InputRecord {
    let name = Array((flags.environment.map { "\n" + $0 } ?? "").utf8)
    return InputRecord(path: file.path, stamp: nil, print: Fingerprint(file.bytes + name))
  }

  private static func records(of files: [SourceFile]) -> [InputRecord] {
    files.map { InputRecord(path: $0.path, stamp: nil, print: Fingerprint($0.bytes)) }
  }
}
