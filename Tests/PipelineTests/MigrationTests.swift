import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Sites of Hugo and Jekyll on their way to ours: every file has a fate, and what is not understood a place.
@Suite struct MigrationTests {
  /// Migrates a site and builds what came of it.
  private static func migrate(
    _ archive: String
  ) async throws -> (lines: [String], said: [String], files: [String: String], built: Report) {
    try await TemporaryFolder.with(Archive(archive).files) { folder in
      let migration = try Migration(of: folder.url.path)
      let new = folder.url.appending(path: "new")
      try migration.write(into: new.path)
      var files: [String: String] = [:]
      for line in migration.lines {
        guard let target = line.target else { continue }
        files[target] = try String(contentsOf: new.appending(path: target), encoding: .utf8)
      }
      let flags = BuildFlags(showsDrafts: true)
      let built = try await Pipeline(
        Configuration(root: new.path, jobs: 2, flags: flags)
      ).check()
      let said = migration.diagnostics.map {
        String($0.text.dropFirst(folder.url.path.utf8.count + 1))
      }
      let lines = migration.lines.map { "\($0.path): \($0.target ?? $0.reason ?? "")" }
      return (lines, said, files, built)
    }
  }

  @Test func movesASiteOfJekyll() async throws {
    let site = try await Self.migrate(Self.jekyll)
    #expect(
      site.lines == [
        ".github/: hidden files stay where they are", "_config.yml: Content/site.yml",
        "_data/list.yml: Content/data/list.yml", "_drafts/later.md: Content/posts/later.md",
        "_layouts/post.html: templates are of another language; ours are in Templates/",
        "_posts/2024-02-01-snow.markdown: Content/posts/snow.md",
        "_posts/2024-03-05-rain-in-may.md: Content/posts/rain-in-may.md",
        "assets/map.png: Content/static/assets/map.png",
        "index.html: pages of HTML are not read; write it as Markdown",
      ])
    #expect(
      site.said == [
        "_config.yml:3:1: warning: setting 'plugins' is not understood and was left out "
          + "[not-migrated]",
        "_posts/2024-03-05-rain-in-may.md:2:1: warning: key 'layout' is not understood and was left "
          + "out: post [not-migrated]",
        "_posts/2024-03-05-rain-in-may.md:11:1: warning: '{% include video.html id=7 %}' is not "
          + "understood and stands in the text as it was [not-migrated]",
      ])
    #expect(
      site.files["Content/posts/rain-in-may.md"] == """
        ---
        title: 'It''s raining'
        date: 2024-03-05
        draft: true
        tags: ['rain', 'Weather', 'north']
        aliases: ['/weather/north/2024/03/05/rain-in-may.html', '/old/rain.html']
        ---
        See [this](/winter/snow/) and ![map](/assets/map.png).
        {% include video.html id=7 %}

        """)
    #expect(!site.built.hasErrors, "\(site.built.diagnostics.map(\.text))")
    #expect(site.built.pages.contains { $0.path == "winter/snow.html" }, "the old address leads on")
  }

  @Test func movesASiteOfHugo() async throws {
    let site = try await Self.migrate(Self.hugo)
    #expect(
      site.said == [
        "content/blog/articles/one.md:3:1: warning: slug 'Über Eins' became 'uber-eins'; what led to "
          + "the old address needs an alias [not-migrated]",
        "content/posts/trip/index.md:9:1: warning: key 'weight' is not understood and was left out: 3 "
          + "[not-migrated]",
        "content/posts/trip/index.md:15:1: warning: key 'extra.x' is not understood and was left out: "
          + "1 [not-migrated]",
        "content/posts/trip/index.md:18:40: warning: '{{< youtube abc >}}' is not understood and "
          + "stands in the text as it was [not-migrated]",
        "hugo.toml:6:1: warning: '[[menu.main]]' is not understood and was left out [not-migrated]",
      ])
    #expect(
      site.files["Content/posts/trip/index.md"] == """
        ---
        title: 'The é trip'
        description: 'Two lines'
        date: 2024-05-06
        tags: ['sea', 'boats']
        aliases: ['/old-trip/']
        ---
        ![A boat](boat.png)

        *At sea*
        [One](/blog/articles/one/#top) and {{< youtube abc >}}

        """)
    #expect(
      site.files["Content/site.yml"] == """
        title: 'A "site"'
        timezone: Europe/Paris
        baseURL: 'https://example.org/'
        language: en-GB
        permalinks:
          posts: '/:year/:slug/'

        """)
    #expect(!site.built.hasErrors, "\(site.built.diagnostics.map(\.text))")
    #expect(site.built.pages.contains { $0.path == "2024/trip/index.html" })
    #expect(site.built.pages.contains { $0.path == "blog/articles/one/index.html" })
    #expect(site.files["Content/blog/articles-pages/one.md"]?.contains("(/2024/trip/)") == true)
  }

  @Test func movesAFolderOfMarkdown() async throws {
    let site = try await Self.migrate(
      "-- a/Rain.md --\n# Rain\n\nIt rained.\n-- a/map.png --\npng\n")
    #expect(
      site.lines == [
        ": Content/site.yml", "a/Rain.md: Content/a/Rain.md", "a/map.png: Content/a/map.png",
      ])
    #expect(site.files["Content/a/Rain.md"] == "---\ntitle: 'Rain'\n---\n# Rain\n\nIt rained.\n")
    #expect(!site.built.hasErrors)
  }

  @Test func writesIntoNewFoldersAlone() async throws {
    try await TemporaryFolder.with(Archive("-- old/a.md --\nA\n-- new/b.md --\nB\n").files) {
      folder in
      let migration = try Migration(of: folder.url.appending(path: "old").path)
      #expect(throws: FileError.self) {
        try migration.write(into: folder.url.appending(path: "new").path)
      }
      let kept = try FileManager.default.subpathsOfDirectory(
        atPath: folder.url.appending(path: "new").path)
      #expect(kept == ["b.md"])
    }
  }

  private static let jekyll = """
    -- _config.yml --
    title: My blog
    url: https://example.org
    plugins: [jekyll-feed]
    -- _posts/2024-03-05-rain-in-may.md --
    ---
    layout: post
    title:  "It's raining"
    date:   2024-03-05 10:00:00 +0100
    categories: weather north
    tags: [rain, Weather]
    redirect_from: /old/rain.html
    published: false
    ---
    See [this]({% post_url 2024-02-01-snow %}) and ![map]({{ site.baseurl }}/assets/map.png).
    {% include video.html id=7 %}
    -- _posts/2024-02-01-snow.markdown --
    ---
    title: Snow
    permalink: /winter/snow.html
    ---
    Snow fell.
    -- _drafts/later.md --
    Not yet.
    -- _layouts/post.html --
    <p>
    -- _data/list.yml --
    - a
    -- assets/map.png --
    png
    -- index.html --
    <p>
    -- .github/x --
    y
    """

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://example.org/"
    title = 'A "site"'
    languageCode = "en-GB" # of the pages
    timeZone = "Europe/Paris"
    permalinks.posts = "/:year/:contentbasename/"
    [[menu.main]]
    -- content/posts/trip/index.md --
    +++
    title = "The \\u00e9 trip"
    date = 2024-05-06T07:08:09Z
    draft = false
    tags = [
      "sea", # one
      'boats',
    ]
    weight = 3
    aliases = ["/old-trip/"]
    summary = \"\"\"
    Two
    lines\"\"\"
    [extra]
    x = 1
    +++
    {{< figure src="boat.png" alt="A boat" caption="At sea" >}}
    [One]({{< relref "one.md#top" >}}) and {{< youtube abc >}}
    -- content/posts/trip/boat.png --
    png
    -- content/blog/articles/one.md --
    ---
    title: One
    slug: "Über Eins"
    ---
    ## Top
    [trip]({{< ref "trip" >}})
    -- content/blog/_index.md --
    ---
    title: Blog
    ---
    """
}
