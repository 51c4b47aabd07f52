/// What a browser asks for: the lines before the body of an HTTP request.
///
/// Read strictly, as bytes (https://www.rfc-editor.org/rfc/rfc9112): whatever could be understood
/// in two ways is refused, because a second reader might understand it the other way.
struct RequestHead {
  /// `GET`, `HEAD` or another word.
  let method: String
  /// The path with its query, percent-encoded, as sent.
  let target: [UInt8]
  /// Whether the browser wants to ask more over the same connection.
  let keepsAlive: Bool
  private let fields: [(name: [UInt8], value: [UInt8])]

  /// No browser sends more than a fraction of this.
  static let limit = (bytes: 16_384, lines: 100)

  /// Reads the lines of a request, up to the empty one that ends them.
  init(_ bytes: ArraySlice<UInt8>) throws(RequestFlaw) {
    guard bytes.count <= Self.limit.bytes else { throw .tooLarge }
    let lines = try Self.lines(of: bytes)
    let words = lines[0].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, words.allSatisfy({ !$0.isEmpty }),
      words[1].allSatisfy({ (0x21...0x7E).contains($0) }), words[0].allSatisfy(Self.isTokenByte)
    else { throw .malformed }
    let version = String(decoding: words[2], as: UTF8.self)
    guard version.utf8.starts(with: "HTTP/".utf8) else { throw .malformed }
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .version }
    method = String(decoding: words[0], as: UTF8.self)
    target = Array(words[1])
    fields = try Self.fields(in: lines.dropFirst())
    keepsAlive = version == "HTTP/1.1" && !Self.closes(fields)
    try refuseBody()
  }

  /// The value of a field that may be sent once at most; its name in lower case.
  func value(_ name: String) throws(RequestFlaw) -> String? {
    let values = values(name)
    guard values.count < 2 else { throw .malformed }
    return values.first.map { String(decoding: $0, as: UTF8.self) }
  }

  private func values(_ name: String) -> [[UInt8]] {
    fields.filter { $0.name.elementsEqual(name.utf8) }.map(\.value)
  }

  /// A preview is only looked at, so nothing is ever sent to it.
  private func refuseBody() throws(RequestFlaw) {
    guard values("transfer-encoding").isEmpty else { throw .body }
    guard let length = try value("content-length") else { return }
    guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .malformed
    }
    guard length.utf8.allSatisfy({ $0 == 0x30 }) else { throw .body }
  }

  private static func lines(of bytes: ArraySlice<UInt8>) throws(RequestFlaw) -> [[UInt8]] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? Array($0.dropLast()) : Array($0) }
      .prefix { !$0.isEmpty }
    guard lines.count <= limit.lines else { throw .tooLarge }
    guard !lines.isEmpty, lines.allSatisfy({ $0.allSatisfy(isTextByte) }) else { throw .malformed }
    return Array(lines)
  }

  private static func fields(in lines: ArraySlice<[UInt8]>) throws(RequestFlaw)
    -> [(name: [UInt8], value: [UInt8])]
  {
    var result: [(name: [UInt8], value: [UInt8])] = []
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
        line[..<colon].allSatisfy(isTokenByte)
      else { throw .malformed }
      let name = line[..<colon].map(Self.lowerCase)
      result.append((name, Array(line[(colon + 1)...].trimmingBlanks())))
    }
    return result
  }

  private static func closes(_ fields: [(name: [UInt8], value: [UInt8])]) -> Bool {
    fields.contains { field in
      field.name.elementsEqual("connection".utf8)
        && field.value.map(lowerCase).split(separator: UInt8(ascii: ","))
          .contains { $0.trimmingBlanks().elementsEqual("close".utf8) }
    }
  }

  private static func lowerCase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private static func isTextByte(_ byte: UInt8) -> Bool {
    byte == 0x09 || (byte >= 0x20 && byte != 0x7F)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

/// Why a request is not answered with a page.
enum RequestFlaw: Error {
  /// It is not HTTP, or can be read in two ways.
  case malformed
  /// It has more lines or bytes than any browser sends.
  case tooLarge
  /// It is of a version that is not spoken here.
  case version
  /// It brings something along.
  case body
  /// It comes from another site, or asks for one.
  case foreign
}

extension ArraySlice<UInt8> {
  /// Without the spaces and tabs at both ends.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
