import Foundation
import Testing

@testable import Rendering

@Suite struct StyleSheetTests {
  private static let text =
    (try? String(
      contentsOf: RealTheme.root.appending(path: "Templates/assets/style.css"), encoding: .utf8))
    ?? ""

  /// The colours by name: of light screens, and of dark ones.
  private static let schemes: [[String: String]] = {
    let parts = text.split(separator: "@media (prefers-color-scheme: dark) {")
    guard parts.count == 2 else { return [] }
    let light = colours(in: parts[0])
    let dark = colours(in: parts[1].prefix { $0 != "@" })
    return [light, light.merging(dark) { _, dark in dark }]
  }()

  @Test(arguments: [
    ("ink", "paper"), ("quiet", "paper"), ("accent", "paper"), ("paper", "ink"), ("ink", "raised"),
    ("quiet", "raised"), ("ink", "mark"), ("quiet", "mark"), ("context", "raised"),
    ("definition", "raised"), ("update", "raised"), ("correction", "raised"),
    ("question", "raised"), ("update", "paper"),
  ])
  func canBeReadByEverybody(ink: String, paper: String) throws {
    try #require(Self.schemes.count == 2)
    for scheme in Self.schemes {
      let colours = [try #require(scheme[ink]), try #require(scheme[paper])]
      let light = colours.map(Self.luminance).sorted()
      let contrast = (light[1] + 0.05) / (light[0] + 0.05)
      #expect(contrast >= 4.5, "\(ink) \(colours[0]) on \(paper) \(colours[1])")
    }
  }

  /// The numbers in the table of sources stand on four shades.
  @Test(arguments: [12, 22, 33, 45])
  func leavesNumbersReadableOnEveryShade(share: Int) throws {
    #expect(Self.text.contains("color-mix(in srgb, var(--context) \(share)%, var(--paper))"))
    for scheme in Self.schemes {
      let (ink, shade) = (try #require(scheme["ink"]), try #require(scheme["context"]))
      let paper = Self.mixed(shade, share, with: try #require(scheme["paper"]))
      let light = [ink, paper].map(Self.luminance).sorted()
      #expect((light[1] + 0.05) / (light[0] + 0.05) >= 4.5, "\(ink) on \(paper)")
    }
  }

  @Test func loadsNothing() {
    #expect(!Self.text.isEmpty)
    #expect(!Self.text.contains("url(") && !Self.text.contains("@import"))
  }

  private static func colours(in text: some StringProtocol) -> [String: String] {
    var colours: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      colours[String(parts[0].dropFirst(2))] = String(parts[1].dropFirst().prefix(6))
    }
    return colours
  }

  private static func mixed(_ colour: String, _ share: Int, with other: String) -> String {
    let values = [colour, other].map { Int($0, radix: 16) ?? 0 }
    let channels = [16, 8, 0].map { shift in
      (((values[0] >> shift) & 255) * share + ((values[1] >> shift) & 255) * (100 - share)) / 100
    }
    return String(channels.reduce(1) { $0 << 8 | $1 }, radix: 16).dropFirst().description
  }

  /// Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
  private static func luminance(_ colour: String) -> Double {
    let value = Int(colour, radix: 16) ?? 0
    let channels = [value >> 16, (value >> 8) & 255, value & 255].map { channel -> Double in
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
