package import Model

extension StoryTraits {
  /// What a story may share with others; its entry has the words that stand on its page.
  ///
  /// The names of the who's who count even where the editor shows none.
  package init(_ explainer: Explainer, _ entry: StoryIndexEntry) {
    let story = explainer.story
    self.init(
      names: explainer.extracts.people.map { story.words(of: $0.name) },
      tags: story.details.tags + story.details.terms.flatMap(\.terms), words: entry.words,
      chosen: story.details.related)
  }
}
