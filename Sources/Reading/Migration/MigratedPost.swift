package import Model

/// A post of Hugo or Jekyll as a page of ours: front matter that we know, and its text.
package struct MigratedPost {
  /// Where a post comes from and where it goes.
  package struct Place: Sendable {
    /// Where it goes: `Content/posts/rain.md`.
    package let target: String
    /// Whether it is one of Jekyll's posts, whose addresses have the day in them.
    package let isJekyll: Bool
    /// Whether it lies among drafts.
    package let isDraft: Bool
    /// The address that it must be given, because its folder could not keep its name.
    package let permalink: String?

    /// A post on its way.
    package init(
      target: String, isJekyll: Bool = false, isDraft: Bool = false, permalink: String? = nil
    ) {
      self.target = target
      self.isJekyll = isJekyll
      self.isDraft = isDraft
      self.permalink = permalink
    }
  }

  /// Its front matter, as we write it.
  package let head: String
  private let post: PostFile

  /// Rewrites the front matter of a post; what of it is not understood is told with its place.
  package init(_ source: SourceFile, to place: Place, _ diagnostics: inout [Diagnostic]) {
    post = PostFile(source, &diagnostics)
    var mapping = PostMapping(post, place)
    mapping.map(&diagnostics)
    head = (["---"] + mapping.lines + ["---", ""]).joined(separator: "\n")
  }

  /// The bytes of its file, with links to the site's texts, whose addresses are given by their names
  /// without endings; what of the text is not understood is told with its place.
  /// - Complexity: O(bytes)
  package func bytes(names: [String: String], _ diagnostics: inout [Diagnostic]) -> [UInt8] {
    Array(head.utf8) + PostText(post, names: names, &diagnostics).bytes
  }

  /// The name by which other texts refer to a file: `rain` for `_posts/2024-03-05-rain.md`.
  package static func stem(of path: String) -> String { PostName.stem(of: path) }
}
