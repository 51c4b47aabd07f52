import Foundation

/// `bench speed`: how fast stories are derived, and how large the lexicons are.
enum SpeedCommand {
  /// Runs `speed derive` or `speed lexicon`.
  /// - Throws: what the file system says of a folder of articles.
  static func run(_ arguments: [String]) throws {
    guard arguments.dropFirst().first == "derive" else { return print(SpeedSizes.report()) }
    let megabytes = value(of: "--megabytes", in: arguments).flatMap(Double.init) ?? 8
    let corpus =
      try value(of: "--folder", in: arguments).map { try SpeedCorpus(folder: $0) }
      ?? SpeedCorpus(megabytes: megabytes)
    let runs = value(of: "--runs", in: arguments).flatMap { Int($0) } ?? 5
    let sharesMemory = !arguments.contains("--fresh")
    print(SpeedBenchmark(corpus, runs: max(1, runs), sharesMemory: sharesMemory).report())
  }

  private static func value(of flag: String, in arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: flag) else { return nil }
    return arguments.dropFirst(place + 1).first
  }
}
