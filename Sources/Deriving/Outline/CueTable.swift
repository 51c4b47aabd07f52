import Prose

/// The cues among a story's stems: which themes each speaks for, and how much.
struct CueTable {
  /// A theme that a stem is a cue of.
  typealias Cue = (theme: Int, weight: Double)

  private var starts: [Int32] = [0]
  private var cues: [Cue] = []

  /// The cues among these stems of a memory.
  init(_ stems: [Int32], _ themes: BodyCues) {
    starts.reserveCapacity(stems.count + 1)
    for stem in stems {
      if let own = themes.cues(of: Int(stem)) { cues += own }
      starts.append(Int32(cues.count))
    }
  }

  /// The themes of a stem by its number in the story; empty for most.
  @inline(__always)
  subscript(stem: Int32) -> ArraySlice<Cue> {
    cues[Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1])]
  }

  @inline(__always)
  func isCue(_ stem: Int32) -> Bool { starts[Int(stem)] < starts[Int(stem) + 1] }
}

/// What the cues of one paragraph say for each theme; made once and filled for every paragraph.
struct CueTally {
  /// The weight of the cues of each theme.
  private(set) var weights: [Double]
  /// The number of different cues of each theme.
  private(set) var distinct: [Int]
  private var lastSeen: [Int32]
  private var round: Int32 = 0

  /// A tally for a story with so many stems.
  init(stems: Int) {
    weights = [Double](repeating: 0, count: Theme.all.count)
    distinct = [Int](repeating: 0, count: Theme.all.count)
    lastSeen = [Int32](repeating: 0, count: stems)
  }

  /// Counts each cue among the stems once.
  /// - Complexity: O(stems + themes)
  mutating func count(_ stems: ArraySlice<Int32>, _ cues: CueTable) {
    round += 1
    for theme in weights.indices { (weights[theme], distinct[theme]) = (0, 0) }
    for stem in stems where cues.isCue(stem) && lastSeen[Int(stem)] != round {
      lastSeen[Int(stem)] = round
      for cue in cues[stem] {
        weights[cue.theme] += cue.weight
        distinct[cue.theme] += 1
      }
    }
  }
}
