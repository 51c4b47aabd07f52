import Model
import Synchronization
import Templating

/// A theme that was checked: compiled templates, and files that go to the site as they are.
struct Theme: Sendable {
  /// The kinds of page; each has one template of its name, and nothing else is looked for.
  enum Kind: String, CaseIterable {
    case home
    case story
    case page
    case list
    case tags
    case missing = "404"
    case sources
    case people
    case related

    /// The path of the kind's template.
    var path: String { "Templates/\(rawValue).mustache" }
  }

  /// Which parts of a site the theme has that it may do without.
  let offers: SiteParts
  /// The words of all languages.
  let words: SiteWords
  private let libraries: Libraries
  /// The files below `Templates/assets/`, in the order of their paths; styles and scripts are compacted.
  let assets: [Page]

  /// Whether it shows what other pages tell of a page.
  let hasRelated: Bool
  private let data: TemplateValue

  /// Compiles a theme and collects everything that is wrong with it; what is wrong in one language is in
  /// all of them.
  init(
    _ files: [SourceFile], words: SiteWords, data: SiteData, language: LanguageTag = .english,
    _ diagnostics: inout [Diagnostic]
  ) {
    let files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let sorting = ThemeFiles(files)
    let (library, errors) = TemplateLibrary.load(
      sorting.templates, vocabulary: PageContext.vocabulary + data.names, isCompact: true,
      phrases: words.wording(for: language).phrases)
    libraries = Libraries(sorting.templates, words, language, library)
    self.words = words
    self.data = data.value
    hasRelated = library.names.contains(Kind.related.rawValue)
    assets = sorting.assets
    diagnostics += errors.map(\.diagnostic)
    offers = SiteParts(Self.parts(of: library, assets))
    diagnostics += Kind.required.compactMap { Self.complaint(about: $0, missingFrom: library) }
    diagnostics += Self.unused(in: library) + sorting.diagnostics
    diagnostics += words.complaints(named: library.namedPhrases)
  }

  /// Where the assets stand on a site: in a folder of their own when they change, if it asks for that.
  ///
  /// One name for all of them, so that what they say of each other stays true.
  /// - Complexity: O(bytes)
  func assetFolder(of site: SiteConfiguration) -> String {
    guard site.assets == .hashed else { return "assets/" }
    var print = Fingerprinter()
    for asset in assets {
      print.add(asset.path)
      print.add(asset.bytes)
    }
    return "assets/" + (print.fingerprint.high >> 24).padded(to: 10, radix: 16) + "/"
  }

  /// A page of a kind, or the first mistake that shows only with its values.
  func page(
    _ kind: Kind, at place: PagePlace, origin: String, in wording: Wording,
    _ values: [TemplateObject.Entry]
  ) -> (Page?, [Diagnostic]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32 << 10)
    do throws(TemplateError) {
      let all = values + [("data", data)]
      try libraries.library(in: wording).render(
        kind.rawValue, with: TemplateObject(all), into: &bytes)
      return (Page(path: place.file, bytes: bytes, origin: origin), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private static func parts(of library: TemplateLibrary, _ assets: [Page]) -> [SiteParts] {
    let kinds: [(Kind, SiteParts)] = [(.sources, .sources), (.people, .people)]
    let scripts = SiteParts.scripts.filter { script in
      assets.contains { $0.path.isSame(as: script.path) }
    }
    return kinds.filter { library.names.contains($0.0.rawValue) }.map(\.1) + scripts.map(\.part)
  }

  private static func complaint(
    about kind: Kind, missingFrom library: TemplateLibrary
  ) -> Diagnostic? {
    if library.names.contains(kind.rawValue) { return nil }
    return .error(
      "missing-template",
      "template '\(kind.path)' is missing; a theme needs home, story, page, list, tags and 404",
      at: SourceLocation(path: kind.path))
  }

  private static func unused(in library: TemplateLibrary) -> [Diagnostic] {
    let pages = Kind.allCases.map(\.rawValue)
    return library.unnamedTemplates.filter { !pages.contains($0) }.map { name in
      .warning(
        "unused-template",
        "no template uses '\(name)'; use it or remove it"
          + NearestName.suggestion(for: name, among: pages),
        at: SourceLocation(path: "Templates/\(name).mustache"))
    }
  }
}

extension Theme.Kind {
  /// Those that every theme has; without the others the site has no such pages.
  static let required: [Theme.Kind] = [.home, .story, .page, .list, .tags, .missing]
}

/// The templates of a theme compiled with the words of each language that pages ask for.
private final class Libraries: Sendable {
  private let templates: [TemplateFile]
  private let words: SiteWords
  private let main: (wording: Wording, library: TemplateLibrary)
  private let others = Mutex<[LanguageTag: TemplateLibrary]>([:])

  init(
    _ templates: [TemplateFile], _ words: SiteWords, _ language: LanguageTag,
    _ library: TemplateLibrary
  ) {
    (self.templates, self.words) = (templates, words)
    main = (words.wording(for: language), library)
  }

  /// The templates with the words of a language; those of the site's own language are never waited for.
  func library(in wording: Wording) -> TemplateLibrary {
    if wording === main.wording { return main.library }
    return others.withLock { others in
      if let known = others[wording.language] { return known }
      let library = TemplateLibrary.load(templates, isCompact: true, phrases: wording.phrases)
        .library
      others[wording.language] = library
      return library
    }
  }
}

/// The files of a theme, sorted by what they are for.
private struct ThemeFiles {
  private(set) var templates: [TemplateFile] = []
  private(set) var assets: [Page] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ files: [SourceFile]) {
    for file in files { add(file) }
  }

  private mutating func add(_ file: SourceFile) {
    let path = file.path.utf8
    if path.starts(with: "Templates/assets/".utf8) {
      let output = String(Substring(path.dropFirst("Templates/".utf8.count)))
      assets.append(Page(path: output, bytes: Self.compact(file), origin: file.path))
    } else if path.suffix(".mustache".utf8.count).elementsEqual(".mustache".utf8) {
      templates.append(TemplateFile(path: file.path, bytes: file.bytes))
    } else if !InterfaceStrings.isStringsFile(file.path) {
      diagnostics.append(
        .warning(
          "unused-file",
          "nothing uses this file; name templates '.mustache' and put other files into "
            + "Templates/assets/", at: SourceLocation(path: file.path)))
    }
  }
}

extension ThemeFiles {
  /// What readers load of a file.
  fileprivate static func compact(_ file: SourceFile) -> [UInt8] {
    let path = file.path.utf8
    if path.suffix(4).elementsEqual(".css".utf8) { return CompactStyle.bytes(of: file.bytes) }
    if path.suffix(3).elementsEqual(".js".utf8) { return CompactScript.bytes(of: file.bytes) }
    return file.bytes
  }
}

extension TemplateError {
  /// The message as authors see it, with the nearest of the names that would have been known.
  fileprivate var diagnostic: Diagnostic {
    let notes = opening.map {
      [Diagnostic.Note("opened here", at: location($0.line, $0.column))]
    }
    return .error(
      kind.rawValue, message + NearestName.suggestion(for: name, among: candidates),
      at: location(line, column), notes: notes ?? [])
  }

  private func location(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(path: file, line: line, column: column)
  }
}
