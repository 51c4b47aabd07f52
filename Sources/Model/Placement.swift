/// In which section a block stands, how sure that is, and why.
///
/// Sections are numbers into the outline the block was placed by.
package struct Placement: Hashable, Sendable {
  /// How far the section leads before the next best one, with the block's own teaching left out.
  package enum Margin: String, Sendable {
    case weak, fair, strong
  }

  /// The section.
  package let section: Int
  /// The next best section, when the outline has more than one.
  package let runnerUp: Int?
  /// How sure it is.
  package let margin: Margin
  /// The margin in natural-log units, for `why`.
  package let lead: Double
  /// What decided, strongest first, at most three; never empty.
  package let reasons: [Reason]

  /// A placement with its reasons.
  package init(section: Int, runnerUp: Int?, margin: Margin, lead: Double, reasons: [Reason]) {
    self.section = section
    self.runnerUp = runnerUp
    self.margin = margin
    self.lead = lead
    self.reasons = reasons
  }
}
