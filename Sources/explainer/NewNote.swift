import ArgumentParser
import Model

/// Makes an editor's note to write into.
struct NewNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Make a new note in a story's folder.")

  @Argument(help: "The story's folder in Content/.")
  var story: String

  @Argument(help: "The note's name: a-z, 0-9 and hyphens.")
  var name: String

  @Option(name: [.short, .long], help: "The folder that holds Content/ and Templates/.")
  var root = "."

  @Option(help: "The title of the section it belongs to; the lead when left out.")
  var section: String?

  @Option(help: "What it is: context, definition, update, correction or question.")
  var kind = Note.Kind.context

  @Option(help: "A heading.")
  var title: String?

  func validate() throws {
    try Self.check(name, "name")
  }

  func run() throws {
    let path = "Content/\(story)/notes/\(name).md"
    try StarterFiles.orExit {
      try StarterFiles.checkStory(story, in: root)
      try StarterFiles.file(path, text).create(in: root)
    }
    print("Made \(path). Write the note below its second line of hyphens.")
  }

  private var text: String {
    let place = section.map { "section: \(StarterFiles.quoted($0))" } ?? "place: lead"
    let date = NewStory.today().map { "\ndate: \($0.iso)" } ?? ""
    let title = title.map { "\ntitle: \(StarterFiles.quoted($0))" } ?? ""
    return "---\n\(place)\nkind: \(kind.rawValue)\(title)\(date)\n---\n"
  }

  /// Whether a word can be a file's name that becomes part of an address.
  static func check(_ word: String, _ what: String) throws {
    guard Slug.isValid(word) else {
      throw ValidationError(
        "\(what) '\(word)' may hold only a-z, 0-9 and hyphens; did you mean '\(Slug(word).text)'?")
    }
  }
}

extension Note.Kind: ExpressibleByArgument {}
