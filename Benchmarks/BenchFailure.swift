/// Why a measurement could not be made, and the exit code that says so.
struct BenchFailure: Error, Hashable {
  /// The reason.
  let text: String
  /// The exit code.
  let status: Int32

  /// A failure of the machine or of the program that is measured.
  init(_ text: String) { (self.text, status) = (text, 2) }

  private init(_ text: String, status: Int32) { (self.text, self.status) = (text, status) }

  /// A wrong flag.
  static func usage(_ text: String) -> BenchFailure { BenchFailure(text, status: 64) }

  /// Somebody wants it to end: the exit code that shells give for the signal.
  static func interrupted(by signal: Int32) -> BenchFailure {
    BenchFailure("interrupted", status: 128 + signal)
  }
}
