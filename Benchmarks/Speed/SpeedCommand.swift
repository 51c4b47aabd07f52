import Foundation

/// `bench speed`: how fast stories are derived, pages rendered and sites built and served, and how
/// large the lexicons are.
enum SpeedCommand {
  /// Runs one of the measurements and prints its table.
  /// - Throws: `BenchFailure`, and what the file system says of a folder of articles.
  static func run(_ arguments: [String]) throws {
    let flags = arguments.dropFirst(2)
    let options = SpeedOptions(pages: 10_000, stories: 500, rounds: 5)
    switch arguments.dropFirst().first {
    case "derive": try derive(arguments)
    case "html":
      let runs = value(of: "--runs", in: arguments).flatMap { Int($0) } ?? 5
      print(
        try SpeedHTML.report(
          folder: value(of: "--folder", in: arguments) ?? "Tests/PipelineTests/SavedPages",
          runs: max(1, runs)))
    case "lexicon": print(SpeedSizes.report())
    case "render":
      let fewer = SpeedOptions(pages: 2_000, stories: 200, rounds: 5)
      print(try SpeedRender(try fewer.with(flags)).report())
    case "build": print(try SpeedBuild.report(try options.with(flags), Interrupts()))
    case "rebuild": print(try SpeedRebuild.report(try options.with(flags), Interrupts()))
    case "serve":
      let more = SpeedOptions(pages: 10_000, stories: 500, rounds: 20)
      print(try SpeedServe.report(try more.with(flags), Interrupts()))
    default:
      throw BenchFailure.usage(
        "'speed' takes derive, render, build, rebuild, serve, html or lexicon")
    }
  }

  private static func derive(_ arguments: [String]) throws {
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
