import Deriving
import Model

/// Articles with the figures that a reader of news would mark in them.
///
/// Below each paragraph stand its figures: `- at least 14 | people + killed | police`. The file's
/// head says how they were labelled.
package struct FigureGold {
  /// A figure as the gold names it, in lower case, without articles.
  struct Label: Hashable, CustomStringConvertible {
    let number: String
    let what: String
    let source: String

    var description: String { "\(number) | \(what) | \(source)" }
  }

  /// A paragraph and its figures.
  struct Paragraph: Hashable {
    let text: String
    var labels: [Label]
  }

  /// How many figures there are, were found, and are right in number, thing and source.
  package struct Score: Hashable {
    /// How many the labels name.
    package var labelled = 0
    /// How many the program found.
    package var found = 0
    /// How many of those are right.
    package var right = 0
    /// What went wrong, for the eye.
    package var errors: [String] = []

    /// The share of the found that is right.
    package var precision: Double { Double(right) / Double(max(found, 1)) }
    /// The share of the labelled that was found.
    package var recall: Double { Double(right) / Double(max(labelled, 1)) }
  }

  /// The paragraphs by article.
  private(set) var articles: [[Paragraph]] = []

  /// Reads a gold file.
  package init(_ text: String) {
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        articles.append([])
      } else if line.hasPrefix("- ") {
        append(Label(line: String(line.dropFirst(2))))
      } else if !articles.isEmpty {
        articles[articles.count - 1].append(Paragraph(text: line, labels: []))
      }
    }
  }

  private mutating func append(_ label: Label) {
    guard let article = articles.indices.last,
      let paragraph = articles[article].indices.last
    else { return }
    articles[article][paragraph].labels.append(label)
  }

  /// Compares the figures that the program finds with the labels.
  package func score() -> Score {
    var score = Score()
    for paragraphs in articles {
      let found = Self.figures(paragraphs.map(\.text))
      for (paragraph, found) in zip(paragraphs, found) { score.add(paragraph.labels, found) }
    }
    return score
  }

  private static func figures(_ paragraphs: [String]) -> [[Label]] {
    let blocks = paragraphs.map { text in
      Block(
        id: "", kind: .paragraph, range: 0..<text.utf8.count,
        text: text)
    }
    let article = Article(
      id: "gold", source: SourceFile(path: "gold.txt", text: ""),
      details: ArticleDetails(headline: "", outlet: ""), blocks: blocks)
    let figures = FigureFinder.figures(of: article)
    return blocks.indices.map { index in
      figures.filter { $0.words.block.block == index }.map { Label($0, blocks[index].text) }
    }
  }
}

extension FigureGold.Score {
  fileprivate mutating func add(_ labels: [FigureGold.Label], _ found: [FigureGold.Label]) {
    var missing = labels
    labelled += labels.count
    self.found += found.count
    for label in found {
      if let place = missing.firstIndex(of: label) {
        right += 1
        missing.remove(at: place)
      } else {
        errors.append("wrong:  \(label)")
      }
    }
    errors += missing.map { "missed: \($0)" }
  }
}

extension FigureGold.Label {
  fileprivate init(line: String) {
    let parts = line.split(separator: "|").map(Self.plain)
    number = parts.first ?? ""
    what = parts.count > 1 ? parts[1] : "-"
    source = parts.count > 2 ? parts[2] : "-"
  }

  /// What the program found, in the gold's form.
  fileprivate init(_ figure: Figure, _ text: String) {
    let bytes = Array(text.utf8)
    func words(_ passage: Passage?) -> String? {
      passage.map { Self.plain(String(decoding: bytes[$0.range], as: UTF8.self)) }
    }
    var range = figure.words.range
    if let subject = figure.subject?.range, subject.upperBound == range.upperBound {
      range = range.lowerBound..<subject.lowerBound
    }
    number = Self.plain(String(decoding: bytes[range], as: UTF8.self))
    let what = [words(figure.subject), words(figure.state)].compactMap(\.self)
    self.what = what.isEmpty ? "-" : what.joined(separator: " + ")
    source = words(figure.attribution?.name) ?? "-"
  }

  /// Lower case, without spaces around and an article before.
  private static func plain(_ text: some StringProtocol) -> String {
    var words = text.lowercased().split(separator: " ")
    if words.count > 1, ["the", "a", "an"].contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
