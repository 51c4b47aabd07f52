import Model
import Reading
import Rendering

extension SiteBuild {
  /// The settings and the theme; nil when there are no settings to build by.
  func ground(
    _ plan: ContentLayout, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> BuildGround? {
    guard let path = plan.site?.path else { return nil }
    let file = try source.read(path)
    let templates = try templates(&diagnostics)
    guard let site = ContentReader.site(file, &diagnostics) else { return nil }
    let (renderer, mistakes) = PageRenderer.load(templates: templates)
    diagnostics += mistakes
    var ground = Fingerprinter()
    ground.add(Program.print)
    ground.add(file.bytes)
    let print = ground.fingerprint
    return BuildGround(
      site: site, renderer: renderer, print: print, theme: Self.print(of: templates),
      memory: memory.flatMap { $0.ground == print ? $0 : nil })
  }

  /// The theme of the site, or the built-in one.
  private func templates(_ diagnostics: inout [Diagnostic]) throws(FileError) -> [SourceFile] {
    guard let found = try source.list("Templates", &diagnostics) else {
      return DefaultTheme.files.map { SourceFile(path: "Templates/" + $0.path, text: $0.text) }
    }
    var files: [SourceFile] = []
    for file in found { files.append(try source.read(file.path)) }
    return files
  }

  private static func print(of files: [SourceFile]) -> Fingerprint {
    files.map { InputRecord(path: $0.path, stamp: nil, print: Fingerprint($0.bytes)) }.print
  }
}
