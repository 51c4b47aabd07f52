import ArgumentParser
import Pipeline

/// The flags that every command over a site takes.
struct SiteOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The folder that holds Content/ and Templates/.")
  var root = "."

  @Option(name: .long, help: "How many tasks to run at once; the output is the same.")
  var jobs = 2

  @Option(name: .long, help: "How to print what is wrong: text, github or json.")
  var format = DiagnosticFormat.text

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("'--jobs' takes a number from 1") }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
