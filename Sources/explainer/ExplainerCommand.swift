import ArgumentParser
import Glibc
import Pipeline

/// The program: turns a folder of articles and notes into a static site of explainer pages.
@main
struct ExplainerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explainer",
    abstract: "Turns reported articles and an editor's notes into cited explainer pages.",
    discussion: """
      Exit codes: 0 clean, 1 mistakes in the content, 2 a failure of the machine, 64 a wrong flag, \
      75 another explainer is at work there.
      Results go to standard output, everything else to standard error.
      """,
    version: Program.version,
    subcommands: [
      BuildCommand.self, MergeCommand.self, CheckCommand.self, ServeCommand.self,
      PublishCommand.self, VerifyCommand.self, NewCommand.self, ImportCommand.self,
      MigrateCommand.self,
      WhyCommand.self, ExplainCommand.self, ListCommand.self, CoverageCommand.self,
    ])

  /// Runs what the command line says; whatever it reads or renders, suspect texts go the slow lane.
  ///
  /// Swift learns the command line from a file of the machine's. Where that cannot be opened, nothing was
  /// asked for as it seems, and help with a clean exit would look like a finished build.
  static func main() async {
    guard !CommandLine.arguments.isEmpty else {
      StandardError.print([
        "explainer: cannot read '/proc/self/maps', which tells what was asked for; is /proc there?"
      ])
      exit(withError: ExitStatus.failure)
    }
    // Before the first `await`: a helper that computes under limits must not have threads.
    if CommandLine.arguments.dropFirst().elementsEqual([SlowLane.command]) {
      Glibc.exit(SlowLane.help() ? 0 : 3)
    }
    await SlowLane().run { await Self.main(nil) }
  }
}
