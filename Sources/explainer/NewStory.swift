import ArgumentParser
import Glibc
import Model

/// Makes a story's folder with an `index.md` to fill in.
struct NewStory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Make a new story in Content/.")

  @Argument(help: "The story's slug: a-z, 0-9 and hyphens.")
  var slug: String

  @Option(name: [.short, .long], help: "The folder that holds Content/ and Templates/.")
  var root = "."

  @Option(help: "The explainer's headline.")
  var title: String?

  func validate() throws {
    guard Slug.isValid(slug) else {
      throw ValidationError(
        "slug '\(slug)' may hold only a-z, 0-9 and hyphens; did you mean '\(Slug(slug).text)'?")
    }
  }

  func run() throws {
    try StarterFiles.orExit {
      try StarterFiles.story(slug: slug, title: title, date: Self.today()).create(in: root)
    }
    print(
      """
      Made Content/\(slug)/. Put articles into Content/\(slug)/articles/, named like
      2025-03-19-outlet-slug.txt, and notes into Content/\(slug)/notes/.
      """)
  }

  /// Today in the machine's zone: only `new` and `list` ask the clock, and no page.
  static func today() -> CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
