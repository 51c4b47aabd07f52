import ArgumentParser
import Model
import Pipeline

/// Puts saved web pages into a story.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Put saved web pages into a story, and print what was read of each.",
    discussion: """
      A file is copied as it is and named by its date, outlet and headline. An address is fetched with \
      curl: at most 16 MB, 30 seconds and 5 redirects.
      """)

  /// What becomes of a page.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case html, md
  }

  @Option(name: [.short, .long], help: "The folder that holds Content/.")
  var root = "."

  @Option(
    name: .customLong("as"), help: "Keep the page (html), or write its text as Markdown (md).")
  var form = Form.html

  @Flag(help: "Fetch from private addresses, too: localhost, 10.0.0.0/8 and their like.")
  var allowPrivate = false

  @Argument(help: "The story's folder in Content/.")
  var story: String

  @Argument(help: "Saved pages, or addresses that begin with https://.")
  var pages: [String]

  func run() throws {
    let desk = ImportDesk(root: root, story: story, form: form)
    var hasMistakes = false
    try StarterFiles.orExit {
      try desk.checkStory()
      for page in pages {
        do {
          let file =
            PageAddress.isAddress(page)
            ? try PageFetch(allowsPrivate: allowPrivate).page(at: page)
            : SourceFile(path: page, bytes: try ImportDesk.bytes(of: page))
          print(try desk.take(file).joined(separator: "\n"))
        } catch let refusal as ImportRefusal {
          StandardError.print(refusal.lines)
          hasMistakes = true
        }
      }
    }
    if hasMistakes { throw ExitStatus.mistakes }
  }
}

/// Why a page is not imported, in lines for the editor.
struct ImportRefusal: Error {
  /// The lines.
  let lines: [String]
}
