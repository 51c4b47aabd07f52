import Foundation

/// Measures the program: predictions over labelled data, and the speed of its parts.
///
/// Development data lies outside the repository; a scorer compares the predictions with its gold
/// answers, which are never read here.
@main
struct Bench {
  private static let usage = """
    usage: bench evaluate subheads <file.json>
           bench evaluate outline <file.json>
           bench evaluate sections <file.json> [--titles-only] [--heads]
           bench evaluate neardup <file.json>
           bench evaluate quotes <file.json>
           bench evaluate dates <file.json>
           bench evaluate dates <gold.txt>... [--errors]
           bench evaluate html <folder>
           bench evaluate figures <gold.txt>... [--errors]
           bench evaluate people <gold.txt>... [--errors]
           bench speed derive [--fresh] [--folder <folder>] [--runs <count>] [--megabytes <count>]
           bench speed render|build|rebuild|serve [--pages <count>] [--stories <count>]
                       [--rounds <count>] [--seed <number>] [--folder <folder>]
           bench speed html [--folder <folder>] [--runs <count>]
           bench speed lexicon
           bench corpus <folder> [--pages <count>] [--stories <count>] [--seed <number>] [--hugo]
           bench templates
    """

  static func main() throws {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let failure as BenchFailure {
      FileHandle.standardError.write(Data("bench: \(failure.text)\n".utf8))
      exit(failure.status)
    }
  }

  private static func run(_ arguments: [String]) throws {
    let flags = arguments.filter { $0.hasPrefix("--") }
    switch arguments.filter({ !$0.hasPrefix("--") }) {
    case ["templates"]: try TemplateBenchmark.run()
    case let words where words.first == "speed": try SpeedCommand.run(arguments)
    case let words where words.first == "corpus": try CorpusCommand.run(arguments.dropFirst())
    case let words where words.starts(with: ["evaluate", "figures"]) && words.count > 2:
      try FigurePredictor.evaluate(
        Array(words.dropFirst(2)), listsErrors: flags.contains("--errors"))
    case let words
    where words.starts(with: ["evaluate", "dates"]) && words.count > 2
      && words.dropFirst(2).allSatisfy { $0.hasSuffix(".txt") }:
      try DatePredictor.evaluate(
        Array(words.dropFirst(2)), listsErrors: flags.contains("--errors"))
    case let words where words.starts(with: ["evaluate", "people"]) && words.count > 2:
      print(
        try PeoplePredictor.evaluate(
          Array(words.dropFirst(2)), listsErrors: flags.contains("--errors")))
    case let words where words.count == 3 && words.starts(with: ["evaluate", "html"]):
      print(try Predictions.json(HTMLPredictor.predict(words[2])))
    case let words where words.count == 3 && words[0] == "evaluate":
      let data = try Data(contentsOf: URL(filePath: words[2]))
      print(try predictions(of: words[1], data, flags))
    default:
      FileHandle.standardError.write(Data((usage + "\n").utf8))
      exit(64)
    }
  }

  private static func predictions(
    of task: String, _ data: Data, _ flags: [String]
  ) throws -> String {
    switch task {
    case "subheads": return try Predictions.json(SubheadPredictor.predict(data))
    case "outline": return try Predictions.json(OutlinePredictor.predict(data))
    case "neardup": return try Predictions.json(DuplicatePredictor.predict(data))
    case "quotes": return try Predictions.json(QuotePredictor.predict(data))
    case "dates": return try Predictions.json(DatePredictor.predict(data))
    case "sections":
      let options = SectionPredictor.Options(
        usesHints: !flags.contains("--titles-only"), usesHeads: flags.contains("--heads"))
      return try Predictions.json(SectionPredictor.predict(data, options))
    default:
      FileHandle.standardError.write(Data((usage + "\n").utf8))
      exit(64)
    }
  }
}

/// Prints predictions in the scorers' form.
enum Predictions {
  /// JSON with sorted keys, so that two runs can be compared.
  static func json(_ predictions: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(predictions), as: UTF8.self)
  }
}
