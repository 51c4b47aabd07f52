package import Model
import Reading
package import Rendering

/// The files of a site's theme: its own, and those of the built-in one that it leaves as they are.
///
/// A folder that has a template for every kind of page is a theme of its own. In any other folder a
/// file takes the place of the built-in file of its name, so that one copied template can be changed
/// and all else follows the program.
package struct SiteTheme {
  /// All files, in the order of their paths.
  package let files: [SourceFile]
  /// The words of the interface that come with the program.
  package let strings: BuiltInWords
  /// Those of the site, which stand over them key by key.
  let ownStrings: [InterfaceStrings]
  private let own: Set<[UInt8]>

  /// The theme of a site with these files of its own below `Templates/`.
  package init(own files: [SourceFile], _ diagnostics: inout [Diagnostic]) {
    ownStrings = files.filter { InterfaceStrings.isStringsFile($0.path) }
      .compactMap { InterfaceStringsReader.read($0, &diagnostics) }
    strings = Self.builtInStrings
    let own = Set(files.map { Array($0.path.utf8) })
    self.own = own
    if PageRenderer.kinds.allSatisfy({ own.contains(Array($0.utf8)) }) {
      self.files = files
    } else {
      let builtIn = DefaultTheme.files.map { (path: "Templates/" + $0.path, text: $0.text) }
        .filter { !own.contains(Array($0.path.utf8)) }
      self.files = (files + builtIn.map { SourceFile(path: $0.path, text: $0.text) })
        .sorted { $0.path.precedes($1.path) }
    }
  }

  /// Read language by language: most sites have pages in one or two.
  private static let builtInStrings: BuiltInWords = {
    let files = DefaultTheme.files.map { (path: "Templates/" + $0.path, text: $0.text) }
      .filter { InterfaceStrings.isStringsFile($0.path) }
      .compactMap { file in
        LanguageTag(SourceFile(path: file.path, bytes: []).stem).map { (language: $0, file: file) }
      }
    return BuiltInWords(files.map(\.language)) { language in
      var said: [Diagnostic] = []
      return files.first { $0.language == language }.flatMap {
        InterfaceStringsReader.read(SourceFile(path: $0.file.path, text: $0.file.text), &said)
      }
    }
  }()

  /// What its author should know: that a changed template leaves out some built-in part is no mistake.
  func complaints(_ all: [Diagnostic]) -> [Diagnostic] {
    all.filter { $0.severity == .error || own.contains(Array($0.location.path.utf8)) }
  }
}
