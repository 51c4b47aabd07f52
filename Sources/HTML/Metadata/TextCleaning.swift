/// Makes plain words of values that were written for machines.
enum TextCleaning {
  /// Without tags, with character references resolved and white space folded.
  ///
  /// Values of JSON-LD and `meta` are often encoded once too often.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == 0x26 || $0 == 0x3C }) else {
      return String(decoding: Bytes.folded(bytes[...]), as: UTF8.self)
    }
    let resolved = CharacterReferences.resolved(withoutTags(bytes))
    return String(decoding: Bytes.folded(resolved[...]), as: UTF8.self)
  }

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    let last = bytes.lastIndex(of: 0x3E) ?? 0
    while index < bytes.count {
      if bytes[index] == 0x3C, index < last,
        Bytes.isLetter(bytes[index + 1]) || bytes[index + 1] == 0x2F,
        let end = bytes[index...].firstIndex(of: 0x3E)
      {
        result.append(0x20)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
