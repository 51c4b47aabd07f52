import Markdown
import Model
import Templating

/// Everybody who plays a part in the stories of a site: people, then organisations, each by name.
///
/// Players of one full name, whatever its capitals and accents, are one entry with all their stories:
/// whether two stories mean the same person only an editor can tell.
struct PeopleIndex: Sendable {
  /// A player in a story.
  fileprivate struct Part: Sendable {
    let story: Int
    let player: Int
  }

  /// A player.
  struct Entry: Sendable {
    /// What kind of player it is.
    let kind: Person.Kind
    /// The name as the newest story has it.
    let name: String
    fileprivate let key: String
    fileprivate var id = ""
    fileprivate var parts: [Part] = []
  }

  /// The players.
  private(set) var entries: [Entry] = []
  private let stories: [IndexedStory]

  /// The index of stories, the newest first.
  /// - Complexity: O(*n* log *n*) for *n* players.
  init(_ stories: [IndexedStory]) {
    self.stories = stories
    var numbers: [[UInt8]: Int] = [:]
    for (story, indexed) in stories.enumerated() {
      for (number, player) in indexed.entry.players.enumerated() {
        let key = FoldedWords.key(of: player.name)
        let name = Array((player.kind.rawValue + " " + (key.isEmpty ? player.name : key)).utf8)
        let entry = numbers[name] ?? entries.count
        if entry == entries.count {
          numbers[name] = entry
          entries.append(Entry(kind: player.kind, name: player.name, key: key))
        }
        entries[entry].parts.append(Part(story: story, player: number))
      }
    }
    sort()
  }

  private mutating func sort() {
    entries.sort { first, second in
      if first.kind != second.kind { return first.kind == .person }
      if first.key != second.key { return first.key.precedes(second.key) }
      return first.name.precedes(second.name)
    }
    var identifiers = UniqueIdentifiers()
    for index in entries.indices {
      entries[index].id = identifiers.unique(Slug(entries[index].name).text)
    }
  }

  /// The pages of the index.
  var pages: [IndexPage] {
    let count = IndexPage.count(for: entries.count)
    let letters = letters
    return (1...count).map { number -> IndexPage in
      let entries = entries[IndexPage.range(of: number, in: entries.count)]
      return IndexPage(
        kind: .people, number: number, count: count, fingerprint: fingerprint(of: entries, letters),
        letters: letters
      ) { place, _ -> [TemplateObject.Entry] in
        [
          ("persons", players(.person, among: entries, from: place)),
          ("organisations", players(.organisation, among: entries, from: place)),
        ]
      }
    }
  }

  /// The way from the front to an entry.
  func link(toEntry number: Int) -> String {
    PagePlace.home.link(to: IndexPage.place(of: .people, number / IndexPage.size + 1))
      + "#" + entries[number].id
  }

  /// What reports call a player, each role once, the newest story's first.
  func roles(of entry: Entry) -> [String] {
    var roles: [(role: String, key: String)] = []
    for part in entry.parts {
      guard let role = player(part).role else { continue }
      let key = FoldedWords.key(of: role)
      if !roles.contains(where: { $0.key == key }) { roles.append((role, key)) }
    }
    return roles.map(\.role)
  }

  private var letters: [IndexLetter] {
    let people = entries.enumerated().filter { $1.kind == .person }
    let letters = IndexLetter.all(
      people.map { ($1.key, $0 / IndexPage.size + 1, $1.id) })
    guard !letters.isEmpty, people.count < entries.count else { return letters }
    let first = people.count
    return letters + [
      IndexLetter(
        title: nil, page: first / IndexPage.size + 1, id: entries[first].id)
    ]
  }

  private func player(_ part: Part) -> StoryIndexEntry.Player {
    stories[part.story].entry.players[part.player]
  }

  private func fingerprint(of entries: ArraySlice<Entry>, _ letters: [IndexLetter]) -> Fingerprint {
    var print = Fingerprinter()
    for letter in letters { letter.add(to: &print) }
    for entry in entries {
      for text in [entry.kind.rawValue, entry.id, entry.name] { print.add(text) }
      for part in entry.parts {
        stories[part.story].addName(to: &print)
        print.add(player(part).role)
        stories[part.story].add(player(part).blocks, to: &print)
      }
    }
    return print.fingerprint
  }

  private func players(
    _ kind: Person.Kind, among entries: ArraySlice<Entry>, from place: PagePlace
  ) -> TemplateValue {
    TemplateValue(
      framing: entries.filter { $0.kind == kind }.map { entry in
        [
          "id": .text(entry.id), "name": .text(entry.name),
          "roles": TemplateValue(framing: roles(of: entry).map { ["words": .text($0)] }),
          "stories": TemplateValue(
            framing: entry.parts[...].runs(of: \.story).map { story($0, from: place) }),
        ]
      })
  }

  private func story(_ parts: ArraySlice<Part>, from place: PagePlace) -> TemplateValue {
    let story = stories[parts[parts.startIndex].story]
    let blocks = Set(parts.flatMap { player($0).blocks }).sorted()
    return [
      "title": .text(story.teaser.title), "url": .text(place.link(toFolder: story.teaser.path)),
      "mentions": story.links(to: blocks, from: place), "mentionCount": .number(blocks.count),
      "hasOneMention": .bool(blocks.count == 1),
    ]
  }
}
