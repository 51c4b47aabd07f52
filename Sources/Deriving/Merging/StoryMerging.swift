package import Model
package import Prose

/// What becomes of the paragraphs that several reports of a story share.
///
///     wire, 10 March     "The dam failed at midnight."     on the page
///     Tribune, 10 March  "The dam failed at midnight."     a copy: "also carried by Tribune"
///     wire, 10 March     "At least 14 people died."        superseded by the report of 11 March
///     wire, 11 March     "At least 17 people died."        on the page
///     Tribune, 10 March  "At least 14 people died."        on the page: other numbers, other outlet
///
/// Decisions:
/// - One paragraph of a group of copies represents it: the one the editor pinned or moved; else
///   that of the earliest report (undated ones last), then the longest, then by article name. A
///   copy with a sentence of its own represents a shorter one, and two copies with a sentence of
///   their own each both stay on the page: merging never loses a sentence.
/// - Every copy is compared with its representative itself, so that a chain of slightly different
///   paragraphs never ends in one that has nothing to do with the first.
/// - The newest version of a report stands for all of it (``StoryVersions``). What it took over
///   from an earlier version is a copy; what it changed or dropped is superseded, because an
///   outlet that writes a report anew no longer stands by the rest. `coverage` tells; an editor
///   who wants such a paragraph pins it.
/// - What the editor pinned or moved is on the page, whatever it is a copy of.
package struct StoryMerging {
  /// The block on the page that stands for a copy; nothing for blocks that stand for themselves.
  package private(set) var representative: [BlockReference: BlockReference] = [:]
  /// The blocks that a later version took back or worded anew, with the number of its article.
  package private(set) var superseded: [BlockReference: Int] = [:]
  private var copies: [BlockReference: [BlockReference]] = [:]

  /// Merges the paragraphs of a story.
  /// - Parameters:
  ///   - story: the story they belong to
  ///   - paragraphs: its reporting, in any order; what the editor hid is left out
  ///   - decided: the blocks that the editor pinned or moved
  /// - Complexity: O(words log words), and more only for pairs of paragraphs that share much
  package init(
    _ story: Story, _ paragraphs: [(reference: BlockReference, paragraph: Paragraph)],
    decided: Set<BlockReference> = []
  ) {
    let kin = ParagraphKin(paragraphs, of: story)
    guard !kin.pairs.isEmpty || story.articles.count > 1 else { return }
    let versions = StoryVersions(story, kin)
    let (current, former) = Self.parted(kin, versions, decided)
    if kin.pairs.contains(where: { $0.kinship == .copy }) {
      let groups = CopyGroups(kin, CopyRanks(kin, of: story, decided), among: current)
      for (copy, first) in groups.representatives {
        representative[kin.references[copy]] = kin.references[first]
      }
    }
    if !former.isEmpty { follow(former, versions, kin) }
    for copy in representative.keys.sorted() {
      if let first = representative[copy] { copies[first, default: []].append(copy) }
    }
  }

  /// The copies that a block on the page stands for, in the order of reading.
  package func copies(of reference: BlockReference) -> [BlockReference] {
    copies[reference] ?? []
  }

  /// The numbers of the paragraphs that count, and of those of former versions.
  private static func parted(
    _ kin: ParagraphKin, _ versions: StoryVersions, _ decided: Set<BlockReference>
  ) -> (current: [Bool], former: [Int]) {
    let current = kin.references.map {
      versions.newest[$0.article] == nil || decided.contains($0)
    }
    return (current, kin.references.indices.filter { !current[$0] })
  }

  /// A paragraph of a former version follows the one that the newest version made of it.
  private mutating func follow(_ former: [Int], _ versions: StoryVersions, _ kin: ParagraphKin) {
    let successors = VersionSuccessors(former, versions, kin)
    for number in former {
      let reference = kin.references[number]
      if let successor = successors[number].map({ kin.references[$0] }) {
        representative[reference] = representative[successor] ?? successor
      } else if let newest = versions.newest[reference.article] {
        superseded[reference] = newest
      }
    }
  }
}

/// Which paragraph of the newest version has the words of a paragraph of a former one.
private struct VersionSuccessors {
  private var successors: [Int: Int] = [:]

  subscript(number: Int) -> Int? { successors[number] }

  init(_ former: [Int], _ versions: StoryVersions, _ kin: ParagraphKin) {
    for pair in kin.pairs where pair.kinship == .copy {
      for (old, new) in [(pair.first, pair.second), (pair.second, pair.first)]
      where versions.newest[kin.references[old].article]
        == kin.references[new].article
      {
        successors[old] = min(successors[old] ?? new, new)
      }
    }
    for old in former where successors[old] == nil {
      successors[old] = kin.references.indices.first { new in
        versions.newest[kin.references[old].article] == kin.references[new].article
          && kin.wordings.haveSameWords(old, new)
      }
    }
  }
}
