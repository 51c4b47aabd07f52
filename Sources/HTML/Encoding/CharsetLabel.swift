/// Finds the encoding that a page names.
enum CharsetLabel {
  /// The label of the first `<meta … charset=…>`, in small letters, and where it stands.
  ///
  /// A sixth of the pages have it behind the first 1,024 bytes that the standard looks at, so the
  /// first megabyte is searched.
  static func find(in page: [UInt8]) -> (label: String, offset: Int)? {
    let head = page.prefix(1 << 20)
    var index = 0
    while let start = Bytes.find(Array("<".utf8), in: head[index...]) {
      index = start + 1
      guard Bytes.lowercased(head[index...].prefix(4)).elementsEqual("meta".utf8),
        let end = head[start...].firstIndex(of: 0x3E)
      else { continue }
      let tag = Bytes.lowercased(head[start..<end])
      guard let mark = Bytes.find(Array("charset".utf8), in: tag[...]) else { continue }
      let rest = tag[(mark + 7)...].drop { $0 <= 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
      let label = rest.prefix {
        Bytes.isLetter($0) || Bytes.isDigit($0) || [0x2D, 0x5F, 0x3A, 0x2B, 0x2E].contains($0)
      }
      if !label.isEmpty {
        return (String(decoding: label, as: UTF8.self), start + label.startIndex)
      }
    }
    return nil
  }
}
