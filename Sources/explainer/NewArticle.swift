import ArgumentParser
import Glibc
import Model

/// Makes an article's file, named as articles are, from a text that was copied or saved.
struct NewArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Make a new article in a story's folder.",
    discussion: """
      The text is taken as it is, from a file or from standard input:

        wl-paste | explainer new article harbour-strike sample-wire dam-fails --date 2025-03-19
      """)

  @Argument(help: "The story's folder in Content/.")
  var story: String

  @Argument(help: "The outlet's short name: sample-wire.")
  var outlet: String

  @Argument(help: "The article's name: a-z, 0-9 and hyphens.")
  var name: String

  @Option(help: "The day it was published: 2025-03-19.")
  var date: String?

  @Option(help: "Its address on the web.")
  var url: String?

  @Option(help: "Its headline, when its text does not begin with it.")
  var title: String?

  @Option(help: "The file that holds its text; standard input when left out.")
  var text: String?

  @Option(name: [.short, .long], help: "The folder that holds Content/ and Templates/.")
  var root = "."

  func validate() throws {
    try NewNote.check(outlet, "outlet")
    try NewNote.check(name, "name")
    if let date, CalendarDate(iso: date) == nil {
      throw ValidationError("date '\(date)' is not written as 2025-03-19")
    }
  }

  func run() throws {
    let day = date.map { $0 + "-" } ?? ""
    let path = "Content/\(story)/articles/\(day)\(outlet)-\(name).txt"
    try StarterFiles.orExit {
      try StarterFiles.checkStory(story, in: root)
      guard let words = words() else {
        throw FileError(
          path: text ?? "standard input", operation: .read, reason: "it is not there")
      }
      try StarterFiles.file(path, frontMatter + words).create(in: root)
    }
    print("Made \(path).")
  }

  private func words() -> String? {
    if let text {
      return DiagnosticPrinter.file(text, below: ".").map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
    }
    // At a terminal nobody has copied anything: the file waits for its text.
    if isatty(0) == 1 { return "" }
    return DiagnosticPrinter.file("/dev/stdin", below: ".").map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  /// Only what was said: all else the program reads off the text and the file's name.
  private var frontMatter: String {
    let lines = [title.map { "title: \(StarterFiles.quoted($0))" }, url.map { "url: \($0)" }]
      .compactMap(\.self)
    return lines.isEmpty ? "" : (["---"] + lines + ["---", ""]).joined(separator: "\n")
  }
}

extension StarterFiles {
  /// Stops when a story has no folder: a note for nobody would lie unread.
  static func checkStory(_ story: String, in root: String) throws(FileError) {
    var facts = stat()
    let folder = "Content/\(story)"
    guard stat(root + "/" + folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(
        path: folder, operation: .list, reason: "no such story; 'explainer new story' makes one")
    }
  }
}
