import Model

/// Tells the editor which reports nothing is drawn out of, because the rules know English alone.
enum UnreadLanguages {
  /// A notice where the story is, once; none when all of it is English or every part is switched off.
  static func notices(on story: Story) -> [Diagnostic] {
    var names: [String] = []
    for number in story.articles.indices {
      let language = story.language(ofArticle: number)
      if !language.isEnglish, !names.contains(language.text) { names.append(language.text) }
    }
    guard !names.isEmpty, !story.details.shown.isEmpty else { return [] }
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return [
      Diagnostic(
        .note, "not-derived",
        "no summary, timeline, people, quotations, figures or doubts are drawn out of reports in "
          + "\(list), and no section is named after a theme; paragraphs are placed by their words; 'show: []' in the "
          + "story says that you know",
        at: SourceLocation(path: story.introduction.source.path))
    ]
  }
}
