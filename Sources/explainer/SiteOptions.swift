import ArgumentParser
import Model
import Pipeline

/// The flags that every command over a site takes.
struct SiteOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The folder that holds Content/ and Templates/.")
  var root = "."

  @Option(name: .long, help: "How many tasks to run at once; the output is the same.")
  var jobs = 2

  @Option(name: .long, help: "How to print what is wrong: text, github, json or sarif.")
  var format = DiagnosticFormat.text

  @Flag(help: "Show drafts as well.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "Build the site as of a day: what is under embargo or dated later waits, what has expired goes.",
      valueName: "YYYY-MM-DD"),
    transform: Self.day)
  var asOf: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Build for an environment: its settings in site.yml take the place of those for all.",
      valueName: "name"))
  var environment: String?

  /// What a build of the site is asked for.
  func flags(isPortable: Bool = false) -> BuildFlags {
    BuildFlags(
      isPortable: isPortable, showsDrafts: drafts, day: asOf,
      environment: environment == "production" ? nil : environment)
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text), day.day != nil else {
      throw ValidationError("a day is written as 2025-03-19")
    }
    return day
  }
  @Flag(name: .long, help: "Print warnings and errors alone.")
  var quiet = false

  @Flag(name: .long, help: "Show the line of the file below each message, as on a terminal.")
  var verbose = false

  func validate() throws {
    guard !(quiet && verbose) else {
      throw ValidationError("'--quiet' and '--verbose' ask for opposite things")
    }
    guard jobs > 0 else { throw ValidationError("'--jobs' takes a number from 1") }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
