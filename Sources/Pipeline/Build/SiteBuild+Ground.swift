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
    return try ground(plan, &diagnostics).map { (plan, $0) }
  }

  private func ground(
    _ plan: ContentLayout, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> BuildGround? {
    guard let path = plan.site?.path else { return nil }
    let file = try source.read(path)
    let theme = try siteTheme(&diagnostics)
    guard var site = ContentReader.site(file, &diagnostics) else { return nil }
    site.flags = flags
    let (renderer, mistakes) = PageRenderer.load(
      templates: theme.files, strings: theme.strings, own: theme.ownStrings, language: site.tag)
    diagnostics += theme.complaints(mistakes)
    if let renderer, !renderer.hasWords(of: site.tag) {
      diagnostics.append(.untranslated(site.tag, at: SourceLocation(path: path)))
    }
    var ground = Fingerprinter()
    ground.add(Program.print)
    ground.add(file.bytes)
    ground.add(flags.text)
    let print = ground.fingerprint
    let themeFiles = Self.records(of: theme.files)
    return BuildGround(
      site: site, renderer: renderer, files: Self.records(of: [file]) + themeFiles, print: print,
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

  private static func records(of files: [SourceFile]) -> [InputRecord] {
    files.map { InputRecord(path: $0.path, stamp: nil, print: Fingerprint($0.bytes)) }
  }
}
