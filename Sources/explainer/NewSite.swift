import ArgumentParser

/// Makes a folder that builds at once: settings, an about page and the default theme.
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a new site in a new or empty folder.")

  @Argument(help: "The folder.")
  var folder: String

  @Option(help: "The publication's name.")
  var title = "A new explainer site"

  @Option(help: "The time zone in which days are counted, as an IANA name.")
  var timezone = "Etc/UTC"

  func run() throws {
    try StarterFiles.orExit {
      try StarterFiles.site(title: title, timezone: timezone).create(in: folder)
    }
    print(
      """
      Made \(folder). Next:
        cd \(folder)
        explainer new story my-first-story
        (put articles into Content/my-first-story/articles/)
        explainer serve
      """)
  }
}
