import Model

/// What came of one story or plain page.
struct UnitResult<Sheet: Sendable>: Sendable {
  /// What is remembered of it.
  private(set) var record: UnitRecord
  /// Whether its files, and so all that was read of them, are those of the build before.
  let isUnchanged: Bool
  /// What the press keeps of its page and of the files beside it; empty while it has none.
  private(set) var sheets: [Sheet] = []
  /// Whether its page is as the last build made it.
  private(set) var isKept = false
  /// What its author should know of its page.
  private(set) var complaints: [Diagnostic] = []
  /// What was read of it this time, as far as somebody needs it; nil for most.
  let found: UnitFindings?

  /// A story or page that was read.
  init(_ record: UnitRecord, isUnchanged: Bool = false, found: UnitFindings? = nil) {
    self.record = record
    self.isUnchanged = isUnchanged
    self.found = found
  }

  /// Takes in its page.
  mutating func take(_ printed: Printed<Sheet>) {
    record = record.with(printed.record)
    sheets = printed.sheets
    complaints = printed.diagnostics
    isKept = printed.isKept
  }

  /// Takes in its page with something else at the place of what other pages tell of it.
  mutating func refill(_ page: (record: PageRecord, sheet: Sheet)) {
    record = record.with(page.record)
    sheets[sheets.count - 1] = page.sheet
  }

  /// Everything its author should know.
  var diagnostics: [Diagnostic] { record.yield.diagnostics + complaints }
}

/// What was read of a story or page in this build, for those who need it later in the same build.
final class UnitFindings: Sendable {
  /// A plain page without its text, which is read again when it is printed.
  let page: PlainPage?
  /// An explainer.
  let explainer: Explainer?

  init(page: PlainPage? = nil, explainer: Explainer? = nil) {
    self.page = page
    self.explainer = explainer
  }
}
