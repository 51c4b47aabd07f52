import ArgumentParser

/// Makes a new site, story, note or article.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a new site, story, note or article.",
    subcommands: [NewSite.self, NewStory.self, NewNote.self, NewArticle.self])
}
