import Model

/// The fields at the top of a file, between two lines of three hyphens, and where its body begins.
struct FrontMatter {
  /// The fields; empty when the file has none.
  let fields: [YAMLField]
  /// The bytes of the file that are not front matter.
  let body: SourceRange
  /// Where a complaint about a missing key points.
  let location: SourceLocation
  /// Whether the fields could be read; where they could not, no key is called missing.
  let isReadable: Bool

  /// Reads the front matter of a file; files without one are all body.
  /// - Complexity: O(bytes)
  init(of file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    location = file.location(at: start)
    let lines = Self.fences(in: file.bytes, from: start)
    guard let opening = lines.opening else {
      fields = []
      isReadable = true
      body = start..<file.bytes.count
      return
    }
    guard let closing = lines.closing else {
      diagnostics.append(.unclosed(at: location))
      fields = []
      isReadable = false
      body = file.bytes.count..<file.bytes.count
      return
    }
    let yaml = YAMLDocument(file: file, range: opening.upperBound..<closing.lowerBound)
    let read = yaml.fields(&diagnostics)
    fields = read ?? []
    isReadable = read != nil
    body = closing.upperBound..<file.bytes.count
  }

  /// The first line when it is a fence, and the next fence after it, each with its line end.
  private static func fences(
    in bytes: [UInt8], from start: Int
  ) -> (opening: SourceRange?, closing: SourceRange?) {
    var opening: SourceRange?
    var line = start
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      if isFence(bytes[line..<end]) {
        guard opening != nil else {
          opening = line..<end
          line = end
          continue
        }
        return (opening, line..<end)
      }
      if opening == nil { return (nil, nil) }
      line = end
    }
    return (opening, nil)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(at location: SourceLocation) -> Diagnostic {
    .error(
      "unclosed-front-matter",
      "the front matter opened here is never closed; end it with a line '---'", at: location)
  }
}
