/// A part of the program that reads what somebody else wrote, and what must hold of it for any bytes.
///
/// A target ends the process when something does not hold; so does every trap of Swift's, and every
/// slip in memory that the address sanitizer sees.
package struct FuzzTarget: Sendable {
  /// The name of its folder in `Corpus/`.
  package let name: String
  /// Reads some bytes and looks at what came of them.
  package let run: @Sendable ([UInt8]) -> Void

  /// All targets, in the order in which `make fuzz` takes them.
  package static let all: [FuzzTarget] = [
    frontMatter, yaml, plainText, markdownArticle, markdown, savedPage, story, jumble, settings,
    post, template, urlPolicy, escaper, slug, request, manifest, memory,
  ]

  /// Ends the process with a word about what does not hold.
  static func require(_ holds: Bool, _ words: @autoclosure () -> String) {
    precondition(holds, words())
  }
}
