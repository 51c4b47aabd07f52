import Model
import Programs
import Writing

/// A site behind a web server, fetched with curl, several files at once.
struct WebSite: ServedSite {
  private let address: String

  init(_ address: String) throws(PublishFailure) {
    let host = address.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3)
      .prefix { $0 != UInt8(ascii: "/") }
    guard !host.contains(UInt8(ascii: "@")) else {
      throw PublishFailure("the address holds a name or a password; put them into ~/.netrc")
    }
    self.address = address.utf8.last == UInt8(ascii: "/") ? address : address + "/"
  }

  func visit(_ paths: [String], _ see: (Int, ServedFile) throws -> Void) throws {
    for start in stride(from: 0, to: paths.count, by: Self.batch) {
      let part = Array(paths[start..<min(start + Self.batch, paths.count)])
      let scratch = try ScratchFolder()
      let statuses = try fetch(part, into: scratch)
      guard let folder = try OutputFolder(existing: scratch.path) else { continue }
      for index in part.indices {
        guard (200..<300).contains(statuses[index]) else {
          let reason = statuses[index] == 404 ? "" : " (HTTP \(statuses[index]))"
          try see(start + index, .missing(reason))
          continue
        }
        // curl makes no file for an answer without bytes.
        try see(start + index, .bytes(try folder.bytes(at: "\(index)") ?? []))
      }
    }
  }

  func others() throws -> [String] { [] }

  /// How many files one curl fetches.
  private static let batch = 200

  /// Fetches files under their numbers; what the server answered to each.
  private func fetch(_ paths: [String], into folder: ScratchFolder) throws(PublishFailure) -> [Int]
  {
    var wishes = ""
    for (index, path) in paths.enumerated() {
      wishes += "url = \"\(address)\(Self.encoded(path))\"\noutput = \"\(folder.path)/\(index)\"\n"
    }
    let curl = ChildProgram.publishing(
      "curl",
      [
        "--silent", "--show-error", "--globoff", "--netrc-optional", "--location", "--max-redirs",
        "5", "--proto", "=http,https", "--connect-timeout", "20", "--max-time", "300", "--retry",
        "2", "--parallel", "--parallel-max", "8", "--write-out",
        "%{urlnum} %{http_code}\\n", "--config", "-",
      ], input: Array(wishes.utf8))
    let outcome = try curl.attempt()
    guard let statuses = Self.statuses(in: outcome.output, of: paths.count), !statuses.contains(0)
    else { throw curl.failure(outcome, "fetch \(address)") }
    return statuses
  }

  private static func statuses(in output: [UInt8], of count: Int) -> [Int]? {
    var statuses = [Int](repeating: 0, count: count)
    for line in output.split(separator: UInt8(ascii: "\n")) {
      let numbers = line.split(separator: UInt8(ascii: " ")).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
      guard numbers.count == 2, let index = numbers[0], let status = numbers[1],
        statuses.indices.contains(index)
      else { return nil }
      statuses[index] = status
    }
    return statuses
  }

  /// A path as an address has it (https://www.rfc-editor.org/rfc/rfc3986#section-3.3).
  static func encoded(_ path: String) -> String {
    var result: [UInt8] = []
    for byte in path.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-._~/".utf8.contains(byte)
      result +=
        isPlain ? [byte] : Array(("%" + byte.padded(to: 2, radix: 16, uppercase: true)).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
