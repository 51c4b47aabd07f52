import Glibc
import Model
import Pipeline

/// Writes made-up sites for programs to build.
struct CorpusWriter {
  /// The folder to write into.
  let root: String

  /// Writes a site with the default theme in its own `Templates/`.
  /// - Throws: `BenchFailure` when the machine refuses.
  func write(_ corpus: Corpus) throws(BenchFailure) {
    try corpus.forEach { (file) throws(BenchFailure) in try write(file.bytes, to: file.path) }
    for file in DefaultTheme.files {
      try write(Array(file.text.utf8), to: "Templates/" + file.path)
    }
  }

  /// Writes the plain pages as Hugo and `compare.sh` want them: `hugo/content` with front matter,
  /// `md` without.
  /// - Throws: `BenchFailure` when the machine refuses.
  func writeForHugo(_ pages: PageCorpus) throws(BenchFailure) {
    for number in 0..<pages.count {
      let file = pages.file(number)
      let name = String(Substring(file.path.utf8.dropFirst("Content/".utf8.count)))
      try write(file.bytes, to: "hugo/content/" + name)
      try write(Self.body(of: file.bytes), to: "md/" + name)
    }
    for file in pages.sections {
      let name = String(Substring(file.path.utf8.dropFirst("Content/".utf8.count)))
      try write(file.bytes, to: "hugo/content/" + name)
    }
  }

  /// What follows the second line of dashes; no other line of the front matter has any.
  private static func body(of page: [UInt8]) -> [UInt8] {
    let mark = Array("\n---\n".utf8)
    let end = page.indices.first { page[$0...].starts(with: mark) }
    return Array(page[(end.map { $0 + mark.count } ?? 0)...])
  }

  /// Writes a file, making its folders.
  /// - Throws: `BenchFailure` when the machine refuses.
  func write(_ bytes: [UInt8], to name: String) throws(BenchFailure) {
    let path = root + "/" + name
    var file = fopen(path, "w")
    if file == nil {
      Self.makeFolders(of: path)
      file = fopen(path, "w")
    }
    guard let file else { throw Self.refusal(path) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw Self.refusal(path) }
  }

  private static func makeFolders(of path: String) {
    let bytes = Array(path.utf8)
    for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: "/") {
      mkdir(String(decoding: bytes[..<place], as: UTF8.self), 0o777)
    }
  }

  private static func refusal(_ path: String) -> BenchFailure {
    BenchFailure("cannot write '\(path)': \(String(cString: strerror(errno)))")
  }
}
