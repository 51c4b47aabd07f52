import Model
import Writing

/// What a build knows of one story or plain page without opening its files.
///
/// An object, because a build without changes does little but hand these on.
final class UnitRecord: Sendable {
  /// The story's folder, or the page's file.
  let id: String
  /// Whether a plain page speaks for its folder, which its neighbours decide.
  let isSection: Bool
  /// The files it is made of, in the order of their paths.
  let inputs: [InputRecord]
  /// What came of reading them.
  let yield: UnitYield
  /// Its page; nil for a draft and for what could not be read.
  let page: PageRecord?

  init(
    id: String, isSection: Bool, inputs: [InputRecord], yield: UnitYield, page: PageRecord? = nil
  ) {
    self.id = id
    self.isSection = isSection
    self.inputs = inputs
    self.yield = yield
    self.page = page
  }

  /// The same with other stamps of its files.
  func with(_ inputs: [InputRecord]) -> UnitRecord {
    if inputs == self.inputs { return self }
    return UnitRecord(id: id, isSection: isSection, inputs: inputs, yield: yield, page: page)
  }

  /// The same with another page.
  func with(_ page: PageRecord?) -> UnitRecord {
    if page == self.page { return self }
    return UnitRecord(id: id, isSection: isSection, inputs: inputs, yield: yield, page: page)
  }
}

extension UnitRecord {
  /// Whether both have one address and the same files on the site, or none.
  func hasAddress(of other: UnitRecord) -> Bool {
    guard Self.isSame(yield.teaser?.path, other.yield.teaser?.path) else { return false }
    guard let page, let theirs = other.page else { return page == nil && other.page == nil }
    return page.hasPaths(of: theirs)
  }

  private static func isSame(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first.isSame(as: second)
  }
}

extension UnitRecord: Equatable {
  static func == (first: UnitRecord, second: UnitRecord) -> Bool {
    first === second
      || first.id.isSame(as: second.id) && first.isSection == second.isSection
        && first.inputs == second.inputs && first.yield == second.yield
        && first.page == second.page
  }
}

/// What reading a story or page gave, as far as the rest of the site needs it.
struct UnitYield: Hashable, Sendable {
  /// What the rest of the site tells of it; nil for a draft and for what could not be read.
  var teaser: Teaser?
  /// What site-wide pages need of a story beyond that.
  var entry: PackedEntry?
  /// The place that decides its address.
  var place: SourceLocation
  /// What it adds to the numbers at the end of a build.
  var tally = Tally()
  /// What its author should know.
  var diagnostics: [Diagnostic] = []
  /// What it shows of reports whose excerpts are limited.
  var excerpts: [ExcerptRecord] = []
  /// What a story may share with others.
  var traits: StoryTraits?
}

/// A page as the last build made it, and the fingerprint of everything it was made of beside its
/// own files.
struct PageRecord: Hashable, Sendable {
  /// The fingerprint of the theme, the menu, the neighbours: whatever else the page shows.
  let key: Fingerprint
  /// Its file on the site.
  var output: OutputRecord
  /// The files beside it that are made of the same things and stand or fall with it.
  var beside: [OutputRecord] = []
  /// What could not be shown as written.
  let diagnostics: [Diagnostic]
  /// What it leads to within the site, as `PageLinks` keeps it.
  var links = ""
  /// The files of the site that its author's own texts lead to, one a line.
  var targets = ""
  /// The Markdown files below `Content/` that those texts name, one a line.
  var sources = ""
  /// What other pages tell of it at its foot; nil when its template has no place for that.
  var slot: PageSlot?

  /// Whether both are the same files on the site, asked for by the same content.
  func hasPaths(of other: PageRecord) -> Bool {
    outputs.elementsEqual(other.outputs) {
      $0.entry.path.isSame(as: $1.entry.path) && $0.origin.isSame(as: $1.origin)
    }
  }

  /// All its files; those beside it come first, as their names do in the manifest.
  var outputs: [OutputRecord] { beside + [output] }
}

extension UnitRecord: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(isSection ? 1 : 0)
    writer.write(inputs)
    writer.write(yield)
    writer.write(page)
  }

  convenience init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      id: try reader.text(), isSection: try reader.number() == 1, inputs: try reader.list(),
      yield: try reader.value(),
      page: try reader.optional())
  }
}

extension UnitYield: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(teaser)
    writer.write(entry)
    writer.write(place)
    writer.write(tally)
    writer.write(diagnostics)
    writer.write(excerpts)
    writer.write(traits)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      teaser: try reader.optional(), entry: try reader.optional(), place: try reader.value(),
      tally: try reader.value(), diagnostics: try reader.list(), excerpts: try reader.list(),
      traits: try reader.optional())
  }
}

extension PageRecord: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(key)
    writer.write(output)
    writer.write(beside)
    writer.write(diagnostics)
    writer.write(links)
    writer.write(targets)
    writer.write(sources)
    writer.write(slot)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      key: try reader.value(), output: try reader.value(), beside: try reader.list(),
      diagnostics: try reader.list(), links: try reader.text(), targets: try reader.text(),
      sources: try reader.text(), slot: try reader.optional())
  }
}
