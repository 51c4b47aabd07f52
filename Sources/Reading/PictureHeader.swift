package import Model

/// Reads the size of a picture from the bytes that its file begins with, so that pages can keep its place
/// free until it is there.
///
/// PNG (W3C PNG, 11.2.1), JPEG (ITU-T T.81, B.2.2, with the orientation of Exif 2.3), GIF (89a, 18) and WebP (RFC
/// 9649). Of others, drawings among them, the style sheet or the browser decides.
package enum PictureHeader {
  /// What the beginning of a file tells.
  package enum Answer: Hashable, Sendable {
    /// The size.
    case size(PictureSize)
    /// The size stands further on in the file.
    case further
    /// It is no picture whose size can be told.
    case unknown
  }

  /// How many bytes are enough for nearly every picture.
  package static let usual = 64 * 1024

  /// What the beginning of a file tells.
  /// - Complexity: O(1), O(segments) of a JPEG
  package static func read(_ bytes: [UInt8]) -> Answer {
    let scan = Scan(bytes: bytes)
    if scan.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      return answer(scan.big(4, at: 16), scan.big(4, at: 20))
    }
    if scan.has(Array("GIF8".utf8), at: 0) {
      return answer(scan.little(2, at: 6), scan.little(2, at: 8))
    }
    if scan.has(Array("RIFF".utf8), at: 0), scan.has(Array("WEBP".utf8), at: 8) {
      return webP(scan)
    }
    return scan.has([0xFF, 0xD8, 0xFF], at: 0) ? jpeg(scan) : .unknown
  }

  private static func answer(_ width: Int?, _ height: Int?) -> Answer {
    guard let width, let height else { return .unknown }
    return PictureSize(width: width, height: height).map { .size($0) } ?? .unknown
  }

  private static func webP(_ scan: Scan) -> Answer {
    if scan.has(Array("VP8X".utf8), at: 12) {
      return answer(scan.little(3, at: 24).map { $0 + 1 }, scan.little(3, at: 27).map { $0 + 1 })
    }
    if scan.has(Array("VP8L".utf8), at: 12), scan.has([0x2F], at: 20) {
      guard let bits = scan.little(4, at: 21) else { return .unknown }
      return answer(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard scan.has(Array("VP8 ".utf8), at: 12), scan.has([0x9D, 0x01, 0x2A], at: 23) else {
      return .unknown
    }
    return answer(
      scan.little(2, at: 26).map { $0 & 0x3FFF }, scan.little(2, at: 28).map { $0 & 0x3FFF })
  }

  /// Goes from segment to segment up to the frame, which has the size, past Exif, which may turn it.
  private static func jpeg(_ scan: Scan) -> Answer {
    var (index, isTurned) = (2, false)
    while true {
      guard let mark = scan.big(2, at: index) else { return .further }
      // Bytes of 255 may stand in front of a marker.
      if mark == 0xFFFF {
        index += 1
        continue
      }
      guard mark >> 8 == 0xFF else { return .unknown }
      let kind = mark & 0xFF
      if kind == 0x01 || (0xD0...0xD7).contains(kind) {
        index += 2
        continue
      }
      guard let length = scan.big(2, at: index + 2) else { return .further }
      guard length >= 2, kind != 0xD9, kind != 0xDA else { return .unknown }
      if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
        guard let height = scan.big(2, at: index + 5), let width = scan.big(2, at: index + 7) else {
          return .further
        }
        return isTurned ? answer(height, width) : answer(width, height)
      }
      if kind == 0xE1, scan.has(Array("Exif\0\0".utf8), at: index + 4) {
        isTurned = isTurned || turns(scan, from: index + 10, to: index + 2 + length)
      }
      index += 2 + length
    }
  }

  /// Whether Exif says that the picture lies on its side: an orientation of 5 to 8.
  private static func turns(_ scan: Scan, from start: Int, to end: Int) -> Bool {
    let isLittle = scan.has(Array("II".utf8), at: start)
    func number(_ count: Int, _ offset: Int) -> Int? {
      guard offset >= 0, start + offset + count <= end else { return nil }
      let place = start + offset
      return isLittle ? scan.little(count, at: place) : scan.big(count, at: place)
    }
    guard let folder = number(4, 4), let entries = number(2, folder) else { return false }
    for entry in 0..<entries {
      let place = folder + 2 + 12 * entry
      guard let tag = number(2, place) else { return false }
      if tag == 0x0112 { return number(2, place + 8).map { (5...8).contains($0) } ?? false }
    }
    return false
  }

  /// Numbers within bytes, nil beyond their end.
  private struct Scan {
    let bytes: [UInt8]

    func has(_ words: [UInt8], at place: Int) -> Bool {
      place + words.count <= bytes.count
        && bytes[place..<(place + words.count)].elementsEqual(words)
    }

    func big(_ count: Int, at place: Int) -> Int? {
      guard place + count <= bytes.count else { return nil }
      return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    func little(_ count: Int, at place: Int) -> Int? {
      guard place + count <= bytes.count else { return nil }
      return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
