import ArgumentParser
import Model
import Pipeline

/// Makes a site of ours out of one of Hugo or Jekyll, or out of a folder of Markdown.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Make a site out of one of Hugo or Jekyll, or out of a folder of Markdown.",
    discussion: """
      Posts keep their texts, dates, subjects and addresses; their front matter is said in ours, and \
      former addresses lead on. Each file is listed with what became of it, and what is not understood \
      with its place. Nothing of the old folder is changed, and nothing is written over.
      """)

  @Argument(help: "The folder of the old site.")
  var old: String

  @Argument(help: "The folder of the new site, new or empty.")
  var new: String

  @Flag(help: "Only tell what would become of each file.")
  var dryRun = false

  @Flag(help: "Leave out the list of files.")
  var quiet = false

  func run() throws {
    try StarterFiles.orExit {
      let migration = try Migration(of: old)
      StandardError.print(migration.diagnostics.map(\.text))
      if !dryRun { try migration.write(into: new) }
      let lines = quiet ? [] : migration.lines.map(Self.text)
      print((lines + [migration.summary]).joined(separator: "\n"))
    }
  }

  private static func text(of line: Migration.Line) -> String {
    let path = line.path.isEmpty ? "(no settings)" : line.path
    if let target = line.target { return "\(path) → \(target)" }
    return "\(path): left, \(line.reason ?? "")"
  }
}
