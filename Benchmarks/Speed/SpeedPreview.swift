import Foundation

/// A preview that runs beside the bench: pages are asked for until they show what was written.
struct SpeedPreview {
  private static let patience = 120.0

  private let process: ChildProcess
  private let interrupts: Interrupts
  private let client: HTTPClient
  /// The seconds from its start until it serves.
  let firstSeconds: Double

  /// A preview that was just started; waits until it serves.
  /// - Throws: `BenchFailure` when it ends instead.
  init(_ process: ChildProcess, log: String, _ interrupts: Interrupts) throws(BenchFailure) {
    (self.process, self.interrupts) = (process, interrupts)
    let start = ContinuousClock.now
    do throws(BenchFailure) {
      client = HTTPClient(port: try Self.port(of: process, in: log, interrupts))
      try Self.wait(for: process, interrupts, since: start) { [client] in
        client.get("/index.html")?.starts(with: "HTTP/1.1 200".utf8) ?? false
      }
    } catch {
      _ = process.stop()
      throw error
    }
    firstSeconds = (ContinuousClock.now - start) / .seconds(1)
  }

  /// The seconds from now until a page holds these words.
  /// - Throws: `BenchFailure` when it never does.
  func seconds(until page: String, holds words: String) throws(BenchFailure) -> Double {
    let (start, words) = (ContinuousClock.now, Array(words.utf8))
    try Self.wait(for: process, interrupts, since: start) {
      client.get(page).map { Self.holds($0, words) } ?? false
    }
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// Ends it, and says what it took.
  @discardableResult
  func stop() -> ChildProcess.Usage? { process.stop() }

  /// The port that the first line of the log names: `serving … at http://localhost:8000/ …`.
  static func port(in log: String) -> UInt16? {
    guard let address = log.range(of: " at http://localhost:") else { return nil }
    let rest = log[address.upperBound...]
    return rest.firstIndex(of: "/").flatMap { UInt16(rest[..<$0]) }
  }

  private static func port(
    of process: ChildProcess, in log: String, _ interrupts: Interrupts
  ) throws(BenchFailure) -> UInt16 {
    var found: UInt16?
    try wait(for: process, interrupts, since: .now) {
      let said = FileManager.default.contents(atPath: log) ?? Data()
      found = port(in: String(decoding: said, as: UTF8.self))
      return found != nil
    }
    return found ?? 0
  }

  /// Asks again every two milliseconds: often enough to measure, and seldom enough not to be in the
  /// way of the build.
  private static func wait(
    for process: ChildProcess, _ interrupts: Interrupts, since start: ContinuousClock.Instant,
    _ isThere: () -> Bool
  ) throws(BenchFailure) {
    while !isThere() {
      guard process.ended() == nil else { throw BenchFailure("'explainer serve' has ended") }
      guard (ContinuousClock.now - start) / .seconds(1) < patience else {
        throw BenchFailure("'explainer serve' does not show what was written")
      }
      try interrupts.pause(milliseconds: 2)
    }
  }

  private static func holds(_ bytes: [UInt8], _ words: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(words)) != nil
  }
}
