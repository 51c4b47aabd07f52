import Model

/// What came of one story or plain page.
struct UnitResult<Sheet: Sendable>: Sendable {
  /// What is remembered of it.
  private(set) var record: UnitRecord
  /// Whether its files, and so all that was read of them, are those of the build before.
  let isUnchanged: Bool
  /// What the press keeps of its page; nil while it has none.
  private(set) var sheet: Sheet?
  /// What its author should know of its page.
  private(set) var complaints: [Diagnostic] = []
  /// Its explainer, where it was asked for.
  var explainer: Explainer?

  /// A story or page that was read.
  init(_ record: UnitRecord, isUnchanged: Bool = false) {
    self.record = record
    self.isUnchanged = isUnchanged
  }

  /// Takes in its page.
  mutating func take(_ printed: Printed<Sheet>) {
    record.page = printed.record
    sheet = printed.sheet
    complaints = printed.diagnostics
  }

  /// Everything its author should know.
  var diagnostics: [Diagnostic] { record.yield.diagnostics + complaints }
}
