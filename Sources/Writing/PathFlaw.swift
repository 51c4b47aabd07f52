import Model

/// What makes a path unfit to be written.
///
/// A quotation mark or backslash is refused as well: some systems cannot store it, and so the
/// manifest needs no escapes.
enum PathFlaw: String {
  case unfitByte = "it holds a control character, a quotation mark or a backslash"
  case emptyPart = "it has an empty part"
  case dots = "it has a part that is only dots"
  case longPart = "a part is longer than 255 bytes"
  case depth = "it is nested more than 64 folders deep"
  case ownName = "explainer keeps its own records under that name"

  /// The flaw of a path, or nil when it is fit.
  static func find(in path: String) -> PathFlaw? { path.withBytes(find) }

  /// The flaw of a path, or nil when it is fit.
  /// - Complexity: O(bytes), without taking the path apart.
  static func find(in path: UnsafeBufferPointer<UInt8>) -> PathFlaw? {
    guard !path.contains(where: isUnfit) else { return .unfitByte }
    var start = 0
    var depth = 0
    while start <= path.count {
      let end = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
      if let flaw = find(inPart: UnsafeBufferPointer(rebasing: path[start..<end]), depth) {
        return flaw
      }
      (start, depth) = (end + 1, depth + 1)
    }
    return nil
  }

  private static func find(inPart part: UnsafeBufferPointer<UInt8>, _ depth: Int) -> PathFlaw? {
    if part.isEmpty { return .emptyPart }
    if part.count <= 2, part.allSatisfy({ $0 == UInt8(ascii: ".") }) { return .dots }
    if part.count > 255 { return .longPart }
    if depth >= 64 { return .depth }
    return depth == 0 && isOurs(part) ? .ownName : nil
  }

  private static func isUnfit(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Letter case is ignored, because on many disks `Manifest.json` is the manifest.
  private static func isOurs(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    let folded = part.lazy.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return folded.elementsEqual(Manifest.fileName.utf8) || folded.starts(with: OwnName.prefix.utf8)
  }
}
