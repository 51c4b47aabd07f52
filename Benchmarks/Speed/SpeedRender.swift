import Deriving
import Foundation
import Markdown
import Model
import Pipeline
import Reading
import Rendering

/// Times the pages alone: values that were read and derived before become bytes, on one core, in
/// processor time; nothing is read or written.
struct SpeedRender {
  private var pages: [PlainPage] = []
  private var explainers: [Explainer] = []
  private let maker: SitePages
  private let rounds: Int

  /// Reads and derives a made-up site.
  /// - Throws: `BenchFailure` when the corpus or the theme is broken, which is a fault of ours.
  init(_ options: SpeedOptions) throws(BenchFailure) {
    rounds = options.rounds
    let corpus = Corpus(pages: options.pages, stories: options.stories, seed: options.seed)
    var diagnostics: [Diagnostic] = []
    guard let settings = ContentReader.site(Corpus.settings, &diagnostics) else {
      throw BenchFailure("the corpus has no settings")
    }
    (pages, explainers) = SpeedRender.read(corpus, on: settings, &diagnostics)
    let theme = SiteTheme(own: [], &diagnostics)
    let (renderer, mistakes) = PageRenderer.load(templates: theme.files, strings: theme.strings)
    guard let renderer else { throw BenchFailure(mistakes.first?.text ?? "the theme is broken") }
    let teasers = pages.map(\.teaser) + explainers.map(\.teaser)
    maker = renderer.pages(of: SiteIndex(teasers, site: settings))
  }

  private static func read(
    _ corpus: Corpus, on settings: SiteConfiguration, _ diagnostics: inout [Diagnostic]
  ) -> (pages: [PlainPage], explainers: [Explainer]) {
    var (pages, explainers) = ([PlainPage](), [Explainer]())
    let files = corpus.files
    let layout = ContentLayout(files.map { FoundFile(path: $0.path) })
    let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    for page in layout.pages where !page.isSection {
      guard let file = byPath[page.file.path] else { continue }
      if let page = ContentReader.page(file, as: page, on: settings, &diagnostics) {
        pages.append(page)
      }
    }
    let memory = WordMemory()
    for folder in layout.stories {
      let files = folder.files.compactMap { byPath[$0.path] }
      guard let (story, _) = ContentReader.story(folder, files, on: settings, &diagnostics) else {
        continue
      }
      explainers.append(Deriver.derive(story, memory: memory).explainer)
    }
    return (pages, explainers)
  }

  /// The table.
  func report() -> String {
    var table = SpeedTable([
      "", "pages", "µs each", "each/s", "MB/s in", "MB/s out", "markdown", "template",
    ])
    if !pages.isEmpty {
      table.add(["pages"] + row(pages, bodies: { [$0.body] }) { maker.page($0) })
    }
    if !explainers.isEmpty {
      table.add(["stories"] + row(explainers, bodies: Self.texts) { maker.story($0) })
    }
    return "rendering alone, median of \(rounds), one core, peak memory"
      + " \(ProcessorClock.peakMegabytes) MB\n" + table.text
  }

  private static func texts(of explainer: Explainer) -> [MarkdownBody] {
    [explainer.story.introduction] + explainer.story.notes.map(\.body)
  }

  private func row<Value>(
    _ values: [Value], bodies: (Value) -> [MarkdownBody], _ render: (Value) -> RenderedPage
  ) -> [String] {
    var (written, times, markdownTimes) = (0, [Double](), [Double]())
    let texts = values.flatMap(bodies)
    for _ in 0..<rounds {
      written = 0
      times.append(
        ProcessorClock.seconds {
          for value in values { written += render(value).page?.bytes.count ?? 0 }
        })
      markdownTimes.append(ProcessorClock.seconds { for text in texts { Self.render(text) } })
    }
    let (time, markdown) = (SpeedFigures.median(times), SpeedFigures.median(markdownTimes))
    let input = texts.reduce(0) { $0 + $1.range.count }
    return [
      "\(values.count)", SpeedFigures.digits(time / Double(values.count) * 1e6, 1),
      SpeedFigures.rate(Double(values.count), in: time, 0),
      SpeedFigures.rate(Double(input) / 1e6, in: time, 1),
      SpeedFigures.rate(Double(written) / 1e6, in: time, 1),
      SpeedFigures.share(markdown, of: time), SpeedFigures.share(time - markdown, of: time),
    ]
  }

  /// Markdown as a page has it, with the guard before it.
  private static func render(_ body: MarkdownBody) {
    guard MarkdownGuard.check(body.source.bytes, in: body.range).isEmpty else { return }
    var options = MarkdownOptions(topHeading: 2)
    options.resolve = { $0 }
    options.identify = { Slug($0).text }
    _ = MarkdownRenderer(options).render(body.source.bytes, in: body.range)
  }
}
