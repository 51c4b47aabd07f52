import Model
import Testing

@testable import Reading

/// The size of a picture is read from the beginning of its file.
@Suite struct PictureHeaderTests {
  private static func be(_ number: Int, _ count: Int = 2) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
  private static func le(_ number: Int, _ count: Int = 2) -> [UInt8] {
    be(number, count).reversed()
  }
  private static func segment(_ kind: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, kind] + be(body.count + 2) + body
  }
  private static func exif(orientation: Int) -> [UInt8] {
    let entry = be(0x0112) + be(3) + be(1, 4) + be(orientation) + be(0)
    return segment(0xE1, Array("Exif\0\0MM".utf8) + be(42) + be(8, 4) + be(1) + entry + be(0, 4))
  }
  private static let frame = segment(0xC2, [8] + be(300) + be(400) + [3])
  private static let tables = segment(0xDB, Array(repeating: 0, count: 65)) + [0xFF]

  private static let png =
    [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A] + be(13, 4) + Array("IHDR".utf8) + be(640, 4)
    + be(480, 4)
  private static let webP = Array("RIFF".utf8) + le(0, 4) + Array("WEBP".utf8)
  private static let start: [UInt8] = [0xFF, 0xD8]

  static let pictures: [(bytes: [UInt8], width: Int, height: Int)] = [
    (png, 640, 480),
    (Array("GIF89a".utf8) + le(320) + le(200), 320, 200),
    (start + tables + frame, 400, 300),
    (start + exif(orientation: 1) + frame, 400, 300),
    (start + exif(orientation: 6) + frame, 300, 400),
    (
      webP + Array("VP8 ".utf8) + le(0, 4) + [0, 0, 0, 0x9D, 0x01, 0x2A] + le(176) + le(144), 176,
      144
    ),
    (webP + Array("VP8L".utf8) + le(0, 4) + [0x2F] + le(99 | 49 << 14, 4), 100, 50),
    (webP + Array("VP8X".utf8) + le(10, 4) + le(0, 4) + le(1999, 3) + le(999, 3), 2000, 1000),
  ]

  @Test(arguments: pictures.indices)
  func readsTheSize(number: Int) throws {
    let (bytes, width, height) = Self.pictures[number]
    let size = try #require(PictureSize(width: width, height: height))
    #expect(PictureHeader.read(bytes) == .size(size))
  }

  @Test(arguments: pictures.indices)
  func readsNoSizeOutOfABrokenFile(number: Int) {
    let bytes = Self.pictures[number].bytes
    for count in 0..<bytes.count - 4 {
      let answer = PictureHeader.read(Array(bytes[..<count]))
      #expect(answer == .unknown || answer == .further)
    }
  }

  @Test func saysWhenTheSizeStandsFurtherOn() {
    let profile = Self.segment(0xE2, Array(repeating: 7, count: 60_000))
    let bytes = Self.start + profile + profile + Self.frame
    #expect(PictureHeader.read(Array(bytes.prefix(PictureHeader.usual))) == .further)
    #expect(PictureHeader.read(bytes) == PictureSize(width: 400, height: 300).map { .size($0) })
  }

  @Test(arguments: ["", "<svg xmlns='…'/>", "%PDF-1.7", "GIF", "\u{FFFD}"])
  func knowsNoSizeOfWhatIsNoPicture(text: String) {
    #expect(PictureHeader.read(Array(text.utf8)) == .unknown)
  }
}
