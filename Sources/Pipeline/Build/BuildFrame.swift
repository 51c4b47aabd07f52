import Model
import Rendering
import Synchronization

/// What the pages of a build show of the rest of the site.
///
/// The index of a large site takes longer to make than all else that a build without changes does,
/// so it is made when the first page asks for it.
final class BuildFrame: Sendable {
  /// The fingerprint of the theme and of what every page shows.
  let print: Fingerprint
  /// The fingerprint of all that the menu and the neighbours are made of, and of what is copied.
  let teasers: Fingerprint
  /// The files that go onto the site as they are.
  let copies: [StaticCopy]
  /// Whether nothing of this has changed since the last build.
  let isSettled: Bool

  /// The settings of the site.
  let site: SiteConfiguration
  private let renderer: PageRenderer?
  private let all: [(source: String, teaser: Teaser)]
  private let pictures: PictureSizes
  private let made: Mutex<Whole?>

  /// The frame of a site's pages, with the files that speak for them; a story's teaser may be a sketch.
  ///
  /// `head` reads the beginning of a file, as far as asked.
  init(
    of teasers: [(source: String, teaser: Teaser)], copies: [StaticCopy], on ground: BuildGround,
    head: @escaping @Sendable (String, Int) -> [UInt8]?
  ) {
    let pictures = PictureSizes(copies, head: head)
    self.pictures = pictures
    var prints = Fingerprinter()
    for (source, teaser) in teasers {
      prints.add(source)
      prints.add(teaser.fingerprint)
    }
    for copy in copies { prints.add(copy.key) }
    self.copies = copies
    self.teasers = prints.fingerprint
    (renderer, site, all) = (ground.renderer, ground.site, teasers)
    let memory = ground.memory.flatMap { $0.theme == ground.theme ? $0 : nil }
    isSettled = memory?.frameTeasers == self.teasers
    let index = isSettled ? nil : Self.index(of: teasers, pictures, ground.site)
    made = Mutex(index.map { Whole($0, ground.renderer) })
    if let memory, isSettled {
      print = memory.frame
    } else {
      var print = Fingerprinter()
      print.add(ground.theme)
      print.add(index?.frameFingerprint ?? 0)
      self.print = print.fingerprint
    }
  }

  private static func index(
    of teasers: [(source: String, teaser: Teaser)], _ pictures: PictureSizes,
    _ site: SiteConfiguration
  ) -> SiteIndex {
    SiteIndex(
      teasers.map(\.teaser), site: site,
      sources: SourceAddresses(
        teasers.map { ($0.source, $0.teaser.path) }, sizes: { pictures.size(of: $0) }))
  }

  /// The key of a page whose texts name some files of the content, one a line.
  func key(_ key: Fingerprint, leadingTo sources: String) -> Fingerprint {
    sources.isEmpty ? key : whole.index.sources.key(key, leadingTo: sources)
  }

  /// The site as its pages know it.
  var index: SiteIndex { whole.index }

  /// What surrounds a plain page.
  func neighbours(of teaser: Teaser) -> Neighbours { whole.index.neighbours(of: teaser) }

  /// What makes the pages; nil when the theme has errors.
  var pages: SitePages? { whole.pages }

  private var whole: Whole {
    made.withLock { whole in
      let known = whole ?? Whole(Self.index(of: all, pictures, site), renderer)
      whole = known
      return known
    }
  }

  /// The index with the maker of its pages, which shares what all pages show.
  private final class Whole: Sendable {
    let index: SiteIndex
    let pages: SitePages?

    init(_ index: SiteIndex, _ renderer: PageRenderer?) {
      self.index = index
      pages = renderer?.pages(of: index)
    }
  }

  /// What a story in a language calls the sections that are named after what reports speak of.
  func headings(in language: LanguageTag) -> [String: String] {
    renderer?.headings(in: language) ?? [:]
  }

  /// Whether there is anything to make pages with.
  var canPrint: Bool { renderer != nil }
}
