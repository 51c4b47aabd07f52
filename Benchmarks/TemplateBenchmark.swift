import Templating

/// Times a page of about 20 KB through the template engine, on one core.
enum TemplateBenchmark {
  private static let runs = 2_000

  /// Prints the size of the page and the times of compiling the theme and of rendering the page.
  /// - Throws: `TemplateError` when the sample is broken, which is a fault of the program.
  static func run() throws {
    let (library, errors) = TemplateLibrary.load(TemplateSample.files)
    if let error = errors.first { throw error }
    var page: [UInt8] = []
    try library.render("story", with: TemplateSample.page, into: &page)
    print("page: \(page.count) bytes, \(runs) runs, one core")
    let render = try times {
      var output: [UInt8] = []
      output.reserveCapacity(64 << 10)
      try library.render("story", with: TemplateSample.page, into: &output)
    }
    let load = times { _ = TemplateLibrary.load(TemplateSample.files) }
    print("what     min ms   median ms   p90 ms")
    print("render   \(row(render))")
    print("compile  \(row(load))")
  }

  private static func times(_ work: () throws -> Void) rethrows -> [Double] {
    let clock = ContinuousClock()
    return try (0..<runs).map { _ in
      let start = clock.now
      try work()
      return (clock.now - start) / .milliseconds(1)
    }.sorted()
  }

  private static func row(_ times: [Double]) -> String {
    [0, times.count / 2, times.count * 9 / 10].map { index in
      let micros = String(Int((times[index] * 10_000).rounded()) + 10_000_000)
      let digits = micros.dropFirst()
      return "\(Int(times[index])).\(digits.suffix(4))"
    }.joined(separator: "   ")
  }
}
