/// `bench corpus`: writes a made-up site.
enum CorpusCommand {
  /// Writes what the arguments ask for into a folder.
  /// - Throws: `BenchFailure` for wrong arguments, and when the machine refuses.
  static func run(_ arguments: ArraySlice<String>) throws(BenchFailure) {
    guard let folder = arguments.first, !folder.hasPrefix("--") else {
      throw .usage("'corpus' needs a folder")
    }
    let flags = arguments.dropFirst()
    let options = try SpeedOptions(pages: 10_000, stories: 500, rounds: 1)
      .with(flags.filter { $0 != "--hugo" }[...])
    let corpus = Corpus(pages: options.pages, stories: options.stories, seed: options.seed)
    let writer = CorpusWriter(root: folder)
    if flags.contains("--hugo") {
      try writer.writeForHugo(corpus.pages)
    } else {
      try writer.write(corpus)
    }
  }
}
