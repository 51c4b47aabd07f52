/// The paragraphs of each section of a page: how many there are, and the first of them.
struct SectionParagraphs {
  private var counts: [Int] = []
  private var firsts: [Int] = []

  /// So many paragraphs tell what a section is about.
  private static let reach = 6

  init(_ reporting: Reporting) {
    for (number, entry) in reporting.entries.enumerated() {
      let place = Self.place(of: entry.section)
      while counts.count <= place {
        counts.append(0)
        firsts.append(contentsOf: repeatElement(0, count: Self.reach))
      }
      if counts[place] < Self.reach { firsts[place * Self.reach + counts[place]] = number }
      counts[place] += 1
    }
  }

  /// How many paragraphs a section has.
  func count(of section: Int?) -> Int { counts[Self.place(of: section)] }

  /// The numbers of its first entries.
  func first(of section: Int?) -> [Int] {
    let place = Self.place(of: section)
    return Array(firsts[place * Self.reach..<place * Self.reach + min(counts[place], Self.reach)])
  }

  /// The lead comes first.
  private static func place(of section: Int?) -> Int { (section ?? -1) + 1 }
}
