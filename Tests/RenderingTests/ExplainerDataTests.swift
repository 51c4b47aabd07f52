import Foundation
import Model
import Testing

@testable import Rendering

/// The `explainer.json` beside a story's page.
@Suite struct ExplainerDataTests {
  private static func data(_ explainer: Explainer) throws -> Page {
    try #require(try RealTheme.pages().story(explainer).beside.first)
  }

  private static func read(_ explainer: Explainer) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(data(explainer).bytes))
    return try #require(object as? [String: Any])
  }

  /// The sample with a fate of every kind, a language and an address.
  private static func ferry(_ shown: ShownParts = .all) -> Explainer {
    let story = SampleExtracts.ferry(shown: shown)
    let fates: [[Fate]] = [
      [.used(anchor: "a"), .duplicate(anchor: "b"), .superseded(by: "x")],
      [.heading(section: "The night"), .furniture(.byline), .weak(nearest: "The night")],
      [.hidden, .heading(section: nil), .weak(nearest: nil)], [.hidden],
    ]
    var extracts = story.extracts
    extracts.questions.append(
      OpenQuestion(
        kind: .asked,
        wording: .sentence(SampleExtracts.sentence(0, 2), alsoIn: [SampleExtracts.sentence(1, 2)]),
        since: nil))
    return Explainer(
      story: story.story, updated: story.updated, outline: [], sections: story.sections,
      fates: fates, placements: [], extracts: extracts)
  }

  @Test func liesBesideThePageThatLinksToIt() throws {
    let rendered = try RealTheme.pages().story(SampleStory.crane())
    #expect(rendered.beside.first?.path == "crane/explainer.json")
    let links = try RealTheme.markup(rendered).all("link")
    #expect(
      links.filter { $0["type"] == "application/json" }.map { $0["href"] } == ["explainer.json"])
  }

  @Test func provesEveryBlockOfThePage() throws {
    let data = try Self.read(SampleStory.crane())
    let page = try RealTheme.story(SampleStory.crane())
    let blocks = try #require(data["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["anchor"] as? String } == page.all(".block").map { $0["id"] })
    for (block, article) in zip(blocks, [0, 0, 1, 0, 0, 1]) {
      let citation = try #require(block["citation"] as? [String: Any])
      let report = [SampleStory.wire, SampleStory.tribune][article]
      let bytes = try #require(citation["bytes"] as? [Int])
      #expect(citation["article"] as? String == report.id)
      #expect(report.source.text(in: bytes[0]..<bytes[1]) == block["text"] as? String)
    }
  }

  @Test func accountsForEveryBlock() throws {
    let data = try Self.read(Self.ferry())
    let fates = try #require(data["fates"] as? [[String: Any]])
    #expect(
      fates.map { "\($0["source"] ?? "") \($0["fate"] ?? "") \($0["detail"] as? String ?? "")" }
        == [
          "1 used ", "1 duplicate-of ", "1 superseded x", "2 heading The night",
          "2 boilerplate byline", "2 weak The night", "3 hidden-by-editor ", "3 heading ",
          "3 weak ",
          "4 hidden-by-editor ",
        ])
  }

  @Test func leavesOutWhatTheEditorsSwitchedOff() throws {
    let data = try Self.read(Self.ferry([.timeline]))
    #expect((data["timeline"] as? [Any])?.isEmpty == false)
    for part in ["people", "figures", "quotes", "questions"] {
      #expect((data[part] as? [Any])?.isEmpty == true, "\(part) is shown")
    }
  }

  @Test func escapesHostileWords() throws {
    for explainer in [PageQualityTests.hostileStory, PageQualityTests.hostileParts] {
      let bytes = try Self.data(explainer).bytes
      #expect(!bytes.contains(UInt8(ascii: "<")))
      let data = try Self.read(explainer)
      let texts = (data["blocks"] as? [[String: Any]])?.map { $0["text"] as? String } ?? []
      #expect(
        !texts.isEmpty && texts.allSatisfy { $0?.hasSuffix(PageQualityTests.hostile) == true })
    }
  }

  /// `ExplainerJSON.md` names every member with its kind, and no other.
  @Test func isDescribedMemberByMember() throws {
    let file = RealTheme.root.appending(path: "Sources/Pipeline/Pipeline.docc/ExplainerJSON.md")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|").map { $0.trimming(" `") } }
    var found: [(path: String, kind: String)] = []
    for explainer in [Self.ferry(), SampleStory.crane()] {
      Self.walk(try Self.read(explainer), "", &found)
    }
    #expect(Set(found.map(\.path)) == Set(rows.map { $0[0] }))
    for (path, kind) in found {
      let row = rows.first { $0[0] == path }
      #expect(row?[1].components(separatedBy: " or ").contains(kind) == true, "\(path) is \(kind)")
    }
  }

  private static func walk(
    _ value: Any, _ path: String, _ found: inout [(path: String, kind: String)]
  ) {
    switch value {
    case let object as [String: Any]:
      if let kind = kinds[object.keys.sorted()] { return found.append((path, kind)) }
      for (name, member) in object {
        walk(member, path.isEmpty ? name : "\(path).\(name)", &found)
      }
    case let list as [Any]: for element in list { walk(element, path + "[]", &found) }
    case is String: found.append((path, "text"))
    case is NSNull: found.append((path, "null"))
    case let number as NSNumber:
      let isFlag = String(cString: number.objCType) == "c"
      found.append((path, isFlag ? "flag" : "number"))
    default: Issue.record("\(path) is \(value)")
    }
  }

  private static let kinds = [
    ["block", "source", "text"]: "passage", ["block", "source"]: "reference",
    ["name", "role"]: "speaker",
  ]
}

extension Substring {
  fileprivate func trimming(_ characters: String) -> String {
    trimmingCharacters(in: CharacterSet(charactersIn: characters))
  }
}
