import ArgumentParser
import Pipeline

/// The program: turns a folder of articles and notes into a static site of explainer pages.
@main
struct ExplainerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explainer",
    abstract: "Turns reported articles and an editor's notes into cited explainer pages.",
    discussion: """
      Exit codes: 0 clean, 1 mistakes in the content, 2 a failure of the machine, 64 a wrong flag.
      Results go to standard output, everything else to standard error.
      """,
    version: Program.version,
    subcommands: [
      BuildCommand.self, MergeCommand.self, CheckCommand.self, ServeCommand.self,
      PublishCommand.self, VerifyCommand.self, NewCommand.self, ImportCommand.self,
      WhyCommand.self, ExplainCommand.self, ListCommand.self, CoverageCommand.self,
    ])
}
