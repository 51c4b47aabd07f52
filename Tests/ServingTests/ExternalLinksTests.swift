import Foundation
import Model
import Pipeline
import TestSupport
import Testing

@testable import explainer

/// What servers answer for the addresses out of a site; asked on this machine alone.
@Suite(.timeLimit(.minutes(20)))
struct ExternalLinksTests {
  private static func link(_ address: String) -> WebLink {
    WebLink(address: address, place: SourceLocation(path: "Content/about.md", line: 4, column: 2))
  }

  @Test func asksNoServerForMoreThanTwoAtOnce() {
    let addresses =
      (0..<5).map { "https://a.example/\($0)" } + ["https://B.example/x", "http://b.example"]
    let rounds = ExternalLinks.rounds(of: addresses)
    #expect(rounds.map(\.count) == [4, 2, 1])
    #expect(rounds.flatMap(\.self).sorted() == addresses.sorted())
    #expect(
      ExternalLinks.rounds(of: (0..<200).map { "https://h\($0).example/" }).map(\.count) == [
        64, 64, 64, 8,
      ])
  }

  @Test(
    arguments: [
      (200, 0, nil), (304, 0, nil), (404, 0, "error: dead-link"), (410, 0, "error: dead-link"),
      (0, 6, "error: dead-link"), (0, 28, "warning: unreachable-link"),
      (0, 7, "warning: unreachable-link"), (403, 0, "warning: unreachable-link"),
      (503, 0, "warning: unreachable-link"),
    ] as [(Int, Int, String?)])
  func tellsWhatIsGoneFromWhatDoesNotAnswer(status: Int, failure: Int, said: String?) {
    let answer = WebQuery.Answer(number: 0, status: status, failure: failure)
    let complaint = ExternalLinks.complaint(Self.link("https://example.org/"), answer)
    #expect(complaint.map { "\($0.severity.rawValue): \($0.identifier)" } == said)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "needs curl"))
  func asksAndRemembersTheGoodAnswers() async throws {
    let server = try AnsweringServer { $0 == "/" ? .page("home") : .status(404) }
    try await TemporaryFolder.with { folder in
      let links = [Self.link(server.base + "/"), Self.link(server.base + "/gone \"for\" good")]
      let root = folder.url.path
      let said = try ExternalLinks(links, root: root).complaints()
      #expect(said?.map(\.identifier) == ["dead-link"])
      #expect(LinkCache(root: root).load().keys.sorted() == [server.base + "/"])
    }
  }

  @Test func forgetsWhatItCannotRead() async throws {
    try await TemporaryFolder.with(Archive("-- .explainer/links --\nx y\n12 https://a/\nz\n").files)
    {
      folder in
      #expect(LinkCache(root: folder.url.path).load() == ["https://a/": 12])
    }
  }
}
