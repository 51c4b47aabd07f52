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
    ("quiet", "raised"), ("ink", "mark"), ("quiet", "mark"), ("accent", "raised"),
    ("blue", "raised"),
    ("ochre", "raised"), ("green", "raised"), ("teal", "raised"), ("green", "paper"),
    ("purple", "paper"), ("brown", "paper"),
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
