import Glibc
import Model
import Pipeline

/// Fetches a page with curl, which knows the web's protocols better than we should.
///
/// Redirects are followed here, one at a time, so that each address is looked at first; and curl is told
/// the number that was looked at, so that a name cannot change its number in between.
struct PageFetch {
  /// Whether addresses of private networks may be fetched.
  let allowsPrivate: Bool
  /// How long one answer may take.
  var seconds = 30

  private static let mostRedirects = 5

  /// The page at an address, as a file of that name.
  /// - Throws: `ImportRefusal` when the address or the answer is no page; `FileError` when curl is missing.
  func page(at address: String) throws -> SourceFile {
    var next = address
    for _ in 0...Self.mostRedirects {
      let answer = try fetch(next)
      if (300..<400).contains(answer.status), !answer.redirect.isEmpty {
        next = answer.redirect
        continue
      }
      guard answer.status == 200 else {
        throw refusal(address, "the server answered \(answer.status)")
      }
      return SourceFile(path: address, bytes: Self.marked(answer.bytes, next))
    }
    throw refusal(address, "it leads to more than \(Self.mostRedirects) other addresses")
  }

  private struct Answer {
    let status: Int
    let redirect: String
    let bytes: [UInt8]
  }

  private func fetch(_ text: String) throws -> Answer {
    guard let address = PageAddress(text) else {
      throw refusal(text, "this is no address of a page")
    }
    let numbers = address.numbers()
    guard let number = numbers.first else {
      throw refusal(text, "nobody knows the host '\(address.host)'")
    }
    guard allowsPrivate || !numbers.contains(where: \.isPrivate) else {
      throw refusal(
        text, "'\(address.host)' is in a private network; '--allow-private' fetches it all the same"
      )
    }
    let place = number.bytes.count == 16 ? "[\(number.text)]" : number.text
    let (status, output) = try Curl.run([
      "--silent", "--show-error", "--globoff", "--noproxy", "*", "--proto", "=http,https",
      "--max-time", "\(seconds)", "--connect-timeout", "10", "--max-filesize", "16777216",
      "--resolve", "\(address.host):\(address.port):\(place)", "--compressed",
      "--header", "Accept: text/html,application/xhtml+xml",
      "--user-agent", "explainer/\(Program.version)", "--write-out",
      "\n%{http_code} %{redirect_url}",
      "--", text,
    ])
    guard status != 28 else {
      throw refusal(text, "it took longer than \(seconds) seconds")
    }
    guard status == 0 else { throw refusal(text, Curl.reason(status)) }
    let line = output.lastIndex(of: 0x0A) ?? output.startIndex
    let words = String(decoding: output[line...].dropFirst(), as: UTF8.self)
      .split(separator: " ", maxSplits: 1)
    return Answer(
      status: words.first.flatMap { Int($0) } ?? 0,
      redirect: words.count > 1 ? String(words[1]) : "",
      bytes: Array(output[..<line]))
  }

  /// The page with its address in a comment in front, as browsers save pages
  /// (`<!-- saved from url=(0014)about:internet -->`); a byte order mark stays in front.
  private static func marked(_ bytes: [UInt8], _ address: String) -> [UInt8] {
    let isMarked =
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    if isMarked || address.utf8.count > 9_999 { return bytes }
    let count = address.utf8.count.padded(to: 4)
    return Array("<!-- saved from url=(\(count))\(address) -->\n".utf8) + bytes
  }

  private func refusal(_ address: String, _ reason: String) -> ImportRefusal {
    ImportRefusal(lines: ["\(address): error: \(reason) [fetch]"])
  }
}
