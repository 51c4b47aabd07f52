import Model

/// `_redirects`: all former addresses in one file, for hosts that read one and answer with a true
/// redirect (Netlify, Cloudflare Pages, GitLab Pages:
/// https://docs.netlify.com/routing/redirects/#syntax-for-the-redirects-file).
struct RedirectList {
  private let moves: [(from: String, to: String)]

  /// The file's name, at the root of the site.
  static let fileName = "_redirects"

  /// The list of some pages that stood elsewhere before.
  init(_ teasers: [Teaser], of site: SiteConfiguration) {
    let root = PagePlace(missingUnder: site.baseURL).root
    moves = teasers.flatMap { teaser -> [(from: String, to: String)] in
      let target = root + PagePlace.encoded(teaser.path) + (teaser.path.isEmpty ? "" : "/")
      return teaser.aliases.map { (from: root + Self.address(of: $0), to: target) }
    }.sorted { $0.from.precedes($1.from) }
  }

  /// The file; none when nothing has moved.
  var page: Page? {
    guard !moves.isEmpty else { return nil }
    let lines = moves.map { "\($0.from) \($0.to) 301\n" }
    return Page(
      path: Self.fileName, bytes: Array(lines.joined().utf8), origin: "Content/site.yml")
  }

  /// A folder is asked for without the name of its page.
  private static func address(of file: String) -> String {
    let name = "index.html".utf8
    let isFolder = file.utf8.suffix(name.count + 1).elementsEqual("/index.html".utf8)
    let path = isFolder ? String(Substring(file.utf8.dropLast(name.count))) : file
    return PagePlace.encoded(path)
  }
}
