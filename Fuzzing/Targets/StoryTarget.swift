import Deriving
import Model
import Reading

extension FuzzTarget {
  /// A whole story of two reports and a note: sections, timeline, people, quotes, figures, fates.
  ///
  /// Every block has one fate, whatever the reports say.
  static let story = FuzzTarget(name: "story") { bytes in
    derive(files(of: bytes))
  }

  /// Reads and derives the story of some files, whose blocks must have one fate each.
  static func derive(_ files: [SourceFile]) {
    let layout = ContentLayout(files.map { FoundFile(path: $0.path) })
    guard let folder = layout.stories.first else { return }
    let ordered = folder.files.compactMap { found in files.first { $0.path == found.path } }
    let site = SiteConfiguration(title: "Site", timezone: "Europe/Berlin")
    var said: [Diagnostic] = []
    guard let story = ContentReader.story(folder, ordered, on: site, &said)?.story else { return }
    let explainer = Deriver.derive(story).explainer
    require(
      explainer.fates.map(\.count) == story.articles.map(\.blocks.count),
      "a block has no fate, or two")
  }

  /// Zero bytes part the files from each other.
  private static func files(of bytes: [UInt8]) -> [SourceFile] {
    let names = [
      "articles/2026-03-02-agency-dam.txt", "articles/2026-03-05-paper-dam.txt", "index.md",
      "notes/water.md",
    ]
    return zip(names, bytes.split(separator: 0, maxSplits: 3)).map {
      SourceFile(path: "Content/dam/" + $0, bytes: Array($1))
    }
  }
}
