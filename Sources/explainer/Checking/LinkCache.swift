import Glibc
import Model
import Pipeline

/// When each address last answered: `.explainer/links`, a line for each.
///
/// It saves asking and decides nothing else; what cannot be read is as if it were not there.
struct LinkCache {
  private let folder: String
  private var file: String { folder + "/links" }

  /// The cache of a site.
  init(root: String) { folder = (root == "." ? "" : root + "/") + ".explainer" }

  /// When each address last answered, in seconds since 1970.
  func load() -> [String: Int] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [:] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    var answers: [String: Int] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
      guard fields.count == 2, let time = Int(String(decoding: fields[0], as: UTF8.self)) else {
        continue
      }
      answers[String(decoding: fields[1], as: UTF8.self)] = time
    }
    return answers
  }

  /// Keeps the answers; a folder that cannot be written to keeps none.
  func save(_ answers: [String: Int]) {
    _ = mkdir(folder, 0o777)
    let lines = answers.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    let draft = file + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return }
    let bytes = Array(lines.joined().utf8)
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    if written == bytes.count { rename(draft, file) } else { unlink(draft) }
  }
}
