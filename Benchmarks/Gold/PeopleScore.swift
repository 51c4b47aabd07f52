import Deriving
import Model

/// How many pairs of a name and a role are right, by labels.
///
/// A pair counts as right only when name and role stand in the labels together, whatever their
/// capitals and articles; a role given to somebody else is wrong. Organisations are counted apart,
/// by name.
package struct PeopleScore: CustomStringConvertible {
  /// A count of what was found, right and labelled.
  package struct Count {
    var found = 0
    var right = 0
    var labelled = 0
    /// The share of the found that is right; 1 of nothing.
    package var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    /// The share of the labelled that was found; 1 of nothing.
    package var recall: Double { labelled == 0 ? 1 : Double(right) / Double(labelled) }
  }

  /// Pairs of a name and a role.
  package private(set) var pairs = Count()
  /// Organisations that are shown.
  package private(set) var organisations = Count()
  /// What was wrong or missed, one line each.
  package private(set) var errors: [String] = []

  /// Holds the rule against labelled articles.
  package init(_ gold: PeopleGold) {
    for sample in gold.samples { add(sample, People.all(in: sample.story)) }
  }

  /// The figures in one line a kind.
  package var description: String {
    "pairs \(Self.line(pairs)); organisations \(Self.line(organisations))"
  }

  private mutating func add(_ sample: PeopleGold.Sample, _ people: [Person]) {
    var open = sample.pairs
    for person in people {
      for role in person.roles {
        let (name, words) = (sample.story.words(of: person.name), sample.story.words(of: role))
        pairs.found += 1
        if let place = open.firstIndex(where: { $0.accepts(name, words) }) {
          open.remove(at: place)
          pairs.right += 1
        } else {
          errors.append("\(sample.subject): wrong  \(name) | \(words)")
        }
      }
    }
    pairs.labelled += sample.pairs.count
    errors += open.map { "\(sample.subject): missed \($0.name) | \($0.roles[0])" }
    addOrganisations(sample, people)
  }

  private mutating func addOrganisations(_ sample: PeopleGold.Sample, _ people: [Person]) {
    let names = people.filter { $0.kind == .organisation }.map {
      Plain.form(sample.story.words(of: $0.name))
    }
    let labels = sample.organisations.map(Plain.form)
    organisations.found += names.count
    organisations.right += labels.filter(names.contains).count
    organisations.labelled += labels.count
    errors += names.filter { !labels.contains($0) }.map { "\(sample.subject): no body \($0)" }
    errors += labels.filter { !names.contains($0) }.map { "\(sample.subject): missed body \($0)" }
  }

  private static func line(_ count: Count) -> String {
    "P \(share(count.precision)) R \(share(count.recall)) "
      + "(\(count.right) of \(count.found) found, \(count.labelled) labelled)"
  }

  private static func share(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    return "\(thousandths / 1000)." + String(String(thousandths % 1000 + 1000).dropFirst())
  }
}

extension PeopleGold.Pair {
  fileprivate func accepts(_ name: String, _ role: String) -> Bool {
    Plain.form(name) == Plain.form(self.name)
      && roles.contains { Plain.form($0) == Plain.form(role) }
  }
}

/// Words without the case, the article and the last full stop that the labels do not care about.
private enum Plain {
  private static let leads = ["the ", "a ", "an ", "his ", "her ", "its ", "their ", "another "]

  static func form(_ words: String) -> String {
    var words = words.lowercased()
    if let lead = leads.first(where: words.hasPrefix) { words.removeFirst(lead.count) }
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
