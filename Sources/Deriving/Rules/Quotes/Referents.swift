import Model
import Prose

/// Finds whom a pronoun means: the last who fits in gender and number and was a subject.
///
/// Subjects go before others who are named, the same paragraph before those before it. This is the
/// ranking of centering theory (Brennan, Friedman and Pollard, ACL 1987), without its grammar.
struct Referents {
  private let speech: ReportedSpeech
  private let cast: Cast

  init(_ speech: ReportedSpeech, cast: Cast) {
    self.speech = speech
    self.cast = cast
  }

  /// Whoever is meant by the pronoun at some bytes of a paragraph; nil when nobody fits.
  func person(at range: Range<Int>, in paragraph: Int) -> Int? {
    guard let pronoun = Pronoun(speech.paragraphs[paragraph].lowercase[range]) else { return nil }
    if let person = person(pronoun, before: range.lowerBound, in: paragraph) { return person }
    for earlier in stride(from: paragraph - 1, through: max(0, paragraph - Self.reach), by: -1) {
      if let person = lastSpeaker(pronoun, in: earlier) { return person }
      let end = speech.paragraphs[earlier].bytes.count
      if let person = person(pronoun, before: end, in: earlier) { return person }
    }
    return nil
  }

  /// A pronoun seldom reaches over more paragraphs than this.
  private static let reach = 4

  private func person(_ pronoun: Pronoun, before byte: Int, in paragraph: Int) -> Int? {
    let mentions = cast.mentions(in: speech.blocks[paragraph])
    var (fitting, isAlone): (Int?, Bool) = (nil, true)
    for mention in mentions where mention.range.lowerBound < byte && fits(mention.person, pronoun) {
      isAlone = isAlone && fitting ?? mention.person == mention.person
      fitting = mention.person
    }
    guard fitting != nil else { return nil }
    let last = mentions.last { mention in
      mention.range.upperBound <= byte && fits(mention.person, pronoun)
        && !isQuoted(mention.range, in: paragraph)
    }?.person
    // Where only one fits, the subject can be nobody else, and reading for it takes long.
    if isAlone, let last { return last }
    return subject(pronoun, before: byte, in: paragraph) ?? last
  }

  /// The last subject of a verb or sentence before a byte that a pronoun can mean.
  private func subject(_ pronoun: Pronoun, before byte: Int, in paragraph: Int) -> Int? {
    let subjects = Subjects.find(in: speech.paragraphs[paragraph], before: byte)
    for subject in subjects.reversed() where subject.kind == .name {
      let words = speech.passage(paragraph, subject.range)
      if let person = cast.person(namedBy: words), fits(person, pronoun) { return person }
    }
    return nil
  }

  /// Who is quoted last in a paragraph, by name.
  private func lastSpeaker(_ pronoun: Pronoun, in paragraph: Int) -> Int? {
    guard
      let attribution = speech.quotations.last(where: { $0.paragraph == paragraph })?.attribution,
      attribution.subject.kind == .name
    else { return nil }
    let words = speech.passage(attribution.paragraph, attribution.subject.range)
    return cast.person(namedBy: words).flatMap { fits($0, pronoun) ? $0 : nil }
  }

  private func isQuoted(_ range: Range<Int>, in paragraph: Int) -> Bool {
    speech.quotations.contains { $0.paragraph == paragraph && $0.range.overlaps(range) }
  }

  private func fits(_ person: Int, _ pronoun: Pronoun) -> Bool {
    pronoun.fits(cast.genders[person], cast.people[person].kind)
  }
}

/// A pronoun that stands for somebody else.
enum Pronoun {
  case he, she, they, it

  /// Reads a pronoun in lower case; "I" and "we" stand for nobody named.
  init?(_ letters: some Collection<UInt8>) {
    if letters.elementsEqual("he".utf8) {
      self = .he
    } else if letters.elementsEqual("she".utf8) {
      self = .she
    } else if letters.elementsEqual("they".utf8) {
      self = .they
    } else if letters.elementsEqual("it".utf8) {
      self = .it
    } else {
      return nil
    }
  }

  /// Whether it may stand for somebody of this gender and kind.
  func fits(_ gender: Cast.Gender, _ kind: Person.Kind) -> Bool {
    switch self {
    case .he: kind == .person && (gender == .male || gender == .unknown)
    case .she: kind == .person && (gender == .female || gender == .unknown)
    case .they: gender == .plural || gender == .unknown || kind == .organisation
    case .it: kind == .organisation
    }
  }
}
