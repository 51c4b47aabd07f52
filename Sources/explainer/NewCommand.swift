import ArgumentParser

/// Makes a new site or a new story.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a new site or a new story.",
    subcommands: [NewSite.self, NewStory.self])
}
