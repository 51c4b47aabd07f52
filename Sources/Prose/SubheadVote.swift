/// Lets the likely subheads of one article judge one another.
///
/// An article has one style of subhead. Lines in the style of the others come in although they end
/// oddly; lines that stand out against the others, or stand alone and may be a caption, go.
struct SubheadVote {
  private let subheads: Subheads
  private let table: LineTable
  private(set) var accepted: [Bool]

  init(_ subheads: Subheads, accepted: [Bool]) {
    self.subheads = subheads
    table = subheads.table
    self.accepted = accepted
  }

  /// Runs the rules in their order: first what must go, then what a series or a style brings in.
  mutating func settle() {
    dropRepeated()
    dropTeasers()
    dropAside()
    dropProfiles()
    acceptSeries()
    acceptTimeline()
    dropDoubtfulLoner()
    acceptKin()
  }

  /// A line that occurs twice in the place of a subhead is a label of the page.
  private mutating func dropRepeated() {
    let candidates = table.indices.filter { accepted[$0] }
    var counts: [[UInt8]: Int] = [:]
    for index in candidates { counts[table.plain[index], default: 0] += 1 }
    for index in candidates where counts[table.plain[index], default: 0] > 1 {
      accepted[index] = false
    }
  }

  /// Of two lines in a row the first is a link to another story if it is the longer one.
  private mutating func dropTeasers() {
    for index in table.indices.dropLast() where accepted[index] && accepted[index + 1] {
      let words = (table.lines[index].count.words, table.lines[index + 1].count.words)
      if table.numberings[index + 1] == nil, words.0 > words.1 { accepted[index] = false }
    }
  }

  /// A single question among other subheads is the reporter's own, unless it is written like them.
  private mutating func dropAside() {
    let questions = table.indices.filter { accepted[$0] && table.lines[$0].last == .question }
    guard questions.count == 1, let index = questions.first else { return }
    guard table.style(index) != .title, !table.lines[index].isTitleCase else { return }
    let others = table.indices.filter { accepted[$0] && $0 != index }
    let isLong = table.lines[index].count.words > 8
    if others.isEmpty || (isLong && !others.contains { table.style($0) == .sentence }) {
      accepted[index] = false
    }
  }

  /// A name over a sentence about its bearer is the end of the page, not a part of the text.
  private mutating func dropProfiles() {
    for index in table.indices.dropLast() where accepted[index] {
      let name = table.plain[index]
      guard table.lines[index].count.words <= 4, table.lines[index + 1].size > name.count else {
        continue
      }
      let next = PlainText.folding(table.blocks[index + 1].bytes)
      if next.starts(with: name), HeadingPhrases.profession.occur(in: next) {
        accepted[index] = false
      }
    }
  }

  /// Numbered lines with text between them are subheads however long they are and end.
  private mutating func acceptSeries() {
    var previous: Int?
    for index in table.indices where isNumberedHead(index) {
      if let previous, isSeries(previous, index) {
        for member in [previous, index] where table.longBefore[member] > 0 {
          accepted[member] = true
        }
      }
      previous = index
    }
  }

  /// Three dates over text are the entries of a timeline.
  private mutating func acceptTimeline() {
    let dates = table.indices.filter {
      table.longBefore[$0] > 0 && table.isProse($0 + 1) && isDate($0)
    }
    guard dates.count >= 3 else { return }
    for index in dates { accepted[index] = true }
  }

  private func isDate(_ index: Int) -> Bool {
    let line = table.lines[index]
    let isYear = line.size == 4 && line.count.digits == 4
    return line.isShort && (isYear || DateStamp.holds(table.plain[index]))
  }

  private func isNumberedHead(_ index: Int) -> Bool {
    guard table.numberings[index] != nil, !subheads.isBarred[index] else { return false }
    guard index + 1 < table.lines.count, table.numberings[index + 1] == nil,
      index == 0 || table.numberings[index - 1] == nil
    else { return false }
    return (2...20).contains(table.lines[index].count.words)
      && !HeadingPhrases.figure.begin(table.plain[index])
  }

  private func isSeries(_ first: Int, _ second: Int) -> Bool {
    guard let one = table.numberings[first], let two = table.numberings[second] else {
      return false
    }
    return two.isNext(to: one) && table.longBefore[second] > table.longBefore[first + 1]
  }

  private mutating func dropDoubtfulLoner() {
    let all = table.indices.filter { accepted[$0] }
    guard all.count == 1, let loner = all.first else { return }
    if LoneSubhead(table: table, index: loner).isDoubtful { accepted[loner] = false }
  }

  /// Lines in the capitals or the title case of two others may end with a colon or an exclamation.
  private mutating func acceptKin() {
    let capitals = count { $0.isAllCapitals }
    let titles = count { $0.isTitleCase }
    for index in table.indices where !accepted[index] && isKinPlace(index) {
      let line = table.lines[index]
      let isMarked = line.last == .exclamation || line.last == .colon
      if capitals >= 2 && line.isAllCapitals || titles >= 2 && line.isTitleCase && isMarked {
        accepted[index] = true
      }
    }
  }

  private func count(_ isAlike: (Line) -> Bool) -> Int {
    table.indices.count { accepted[$0] && isAlike(table.lines[$0]) }
  }

  private func isKinPlace(_ index: Int) -> Bool {
    index > 0 && table.longBefore[index] > 0 && table.isProse(index - 1)
      && table.isProse(index + 1) && table.lines[index].count.words <= 14
      && subheads.isPlausible(index)
  }
}
