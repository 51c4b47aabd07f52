import Model
import Rendering
import Writing

/// Prints the pages of one task, but not those that the last build made of the same things.
struct UnitPrinter<Desk: PressDesk> {
  private let desk: Desk

  /// A printer at a desk of its own.
  init(_ desk: Desk) { self.desk = desk }

  /// The page as the last build made it, when it was made of the same and is still in its place with
  /// all files beside it.
  /// - Throws: `FileError` when the machine fails.
  func kept(_ record: PageRecord?, key: Fingerprint) throws(FileError) -> Printed<Desk.Sheet>? {
    guard var record, record.key == key else { return nil }
    var sheets: [Desk.Sheet] = []
    for index in record.beside.indices {
      guard let (output, sheet) = try desk.kept(record.beside[index]) else { return nil }
      record.beside[index] = output
      sheets.append(sheet)
    }
    guard let (output, sheet) = try desk.kept(record.output) else { return nil }
    record.output = output
    return Printed(record: record, sheets: sheets + [sheet], isKept: true)
  }

  /// The bytes at the place of what other pages tell of a page.
  /// - Throws: `FileError` when the machine fails.
  func foot(of sheet: Desk.Sheet, _ slot: PageSlot) throws(FileError) -> [UInt8]? {
    guard let bytes = try desk.bytes(of: sheet), slot.start + slot.count <= bytes.count else {
      return nil
    }
    return Array(bytes[slot.start..<(slot.start + slot.count)])
  }

  /// A page with other bytes at the place of what other pages tell of it; nil when its own are not to be
  /// had, or have no such place.
  /// - Throws: `FileError` when the machine fails.
  func fill(
    _ record: PageRecord, _ sheet: Desk.Sheet, with bytes: [UInt8], of print: Fingerprint
  ) throws(FileError) -> (record: PageRecord, sheet: Desk.Sheet)? {
    guard let slot = record.slot, let old = try desk.bytes(of: sheet),
      let new = slot.filled(old, with: bytes)
    else { return nil }
    var record = record
    let path = record.output.entry.path
    let (output, sheet) = try desk.put(Page(path: path, bytes: new, origin: record.output.origin))
    record.output = output
    record.slot = PageSlot(start: slot.start, count: bytes.count, print: print)
    return (record, sheet)
  }

  /// Prints a page and the files beside it; one that a template could not show leaves what is wrong.
  ///
  /// The key is that of the page without its links to other files of the content, whose addresses the frame
  /// knows.
  /// - Throws: `FileError` when the machine fails.
  func print(
    _ rendered: RenderedPage, key: Fingerprint, in frame: BuildFrame
  ) throws(FileError) -> Printed<Desk.Sheet> {
    let sources = rendered.sources.joined(separator: "\n")
    return try print(rendered, key: frame.key(key, leadingTo: sources))
  }

  /// Prints a page and the files beside it under a key that tells everything.
  /// - Throws: `FileError` when the machine fails.
  func print(
    _ rendered: RenderedPage, key: Fingerprint
  ) throws(FileError) -> Printed<Desk.Sheet> {
    guard let page = rendered.page else { return Printed(failed: rendered.diagnostics) }
    var (beside, sheets): ([OutputRecord], [Desk.Sheet]) = ([], [])
    for file in rendered.beside {
      let (output, sheet) = try desk.put(file)
      beside.append(output)
      sheets.append(sheet)
    }
    let (output, sheet) = try desk.put(page)
    let record = PageRecord(
      key: key, output: output, beside: beside, diagnostics: rendered.diagnostics,
      links: rendered.links.text, targets: rendered.targets.joined(separator: "\n"),
      sources: rendered.sources.joined(separator: "\n"),
      slot: rendered.slot.map { PageSlot(start: $0) })
    return Printed(record: record, sheets: sheets + [sheet])
  }
}

/// A page that was printed or kept.
struct Printed<Sheet: Sendable>: Sendable {
  /// What is remembered of it; nil when it could not be shown.
  let record: PageRecord?
  /// What the press keeps of it and of the files beside it; empty when it could not be shown.
  let sheets: [Sheet]
  /// What its author should know.
  let diagnostics: [Diagnostic]
  /// Whether it is as the last build made it.
  let isKept: Bool

  /// A page.
  init(record: PageRecord, sheets: [Sheet], isKept: Bool = false) {
    self.isKept = isKept
    self.record = record
    self.sheets = sheets
    diagnostics = record.diagnostics
  }

  /// No page, and why.
  init(failed diagnostics: [Diagnostic]) {
    record = nil
    sheets = []
    isKept = false
    self.diagnostics = diagnostics
  }
}
