import Prose

/// The groups of paragraphs that are copies of one another.
///
/// Pairs are joined to components first (union-find: Tarjan, "Efficiency of a good but not linear
/// set union algorithm", 1975); each component is then split into stars, in which every member is
/// a copy of the middle itself.
struct CopyGroups {
  /// The copies and who stands for them, by their numbers.
  private(set) var representatives: [(copy: Int, representative: Int)] = []
  private let kin: ParagraphKin
  private let ranks: CopyRanks

  /// Groups the paragraphs for which `current` is true.
  /// - Complexity: O(pairs log pairs), and comparisons within a component
  init(_ kin: ParagraphKin, _ ranks: CopyRanks, among current: [Bool]) {
    self.kin = kin
    self.ranks = ranks
    var parents = Array(kin.references.indices)
    for pair in kin.pairs
    where pair.kinship == .copy && current[pair.first] && current[pair.second] {
      let roots = [pair.first, pair.second].map { Self.root($0, &parents) }
      parents[max(roots[0], roots[1])] = min(roots[0], roots[1])
    }
    var members: [Int: [Int]] = [:]
    for number in parents.indices {
      let root = Self.root(number, &parents)
      if root != number { members[root, default: [root]].append(number) }
    }
    for root in members.keys.sorted() { split(members[root] ?? []) }
  }

  private static func root(_ number: Int, _ parents: inout [Int]) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Takes one star after another out of a component.
  private mutating func split(_ component: [Int]) {
    var rest = component.sorted(by: ranks.precedes)
    while let first = rest.first {
      let middle = fullest(rest, startingWith: first)
      var left: [Int] = []
      for member in rest where member != middle {
        if isFolded(member, into: middle) {
          representatives.append((member, middle))
        } else {
          left.append(member)
        }
      }
      rest = left
    }
  }

  /// The first by rank, unless another copy has all of it and a sentence more.
  private func fullest(_ members: [Int], startingWith first: Int) -> Int {
    if ranks.isDecided[first] { return first }
    return members.reduce(first) { fullest, member in
      isCopy(member, fullest) && saysMore(member, than: fullest)
        && !saysMore(fullest, than: member) ? member : fullest
    }
  }

  private func isFolded(_ member: Int, into middle: Int) -> Bool {
    !ranks.isDecided[member] && isCopy(member, middle) && !saysMore(member, than: middle)
  }

  private func isCopy(_ first: Int, _ second: Int) -> Bool {
    first != second && kin.kinship(first, second) == .copy
  }

  private func saysMore(_ first: Int, than second: Int) -> Bool {
    kin.wordings[first].saysMore(than: kin.wordings[second])
  }
}
