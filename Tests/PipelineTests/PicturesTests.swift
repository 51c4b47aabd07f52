import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Pictures of the content on finished pages.
@Suite struct PicturesTests {
  private static let site = """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    -- Content/about.md --
    ---
    title: About
    ---
    ![The town](maps/Town.gif)

    """

  private static func picture(_ width: UInt8, _ height: UInt8) -> Data {
    Data(Array("GIF89a".utf8) + [width, 0, height, 0, 0, 0, 0, 0x3B])
  }

  @Test func haveTheirSizeWhateverItBecomes() async throws {
    try await TemporaryFolder.with(Archive(Self.site).files) { folder in
      let map = folder.url.appending(path: "Content/maps/Town.gif")
      try FileManager.default.createDirectory(
        at: map.deletingLastPathComponent(), withIntermediateDirectories: true)
      let page = folder.url.appending(path: "Site/about/index.html")
      for (width, height) in [(UInt8(90), UInt8(60)), (60, 90), (60, 90)] {
        try Self.picture(width, height).write(to: map)
        let report = try await Pipeline(Configuration(root: folder.url.path)).build()
        #expect(report.diagnostics.map(\.text) == [])
        let html = try String(contentsOf: page, encoding: .utf8)
        #expect(
          html.contains(
            "<img src=\"../maps/Town.gif\" alt=\"The town\" width=\"\(width)\" height=\"\(height)\" decoding=\"async\" />"
          ))
      }
    }
  }

  @Test func withoutWordsAreTold() async throws {
    let text =
      Self.site.replacing("![The town]", with: "A map: ![ ]") + "-- Content/maps/Town.gif --\n"
    try await TemporaryFolder.with(Archive(text).files) { folder in
      let report = try await Pipeline(Configuration(root: folder.url.path)).check()
      #expect(
        report.diagnostics.map(\.text) == [
          """
          Content/about.md:4:8: warning: image 'maps/Town.gif' says nothing to those who cannot see it; \
          write what it shows: ![A map](…) [undescribed-image]
          """
        ])
    }
  }
}
