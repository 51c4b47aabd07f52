/// How sections follow one another in an article: a Markov chain over the outline.
///
/// From a section an article stays, goes on to the next of the outline, or jumps to any other.
struct Chain {
  /// The probability of each section to be the first.
  let start: Lanes
  /// The probability to jump from a section to one certain other.
  let jump: Lanes
  /// By how much staying is likelier than one jump.
  let stayMore: Lanes
  /// By how much going on to the next section is likelier than one jump.
  let onwardMore: Lanes
  /// Whether going on is as likely as any jump from every section.
  let isFree: Bool

  /// An article that follows no order.
  static func free(sections: Int, stay: Double) -> Chain {
    let jump = sections > 1 ? (1 - stay) / Double(sections - 1) : 0
    let row = { (value: Double) in Lanes([Float](repeating: Float(value), count: sections)) }
    return Chain(
      start: row(1 / Double(sections)), jump: row(jump),
      stayMore: row(sections > 1 ? stay - jump : 1), onwardMore: row(0), isFree: true)
  }

  /// An article that tells the sections in the outline's order.
  ///
  /// `forward` is the probability that a change of section goes to the next one.
  static func inOrder(sections: Int, stay: Double, forward: Double) -> Chain {
    guard sections > 1 else { return free(sections: sections, stay: stay) }
    let early = sections - 1
    let astray = (1 - stay) * (1 - forward)
    let jump = sections > 2 ? astray / Double(sections - 2) : 0
    let onward = 1 - stay - jump * Double(sections - 2)
    let last = astray / Double(early)
    let row = { (value: Double, final: Double) in
      Lanes([Float](repeating: Float(value), count: early) + [Float(final)])
    }
    var start = row((1 - forward) / Double(early), (1 - forward) / Double(early))
    start[0, 0] = Float(forward)
    return Chain(
      start: start, jump: row(jump, last), stayMore: row(stay - jump, 1 - astray - last),
      onwardMore: row(onward - jump, 0), isFree: false)
  }
}
