import Model

/// The numbers at the end of a build: how much was read, and how much of it is on the site.
package struct Tally: Hashable, Sendable {
  /// Explainers.
  package var stories = 0
  /// Plain pages.
  package var pages = 0
  /// Articles they were made of.
  package var articles = 0
  /// Blocks of those articles.
  package var blocks = 0
  /// Blocks that stand on a page.
  package var used = 0

  /// No numbers yet.
  package init() {}

  /// The numbers of one story.
  init(of explainer: Explainer) {
    stories = 1
    articles = explainer.story.articles.count
    blocks = explainer.story.articles.reduce(0) { $0 + $1.blocks.count }
    used = explainer.fates.joined().count { $0.name == "used" }
  }

  /// Adds up the numbers of two parts of a site.
  static func += (sum: inout Tally, part: Tally) {
    sum.stories += part.stories
    sum.pages += part.pages
    sum.articles += part.articles
    sum.blocks += part.blocks
    sum.used += part.used
  }
}

extension Tally: Recorded {
  func write(to writer: inout ByteWriter) {
    for number in [stories, pages, articles, blocks, used] { writer.write(number) }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    stories = try reader.count()
    pages = try reader.count()
    articles = try reader.count()
    blocks = try reader.count()
    used = try reader.count()
  }
}
