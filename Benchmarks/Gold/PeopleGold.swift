package import Model

/// Articles with the people and roles in them, labelled by hand, to hold the rule against.
///
/// An article is `=== subject`, its paragraphs, `---` and its labels, `name | role words`; role words
/// that may be cut in two ways give both, parted by ` / `. `organisation: name` is an organisation.
package struct PeopleGold {
  /// One label: a name and the role words that are right.
  package struct Pair {
    let name: String
    let roles: [String]
  }

  /// One article and its labels.
  package struct Sample {
    /// What it is about.
    package let subject: String
    /// The article as a story of its own.
    package let story: Story
    let pairs: [Pair]
    let organisations: [String]
  }

  /// The articles, in the order of the file.
  package let samples: [Sample]

  /// Reads a file of labelled articles.
  package init(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    let starts = lines.indices.filter { lines[$0].hasPrefix("=== ") }
    samples = zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      Self.sample(lines[start..<end])
    }
  }

  private static func sample(_ lines: ArraySlice<String>) -> Sample {
    let rule = lines.firstIndex(of: "---") ?? lines.endIndex
    let labels = lines[rule...].dropFirst()
    return Sample(
      subject: String((lines.first ?? "").dropFirst(4)), story: story(lines[..<rule].dropFirst()),
      pairs: labels.compactMap(pair),
      organisations: labels.filter { $0.hasPrefix("organisation: ") }.map {
        String($0.dropFirst(14))
      })
  }

  private static func pair(_ label: String) -> Pair? {
    guard let bar = label.firstRange(of: " | ") else { return nil }
    let roles = label[bar.upperBound...].split(separator: " / ").map(String.init)
    return Pair(name: String(label[..<bar.lowerBound]), roles: roles)
  }

  private static func story(_ paragraphs: ArraySlice<String>) -> Story {
    let file = SourceFile(path: "gold.txt", text: paragraphs.joined(separator: "\n"))
    let blocks = paragraphs.map {
      Block(id: "", kind: .paragraph, range: 0..<$0.utf8.count, text: $0)
    }
    let article = Article(
      id: "gold", source: file, details: ArticleDetails(headline: "", outlet: ""), blocks: blocks)
    return Story(
      slug: Slug("gold"), details: StoryDetails(title: ""),
      introduction: MarkdownBody(source: file, range: 0..<0), articles: [article], notes: [])
  }
}
