import Model

/// What a kind of diagnostic means, for an editor who meets it for the first time.
package struct Explanation: Sendable {
  /// The kind, as messages end with it: `unknown-key`.
  package let identifier: String
  /// What it means, why it matters and how to mend it: a paragraph.
  package let text: String
  /// How it comes about, as the lines of a file or of a command.
  package let example: String

  init(_ identifier: String, _ text: String, _ example: String) {
    self.identifier = identifier
    self.text = text
    self.example = example
  }

  /// Every kind there is, in the order of the names.
  package static let all: [Explanation] =
    (content + addresses + data + languages + hold + placing + limits + theme + output + publishing)
    .sorted { $0.identifier.precedes($1.identifier) }

  /// The explanation of a kind; nil for none of ours.
  package static func of(_ identifier: String) -> Explanation? {
    all.first { $0.identifier.isSame(as: identifier) }
  }
}
