import Foundation

/// A made-up site on the disk, and the program that builds it.
struct SpeedSite {
  /// What is measured of the site.
  let corpus: Corpus
  /// The folder it lies in.
  let folder: WorkFolder
  private let interrupts: Interrupts

  private var errors: String { folder.path + "/errors" }

  /// Writes a site.
  ///
  /// In a process of its own: what the machine tells of a child's memory is never less than what its
  /// parent held when the child began.
  /// - Throws: `BenchFailure` when that fails.
  init(_ options: SpeedOptions, in folder: WorkFolder, _ interrupts: Interrupts)
    throws(BenchFailure)
  {
    corpus = Corpus(pages: options.pages, stories: options.stories, seed: options.seed)
    (self.folder, self.interrupts) = (folder, interrupts)
    try run(
      "bench",
      [
        "corpus", folder.path, "--pages", "\(options.pages)", "--stories", "\(options.stories)",
        "--seed", "\(options.seed)",
      ])
  }

  /// What the site consists of, for the line above a table.
  var summary: String {
    let (pages, stories) = (corpus.pages.count, corpus.stories.count)
    let parts = [
      pages > 0 ? "\(pages) pages" : nil,
      stories > 0 ? "\(stories) stories of \(StoryCorpus.outlets.count) articles" : nil,
      "\(SpeedFigures.digits(Double(bytes) / 1e6, 1)) MB",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// The bytes of its content.
  var bytes: Int {
    let content = URL(filePath: folder.path + "/Content")
    let files = FileManager.default.enumerator(
      at: content, includingPropertiesForKeys: [.fileSizeKey])
    var sum = 0
    while let file = files?.nextObject() as? URL {
      sum += (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    }
    return sum
  }

  /// Builds the site into an empty folder, with nothing remembered.
  /// - Throws: `BenchFailure` when that fails.
  func buildAfresh(jobs: Int) throws(BenchFailure) -> ChildProcess.Usage {
    folder.remove("Site")
    folder.remove(".explainer")
    return try build(jobs: jobs)
  }

  /// Builds the site.
  /// - Throws: `BenchFailure` when that fails.
  @discardableResult
  func build(jobs: Int) throws(BenchFailure) -> ChildProcess.Usage {
    try run("explainer", ["build", "--root", folder.path, "--jobs", "\(jobs)"])
  }

  /// Starts the preview of the site; what it says goes to the file.
  /// - Throws: `BenchFailure` when it cannot be started.
  func serve() throws(BenchFailure) -> SpeedPreview {
    try SpeedPreview(
      ChildProcess(
        Self.program("explainer"), ["serve", "--root", folder.path, "--port", "0"], errors: errors),
      log: errors, interrupts)
  }

  /// Adds a paragraph to a file, as an editor's save does.
  /// - Throws: `BenchFailure` when the machine refuses.
  func add(_ text: String, to file: String) throws(BenchFailure) {
    try change(file) { $0 + Array("\n\(text)\n".utf8) }
  }

  /// Puts words into the frame of every page.
  /// - Throws: `BenchFailure` when the machine refuses.
  func addToTheme(_ text: String) throws(BenchFailure) {
    try change("Templates/base.mustache") { bytes in
      let end = Array("</main>".utf8)
      guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
        return bytes + Array("\n".utf8)
      }
      return bytes[..<place] + Array("<p>\(text)</p>\n".utf8) + bytes[place...]
    }
  }

  private func change(_ file: String, _ edit: ([UInt8]) -> [UInt8]) throws(BenchFailure) {
    guard let data = FileManager.default.contents(atPath: folder.path + "/" + file) else {
      throw BenchFailure("cannot read '\(file)'")
    }
    try CorpusWriter(root: folder.path).write(edit([UInt8](data)), to: file)
  }

  @discardableResult
  private func run(
    _ name: String, _ arguments: [String]
  ) throws(BenchFailure) -> ChildProcess.Usage {
    let usage = try ChildProcess(Self.program(name), arguments, errors: errors).end(interrupts)
    guard usage.status == 0 else {
      let said = FileManager.default.contents(atPath: errors) ?? Data()
      throw BenchFailure(
        "'\(name) \(arguments.joined(separator: " "))' left with \(usage.status):\n"
          + String(decoding: said.prefix(2000), as: UTF8.self))
    }
    return usage
  }

  /// The program that was built with this one.
  private static func program(_ name: String) throws(BenchFailure) -> String {
    guard
      let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { throw BenchFailure("the machine has no /proc") }
    let path = URL(filePath: own).deletingLastPathComponent().appending(path: name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchFailure("'\(path)' is missing; build it with 'swift build -c release'")
    }
    return path
  }
}
