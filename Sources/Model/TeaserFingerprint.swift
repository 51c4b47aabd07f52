extension Teaser {
  /// A fingerprint of all it says: a list changes only if the fingerprint of one on it does.
  /// - Complexity: O(letters)
  package var fingerprint: UInt64 {
    var hash = StableHash()
    hash.add(kind.rawValue)
    hash.add(path)
    hash.add(title)
    hash.add(description)
    hash.add(date?.iso)
    hash.add(UInt64(tags.count))
    for tag in tags { hash.add(tag) }
    for terms in terms {
      hash.add(terms.taxonomy)
      hash.add(UInt64(terms.terms.count))
      for term in terms.terms { hash.add(term) }
    }
    hash.add(status?.rawValue)
    hash.add(UInt64(sourceCount))
    if let change {
      for text in [change.kind.rawValue, change.title, change.outlet, change.date.iso] {
        hash.add(text)
      }
    }
    for alias in aliases { hash.add(alias) }
    if let language {
      hash.add(language.text)
      hash.add(language.isRightToLeft ? 1 as UInt64 : 0)
    }
    for translation in translations { hash.add(translation.path) }
    if let folder {
      hash.add("in")
      hash.add(folder)
    }
    return hash.value
  }
}

extension StableHash {
  /// Adds a text or its absence, set apart from what follows: `ab` and `c` are not `a` and `bc`.
  /// - Complexity: O(letters)
  package mutating func add(_ text: String?) {
    if let text { combine(text.utf8) }
    // Neither byte occurs in UTF-8, and an absent text is not an empty one.
    combine(CollectionOfOne(text == nil ? 0xFE : 0xFF))
  }

  /// Adds a number, always as eight bytes.
  package mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { combine($0) }
  }
}
