/// What a browser has of a file already, and which part of it is missing.
struct Conditions {
  private let known: String?
  private let range: String?
  private let edition: String?

  /// The conditions of a request.
  init(_ head: RequestHead) throws(RequestFlaw) {
    known = try head.value("if-none-match")
    edition = try head.value("if-range")
    let range = try head.value("range")
    self.range = head.method == "GET" ? range : nil
  }

  /// A file, the part of it that is asked for, or the news that the browser has it.
  ///
  /// The tag tells this state of the file from every other.
  func answer(_ file: [UInt8], _ type: String, tag: String) -> Response {
    guard known != tag else { return Response(status: .notModified, fields: [("ETag", tag)]) }
    let fields = [("Content-Type", type), ("ETag", tag), ("Accept-Ranges", "bytes")]
    switch part(of: file, tag) {
    case .whole: return Response(status: .ok, fields: fields, body: file)
    case .part(let part):
      let place = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.count)"
      return Response(
        status: .partialContent, fields: fields + [("Content-Range", place)],
        body: Array(file[part]))
    case .outside:
      var response = Response.plain(.rangeNotSatisfiable, "this file has \(file.count) bytes")
      response.fields.append(("Content-Range", "bytes */\(file.count)"))
      return response
    }
  }

  /// A part of another state of the file would not fit to what the browser has.
  private func part(of file: [UInt8], _ tag: String) -> ByteRange {
    guard let range, edition == nil || edition == tag else { return .whole }
    return ByteRange(range, of: file.count)
  }
}
