/// What the preview answers: a status, a few fields and the bytes of a file.
struct Response {
  /// The answers that are ever given.
  enum Status: String {
    case ok = "200 OK"
    case partialContent = "206 Partial Content"
    case found = "302 Found"
    case notModified = "304 Not Modified"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case contentTooLarge = "413 Content Too Large"
    case rangeNotSatisfiable = "416 Range Not Satisfiable"
    case headTooLarge = "431 Request Header Fields Too Large"
    case buildFailed = "500 Internal Server Error"
    case versionNotSupported = "505 HTTP Version Not Supported"
  }

  let status: Status
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// An answer in words.
  static func plain(_ status: Status, _ text: String) -> Response {
    Response(
      status: status, fields: [("Content-Type", "text/plain; charset=utf-8")],
      body: Array((text + "\n").utf8))
  }

  /// The answer to a request that is not understood or not wanted.
  static func refusal(_ flaw: RequestFlaw) -> Response {
    switch flaw {
    case .malformed: .plain(.badRequest, "this request is not understood")
    case .tooLarge: .plain(.headTooLarge, "this request is too long")
    case .version: .plain(.versionNotSupported, "only HTTP/1.0 and HTTP/1.1 are spoken here")
    case .body: .plain(.contentTooLarge, "nothing can be sent to a preview")
    case .foreign: .plain(.forbidden, "this preview answers only to pages of its own")
    }
  }

  /// The lines before the body.
  ///
  /// Nothing is ever kept without asking again, and no other site may look in: no CORS field is
  /// sent, and the browser is told to keep the bytes from other origins.
  func head(keepsAlive: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue)"]
    lines += fields.map { "\($0.name): \($0.value)" }
    lines += [
      "Cache-Control: no-cache",
      "X-Content-Type-Options: nosniff",
      "Cross-Origin-Resource-Policy: same-origin",
      "Connection: \(keepsAlive ? "keep-alive" : "close")",
    ]
    if status != .notModified { lines.append("Content-Length: \(body.count)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
