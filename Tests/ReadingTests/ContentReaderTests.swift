import Model
import TestSupport
import Testing

@testable import Reading

/// A whole `Content/` as one text, and what is said about it.
@Suite struct ContentReaderTests {
  static let site = """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    outlets:
      sample-wire: Sample Wire

    """

  /// A whole site's content, as the tests look at it; a build reads it unit by unit.
  struct Content: Equatable {
    var stories: [Story] = []
    var pages: [PlainPage] = []
  }

  static func read(_ files: [SourceFile]) -> (content: Content?, diagnostics: [Diagnostic]) {
    let layout = ContentLayout(files.map { FoundFile(path: $0.path) })
    var diagnostics = ContentReader.complaints(about: layout)
    func bytes(_ found: FoundFile) -> SourceFile? {
      files.first { $0.path.utf8.elementsEqual(found.path.utf8) }
    }
    let site = layout.site.flatMap(bytes).flatMap { ContentReader.site($0, &diagnostics) }
    guard let site else { return (nil, diagnostics.sorted()) }
    var content = Content()
    var addresses: [(path: String, place: Model.SourceLocation)] = []
    for page in layout.pages {
      guard let file = bytes(page.file),
        let read = ContentReader.page(file, as: page, on: site, &diagnostics)
      else { continue }
      content.pages.append(read)
      addresses.append((read.path, Model.SourceLocation(path: file.path)))
    }
    for folder in layout.stories {
      let read = ContentReader.story(folder, folder.files.compactMap(bytes), on: site, &diagnostics)
      guard let (story, place) = read else { continue }
      content.stories.append(story)
      addresses.append((story.slug.text, place))
    }
    content.stories.sort { $0.slug < $1.slug }
    diagnostics += ContentReader.collisions(among: addresses)
    return (content, diagnostics.sorted())
  }

  static func read(_ text: String) -> (content: Content?, complaints: [String]) {
    let files = Archive(site + text).files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let (content, diagnostics) = read(files)
    return (content, diagnostics.map(\.text))
  }

  @Test func readsAStoryWithItsArticlesAndNotes() throws {
    let (content, complaints) = Self.read(
      """
      -- Content/dam/index.md --
      ---
      title: The dam
      status: developing
      sections:
        - title: What happened
          hints: [breach, water]
      ---
      The dam above the town failed in March.
      -- Content/dam/articles/2026-03-03-sample-wire-dam.txt --
      The dam above the town failed on Tuesday, the mayor said, and two roads were closed.
      -- Content/dam/notes/scour.md --
      ---
      section: What happened
      place: before
      kind: definition
      ---
      Scour is what water does to a pier.
      """)
    #expect(complaints == [])
    let story = try #require(content?.stories.first)
    #expect(story.slug.text == "dam")
    #expect(story.details.status == .developing)
    #expect(
      story.details.sections == [
        OutlineEntry(title: "What happened", hints: ["breach", "water"])
      ])
    #expect(story.articles.map(\.details.outlet) == ["Sample Wire"])
    #expect(story.notes.map(\.place) == [.before(section: "What happened")])
  }

  @Test func putsArticlesInDateOrderAndUndatedOnesLast() throws {
    let (content, _) = Self.read(
      """
      -- Content/dam/index.md --
      ---
      title: The dam
      ---
      -- Content/dam/articles/2026-03-04-b-x.txt --
      Text that is long enough to be a paragraph of an article about the dam above the town.
      -- Content/dam/articles/a.md --
      ---
      outlet: A
      ---
      Text that is long enough to be a paragraph of an article about the dam above the town.
      -- Content/dam/articles/2026-03-02-c-x.txt --
      Text that is long enough to be a paragraph of an article about the dam above the town.
      """)
    #expect(
      content?.stories.first?.articles.map(\.id) == ["2026-03-02-c-x", "2026-03-04-b-x", "a"])
  }

  @Test func givesTheSameContentForAnyOrderOfFiles() {
    let text = """
      -- Content/b/index.md --
      ---
      title: B
      ---
      -- Content/b/articles/2026-03-04-b-x.txt --
      Text.
      -- Content/a/index.md --
      ---
      title: A
      ---
      -- Content/a/articles/2026-03-04-b-x.txt --
      Text.
      -- Content/about.md --
      ---
      title: About
      ---
      """
    let files = Archive(Self.site + text).files
      .map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let expected = Self.read(files)
    for shift in files.indices {
      let shuffled = Array(files[shift...] + files[..<shift]).reversed()
      let again = Self.read(Array(shuffled))
      #expect(again.content == expected.content)
      #expect(again.diagnostics == expected.diagnostics)
    }
  }

  @Test func namesBothStoriesOfOneSlug() {
    let (_, complaints) = Self.read(
      """
      -- Content/dam/index.md --
      ---
      title: The dam
      ---
      -- Content/dam/articles/2026-03-04-b-x.txt --
      Text.
      -- Content/lake/index.md --
      ---
      title: The lake
      slug: dam
      ---
      -- Content/lake/articles/2026-03-04-b-x.txt --
      Text.
      """)
    #expect(
      complaints.contains(
        """
        Content/lake/index.md:3:7: error: slug 'dam' is taken; give one of the two another 'slug' \
        [duplicate-slug]
        Content/dam/index.md:1:1: note: first used here
        """))
  }

  @Test func titlesAStoryAfterItsFolderWhateverItsName() {
    let (content, complaints) = Self.read(
      "-- Content/the-o'neil-case/articles/2026-03-04-b-x.txt --\nText.\n")
    #expect(content?.stories.map(\.details.title) == ["The o'neil case"])
    #expect(
      complaints == [
        """
        Content/the-o'neil-case/index.md:1:1: warning: the story has no index.md; it is titled \
        'The o'neil case' after its folder [missing-index]
        """
      ])
  }

  @Test func listsADraftInsteadOfDroppingIt() {
    let (content, complaints) = Self.read(
      """
      -- Content/dam/index.md --
      ---
      title: The dam
      draft: true
      ---
      -- Content/dam/articles/2026-03-04-b-x.txt --
      Text.
      """)
    #expect(content?.stories.isEmpty == true)
    #expect(complaints.count == 1)
    #expect(complaints.first?.contains(": note: this story is a draft") == true)
  }

  @Test func warnsOfFilesThatAreNotRead() {
    let (_, complaints) = Self.read("-- Content/dam/articles/call.docx --\nx\n")
    #expect(complaints.contains { $0.contains("call.docx:1:1: warning: this file is not read") })
  }
}
