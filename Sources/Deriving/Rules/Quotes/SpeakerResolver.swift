import Model
import Prose

/// Gives a speaker the fullest name that the story has: `he` and `Zelensky` are Volodymyr Zelensky.
struct SpeakerResolver {
  private let speech: ReportedSpeech
  private let cast: Cast
  private let referents: Referents

  /// Resolves the speakers of one article.
  init(_ speech: ReportedSpeech, cast: Cast) {
    self.speech = speech
    self.cast = cast
    referents = Referents(speech, cast: cast)
  }

  /// The speaker that a quotation is attributed to.
  ///
  /// A description ("a police spokesman") stays as it is, and so does a pronoun that fits nobody.
  func speaker(_ attribution: Attribution) -> Speaker {
    let words = speech.passage(attribution.paragraph, attribution.subject.range)
    guard let person = person(attribution.subject, in: attribution.paragraph, words) else {
      return Speaker(words: words, name: words)
    }
    let known = cast.people[person]
    return Speaker(words: words, name: known.name, role: known.roles.first, person: person)
  }

  private func person(_ subject: Subject, in paragraph: Int, _ words: Passage) -> Int? {
    switch subject.kind {
    case .name: cast.person(namedBy: words)
    case .pronoun: referents.person(at: subject.range, in: paragraph)
    case .description: nil
    }
  }
}
