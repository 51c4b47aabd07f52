import Model
import Programs

/// Asks web servers for addresses with the `curl` that is installed: many at once, each with its own
/// time-out and its own second and third try.
struct WebQuery {
  /// How a server is asked.
  enum Method {
    /// For the head of the answer alone.
    case head
    /// For the answer, of which only the beginning is taken.
    case get
  }

  /// What came of one address.
  struct Answer: Hashable {
    /// The number of the address among those that were asked for.
    let number: Int
    /// The status of the last answer; 0 when none came.
    let status: Int
    /// Curl's own exit code; 0 when an answer came.
    let failure: Int
  }

  /// How long to wait for one address, in seconds.
  var seconds = 20
  /// How many addresses to ask for at once.
  var parallel = 8

  /// Asks for some addresses.
  /// - Returns: the answers, in any order; nil when there is no `curl`.
  /// - Throws: `FileError` when the machine fails.
  func ask(_ addresses: [String], _ method: Method) throws(FileError) -> [Answer]? {
    let lines = addresses.map { "url = \"\(Self.escaped($0))\"\noutput = \"/dev/null\"\n" }
    var arguments = [
      "--silent", "--location", "--max-redirs", "10", "--globoff", "--parallel",
      "--parallel-max", "\(parallel)", "--connect-timeout", "\(max(1, seconds / 2))",
      "--max-time", "\(seconds)", "--retry", "2", "--retry-max-time", "\(seconds * 2)",
      "--user-agent", "explainer (link check)", "--proto", "=http,https",
      "--write-out", "%{urlnum} %{http_code} %{exitcode}\\n", "--config", "-",
    ]
    switch method {
    case .head: arguments.append("--head")
    case .get: arguments += ["--range", "0-1023"]
    }
    let output = try Self.curl(arguments, input: Array(lines.joined().utf8))
    return output.map { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
        let numbers = line.split(separator: UInt8(ascii: " ")).map {
          Int(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count == 3, let number = numbers[0], let status = numbers[1],
          let failure = numbers[2]
        else { return nil }
        return Answer(number: number, status: status, failure: failure)
      }
    }
  }

  /// What curl prints; nil when there is none.
  private static func curl(
    _ arguments: [String], input: [UInt8]
  ) throws(FileError) -> [UInt8]? {
    let curl = ChildProgram(name: "curl", arguments: arguments, allowed: .network, input: input)
    do throws(ProgramFailure) {
      return try curl.run().output
    } catch {
      if case .notInstalled = error { return nil }
      throw FileError(path: curl.name, operation: .read, reason: error.text)
    }
  }

  /// A value as curl's configuration quotes it (https://curl.se/docs/manpage.html#-K).
  private static func escaped(_ address: String) -> String {
    var bytes: [UInt8] = []
    for byte in address.utf8 where byte > 0x20 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
