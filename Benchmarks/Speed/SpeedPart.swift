/// A half of a measurement: the site of plain pages, or the site of stories.
///
/// Two sites, because a page of news costs many times what a plain page costs.
struct SpeedPart: Hashable {
  /// The options with nothing but the one or the other.
  let options: SpeedOptions
  /// Whether it is the half of the pages.
  let isPages: Bool

  /// What it is called in tables.
  var name: String { isPages ? "pages" : "stories" }
  /// How many pages or stories there are.
  var count: Int { isPages ? options.pages : options.stories }

  /// The halves that there is anything of.
  static func all(of options: SpeedOptions) -> [SpeedPart] {
    var (pages, stories) = (options, options)
    (pages.stories, stories.pages) = (0, 0)
    return [
      SpeedPart(options: pages, isPages: true), SpeedPart(options: stories, isPages: false),
    ].filter { $0.count > 0 }
  }

  /// A file to edit and the page that shows it, another one each time.
  func edited(_ number: Int, of corpus: Corpus) -> (file: String, page: String) {
    let chosen = (number * 7919 + count / 2) % count
    guard isPages else {
      return (StoryCorpus.note(of: chosen), "/\(StoryCorpus.address(of: chosen))/index.html")
    }
    let address = corpus.pages.address(of: chosen)
    return ("Content/\(address).md", "/\(address)/index.html")
  }
}
