import Model

/// `robots.txt`: what the publication asks of crawlers (https://www.rfc-editor.org/rfc/rfc9309).
///
/// It is a request and keeps nobody out who does not heed it.
struct RobotsFile {
  private let site: SiteConfiguration

  /// Crawlers that gather text to train or feed language models, by the names they announce.
  static let gatherers = [
    "AI2Bot", "Amazonbot", "Applebot-Extended", "Bytespider", "CCBot", "ChatGPT-User",
    "Claude-Web", "ClaudeBot", "cohere-ai", "Diffbot", "DuckAssistBot", "FacebookBot", "GPTBot",
    "Google-Extended", "ImagesiftBot", "Meta-ExternalAgent", "OAI-SearchBot", "Omgilibot",
    "PerplexityBot", "Timpibot", "YouBot", "anthropic-ai",
  ]

  /// The file of a site.
  init(of site: SiteConfiguration) { self.site = site }

  /// The file; none when it would ask for nothing and tell nothing.
  var page: Page? {
    var parts: [String] = []
    switch site.crawlers {
    case .all: if site.baseURL != nil { parts.append("User-agent: *\nDisallow:\n") }
    case .noModels: parts += ["User-agent: *\nDisallow:\n", Self.refusal(to: Self.gatherers)]
    case .none: parts.append(Self.refusal(to: ["*"]))
    }
    if let map = PagePlace.address(of: "sitemap.xml", under: site.baseURL) {
      parts.append("Sitemap: \(map)\n")
    }
    guard !parts.isEmpty else { return nil }
    return Page(
      path: "robots.txt", bytes: Array(parts.joined(separator: "\n").utf8),
      origin: "Content/site.yml")
  }

  private static func refusal(to names: [String]) -> String {
    names.map { "User-agent: \($0)\n" }.joined() + "Disallow: /\n"
  }
}
