/// Counts start tags that nothing has closed yet.
///
/// It is no parser: where it cannot know what one would do, it counts too much rather than too little.
struct OpenTags {
  /// As many as browsers nest (https://html.spec.whatwg.org/multipage/parsing.html leaves the limit
  /// to them; theirs is 512).
  private static let deepest = 512
  /// How often an open `b` or `font` may be opened again in the paragraphs behind it, all together.
  private static let mostRepeats = 200_000
  /// How many end tags may come out of turn: a parser may pass over such a one, so that its element stays open.
  private static let mostCrossings = 2_000

  private struct Entry {
    let key: UInt64
    /// How many elements in it wait for an end tag that may be left out.
    var loose = 0
  }

  private var stack: [Entry] = []
  private var formatting = 0
  private var repeats = 0
  private var crossings = 0
  /// How many of the open ones are drawings or formulas, in which other rules hold.
  private var foreign = 0
  /// Whether one of these had HTML in it again, after which nobody knows where it ends.
  private var isMixed = false

  /// Whether the next tag surely stands in a drawing or a formula.
  var isDrawing: Bool { foreign > 0 && !isMixed }

  /// A tag begins.
  /// - Parameters:
  ///   - tag: its name.
  ///   - endsItself: whether a slash ends it; that counts in drawings and formulas alone.
  /// - Returns: the limit that breaks, if one does.
  mutating func start(
    _ tag: UnsafeBufferPointer<UInt8>, endsItself: Bool = false
  ) -> PageError.Limit? {
    repeats += formatting
    if repeats > Self.mostRepeats { return .work }
    let key = TagNames.key(tag)
    if isDrawing, TagNames.leaveDrawings.contains(key) { leaveDrawing() }
    if endsItself, isDrawing || foreign == 0 && TagNames.drawings.contains(key) { return nil }
    if foreign == 0 {
      if TagNames.areEmpty.contains(key) { return nil }
      if TagNames.closeThemselves.contains(key) {
        addLoose(1)
        return nil
      }
    } else if let last = stack.last, TagNames.holdHTML.contains(last.key) {
      isMixed = true
    }
    stack.append(Entry(key: key))
    if TagNames.drawings.contains(key) { foreign += 1 }
    if TagNames.areRepeated.contains(key) { formatting += 1 }
    return stack.count > Self.deepest ? .depth : nil
  }

  /// A tag ends; an end without a beginning counts for nothing.
  /// - Returns: the limit that breaks, if one does.
  mutating func end(_ tag: UnsafeBufferPointer<UInt8>) -> PageError.Limit? {
    let key = TagNames.key(tag)
    guard let place = stack.lastIndex(where: { $0.key == key }) else {
      if TagNames.closeThemselves.contains(key) { addLoose(-1) }
      return nil
    }
    if TagNames.drawings.contains(key), !isMixed {
      while stack.count > place { removeLast() }
      return nil
    }
    if place < stack.count - 1, closesAll(from: place) { return nil }
    let isInTurn =
      place == stack.count - 1 && (stack[place].loose == 0 || TagNames.boxes.contains(key))
    if !isInTurn { crossings += 1 }
    removed(stack.remove(at: place))
    return crossings > Self.mostCrossings ? .depth : nil
  }

  /// Closes a box with all that is open in it, bold type aside, which goes on behind it; false when what
  /// is open in it keeps the end tag from reaching the box.
  private mutating func closesAll(from place: Int) -> Bool {
    let inner = stack[(place + 1)...]
    guard TagNames.boxes.contains(stack[place].key), !isMixed,
      !inner.contains(where: { TagNames.barriers.contains($0.key) })
    else { return false }
    let kept = inner.filter { TagNames.areRepeated.contains($0.key) }
    while stack.count > place { removeLast() }
    stack += kept
    formatting += kept.count
    return true
  }

  private mutating func addLoose(_ count: Int) {
    guard let last = stack.indices.last else { return }
    stack[last].loose = max(0, stack[last].loose + count)
  }

  private mutating func leaveDrawing() {
    while foreign > 0, !stack.isEmpty { removeLast() }
  }

  private mutating func removeLast() {
    if let last = stack.popLast() { removed(last) }
  }

  private mutating func removed(_ entry: Entry) {
    if TagNames.drawings.contains(entry.key) { foreign -= 1 }
    if TagNames.areRepeated.contains(entry.key) { formatting -= 1 }
  }
}
