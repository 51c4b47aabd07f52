import Model
import Rendering

/// Prints the pages of one task, but not those that the last build made of the same things.
struct UnitPrinter<Desk: PressDesk> {
  private let desk: Desk

  /// A printer at a desk of its own.
  init(_ desk: Desk) { self.desk = desk }

  /// The page as the last build made it, when it was made of the same and is still in its place.
  /// - Throws: `FileError` when the machine fails.
  func kept(_ record: PageRecord?, key: Fingerprint) throws(FileError) -> Printed<Desk.Sheet>? {
    guard var record, record.key == key, let (output, sheet) = try desk.kept(record.output) else {
      return nil
    }
    record.output = output
    return Printed(record: record, sheet: sheet)
  }

  /// Prints a page; one that a template could not show leaves what is wrong.
  /// - Throws: `FileError` when the machine fails.
  func print(
    _ rendered: RenderedPage, key: Fingerprint
  ) throws(FileError) -> Printed<Desk.Sheet> {
    guard let page = rendered.page else { return Printed(failed: rendered.diagnostics) }
    let (output, sheet) = try desk.put(page)
    let record = PageRecord(key: key, output: output, diagnostics: rendered.diagnostics)
    return Printed(record: record, sheet: sheet)
  }
}

/// A page that was printed or kept.
struct Printed<Sheet: Sendable>: Sendable {
  /// What is remembered of it; nil when it could not be shown.
  let record: PageRecord?
  /// What the press keeps of it; nil when it could not be shown.
  let sheet: Sheet?
  /// What its author should know.
  let diagnostics: [Diagnostic]

  /// A page.
  init(record: PageRecord, sheet: Sheet) {
    self.record = record
    self.sheet = sheet
    diagnostics = record.diagnostics
  }

  /// No page, and why.
  init(failed diagnostics: [Diagnostic]) {
    record = nil
    sheet = nil
    self.diagnostics = diagnostics
  }
}
