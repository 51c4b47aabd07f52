/// The little verb that a question puts before its subject: did, is, has, will.
struct Auxiliary: Hashable {
  /// How the verb behind the subject looks.
  enum Kind: Hashable { case `do`, be, have, modal }

  let kind: Kind
  private let word: HeadingWord

  /// The word as an auxiliary, nil when it is none.
  init?(_ word: HeadingWord) {
    let plain = word.plain.ends(in: "n't") ? word.plain.dropping(3) : word.plain
    switch plain {
    case "do", "does", "did": kind = .do
    case "is", "are", "was", "were": kind = .be
    case "has", "have", "had": kind = .have
    case "can", "ca", "could", "may", "might", "must", "should", "will", "wo", "would":
      kind = .modal
    default: return nil
    }
    self.word = word
  }

  /// Where the subject ends in the words behind the auxiliary; nil when that is not certain.
  ///
  /// "Where is the pilot?" is all subject; "Why were the sirens silent?" cannot be.
  func endOfSubject(in rest: [HeadingWord], needsPredicate: Bool) -> Int? {
    guard let first = rest.first else { return nil }
    if HeadingWording.pronouns.contains(first.plain) { return 1 }
    let candidates = rest.indices.dropFirst(["a", "an", "the"].contains(first.plain) ? 2 : 1)
    switch kind {
    case .do: return candidates.first { EnglishForms.isVerb(rest[$0].plain) } ?? candidates.last
    case .have: return candidates.first { EnglishForms.isParticiple(rest[$0].plain) }
    case .modal:
      return candidates.first { rest[$0].plain == "be" || EnglishForms.isVerb(rest[$0].plain) }
    case .be:
      if let verb = candidates.first(where: { EnglishForms.isParticiple(rest[$0].plain) }) {
        return verb
      }
      let isLastPredicate = EnglishForms.isPredicate(rest[rest.count - 1].plain)
      if needsPredicate || isLastPredicate { return rest.count <= 5 ? candidates.last : nil }
      return rest.count <= 3 ? rest.count : nil
    }
  }

  /// The predicate with the auxiliary worked in: "did … fail" gives "failed".
  func merged(with predicate: ArraySlice<HeadingWord>) -> [HeadingWord] {
    guard let verb = predicate.first, kind == .do, !word.plain.ends(in: "n't") else {
      return [bare(word)] + predicate
    }
    return [inflected(verb)] + predicate.dropFirst()
  }

  private func inflected(_ verb: HeadingWord) -> HeadingWord {
    let text: String
    switch word.plain {
    case "did": text = EnglishForms.past(of: verb.plain)
    case "does": text = EnglishForms.thirdPerson(of: verb.plain)
    default: return verb
    }
    var result = HeadingWord(text)
    result.closing = verb.closing
    return result
  }

  private func bare(_ word: HeadingWord) -> HeadingWord { HeadingWord(word.text) }
}
