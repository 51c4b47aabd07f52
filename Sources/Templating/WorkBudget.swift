/// How much a page may cost, so that no template can keep the program busy or fill the memory.
///
/// A few hundred bytes of templates that include each other twice ask for 2⁵⁰ steps.
struct WorkBudget {
  struct Limits {
    /// Sections, templates and blocks shown on one page.
    var steps = 1_000_000
    /// Bytes of one page.
    var size = 64 << 20
  }

  private let limits: Limits
  private let outputStart: Int
  private var steps = 0

  init(_ limits: Limits, outputStart: Int) {
    self.limits = limits
    self.outputStart = outputStart
  }

  /// Takes a step; tells what was exceeded, or nil.
  mutating func spend(outputCount: Int) -> String? {
    steps += 1
    if steps > limits.steps {
      return "the page shows more than \(limits.steps) sections and partials"
    }
    let isLarge = outputCount - outputStart > limits.size
    return isLarge ? "the page is larger than \(limits.size) bytes" : nil
  }
}
