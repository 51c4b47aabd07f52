/// What is measured how often.
struct SpeedOptions: Hashable {
  /// How many plain pages.
  var pages: Int
  /// How many stories.
  var stories: Int
  /// How often everything is measured.
  var rounds: Int
  /// What the corpus is made of.
  var seed = 1
  /// Where everything is written; nil for memory where the machine has a folder in it.
  var folder: String?

  /// The defaults of a measurement.
  init(pages: Int, stories: Int, rounds: Int) {
    (self.pages, self.stories, self.rounds) = (pages, stories, rounds)
  }

  /// The defaults with the flags that somebody wrote.
  /// - Throws: `BenchFailure` for an unknown flag and for a value that is no number.
  func with(_ flags: ArraySlice<String>) throws(BenchFailure) -> SpeedOptions {
    var options = self
    var flags = flags
    while let flag = flags.popFirst() {
      guard let value = flags.popFirst() else {
        throw .usage("'\(flag)' is unknown or has no value")
      }
      switch flag {
      case "--pages": options.pages = try Self.number(value, of: flag, from: 0)
      case "--stories": options.stories = try Self.number(value, of: flag, from: 0)
      case "--rounds": options.rounds = try Self.number(value, of: flag, from: 1)
      case "--seed": options.seed = try Self.number(value, of: flag, from: 0)
      case "--folder": options.folder = value
      default: throw .usage("'\(flag)' is unknown")
      }
    }
    return options
  }

  private static func number(
    _ text: String, of flag: String, from least: Int
  ) throws(BenchFailure) -> Int {
    guard let number = Int(text), number >= least else {
      throw .usage("'\(flag)' takes a number from \(least), not '\(text)'")
    }
    return number
  }
}
