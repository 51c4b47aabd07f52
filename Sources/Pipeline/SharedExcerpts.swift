import Deriving
import Model

/// What one page shows of one limited report, as far as other pages matter: reports may lie in several
/// stories, and the limits hold for all pages together.
struct ExcerptRecord: Hashable, Sendable {
  /// A paragraph on the page: the fingerprint of its words, and how many count.
  struct Paragraph: Hashable, Sendable {
    let print: Fingerprint
    let words: Int
  }

  /// The fingerprint of the report's words, the same in every story.
  let report: Fingerprint
  /// The report's file.
  let path: String
  /// The words of all its paragraphs.
  let sourceWords: Int
  /// What the page shows of it.
  let paragraphs: [Paragraph]

  /// The records of a page's reports; none without limits for a whole report.
  static func all(of explainer: Explainer, within limits: ExcerptLimits?) -> [ExcerptRecord] {
    guard let limits, limits.share != nil || limits.words != nil else { return [] }
    let page = PageExcerpts(explainer)
    let shown = Dictionary(grouping: page.shown, by: \.reference.article)
    return zip(explainer.story.articles, page.excerpts).enumerated().compactMap { number, pair in
      let (article, excerpt) = pair
      guard article.details.licence == nil, excerpt.words > 0 else { return nil }
      return ExcerptRecord(article, excerpt, shown[number] ?? [])
    }
  }

  private init(_ article: Article, _ excerpt: Excerpt, _ shown: [PageExcerpts.Shown]) {
    var print = Fingerprinter()
    print.add(article.details.outlet)
    for block in article.blocks where block.kind == .paragraph {
      print.add(NormalisedText.bytes(of: block.text))
    }
    report = print.fingerprint
    path = article.source.path
    sourceWords = excerpt.sourceWords
    paragraphs = shown.map { paragraph in
      let text = article.blocks[paragraph.reference.block].text
      return Paragraph(
        print: Fingerprint(NormalisedText.bytes(of: text)), words: paragraph.words)
    }
  }

  private init(report: Fingerprint, path: String, sourceWords: Int, paragraphs: [Paragraph]) {
    self.report = report
    self.path = path
    self.sourceWords = sourceWords
    self.paragraphs = paragraphs
  }
}

/// Holds all pages together against the limits of `excerpts:`.
enum SharedExcerpts {
  /// What goes beyond because several stories show parts of one report.
  ///
  /// A story alone is judged when it is derived. Which of several should show less no rule can
  /// know, so with `over: trim`, too, it is an error.
  /// - Complexity: O(n log n) for n reports
  static func complaints(
    about records: [ExcerptRecord], within limits: ExcerptLimits?
  ) -> [Diagnostic] {
    guard let limits else { return [] }
    let groups = Dictionary(grouping: records, by: \.report).values.filter { $0.count > 1 }
    return groups.compactMap { complaint(about: $0.sorted { $0.path.precedes($1.path) }, limits) }
  }

  private static func complaint(
    about records: [ExcerptRecord], _ limits: ExcerptLimits
  ) -> Diagnostic? {
    let first = records[0]
    var seen: Set<Fingerprint> = []
    var words = 0
    for paragraph in records.flatMap(\.paragraphs) where seen.insert(paragraph.print).inserted {
      words += paragraph.words
    }
    guard let budget = limits.budget(of: first.sourceWords), words > budget,
      // One page that goes beyond is told already.
      records.allSatisfy({ $0.paragraphs.reduce(0) { $0 + $1.words } <= budget })
    else { return nil }
    return Diagnostic(
      limits.over == .warning ? .warning : .error, "excerpt-limit",
      "\(records.count) stories together show \(words) of the \(first.sourceWords) words of this "
        + "report, and 'excerpts' allows \(budget); hide paragraphs with 'edits', or name a "
        + "'licence' in its front matter",
      at: SourceLocation(path: first.path),
      notes: records.dropFirst().map {
        Diagnostic.Note("the same report", at: SourceLocation(path: $0.path))
      })
  }
}

extension ExcerptRecord: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(report)
    writer.write(path)
    writer.write(sourceWords)
    writer.write(paragraphs)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      report: try reader.value(), path: try reader.text(), sourceWords: try reader.count(),
      paragraphs: try reader.list())
  }
}

extension ExcerptRecord.Paragraph: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(print)
    writer.write(words)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(print: try reader.value(), words: try reader.count())
  }
}
