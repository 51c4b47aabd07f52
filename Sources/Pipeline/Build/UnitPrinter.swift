import Model
import Rendering

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
    return Printed(record: record, sheets: sheets + [sheet])
  }

  /// Prints a page and the files beside it; one that a template could not show leaves what is wrong.
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
      links: rendered.links.text)
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

  /// A page.
  init(record: PageRecord, sheets: [Sheet]) {
    self.record = record
    self.sheets = sheets
    diagnostics = record.diagnostics
  }

  /// No page, and why.
  init(failed diagnostics: [Diagnostic]) {
    record = nil
    sheets = []
    self.diagnostics = diagnostics
  }
}
