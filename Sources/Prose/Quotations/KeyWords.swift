/// Single words that the rules name.
enum KeyWords {
  static let by = hash("by")
  static let to = hash("to")
  static let according = hash("according")
  static let quoted = hash("quoted")
  static let `as` = hash("as")
  static let it = hash("it")
  static let that = hash("that")
  static let what = hash("what")
  static let indefinite = ["a", "an", "another"].map(hash)
  static let put = ["put", "puts", "putting"].map(hash)
  static let papers = [
    "statement", "letter", "tweet", "post", "message", "email", "note", "memo", "ad", "video",
    "text", "speech", "article", "op", "release", "report",
  ].map(hash)
  static let toBe = ["is", "are", "was", "were", "be", "been", "being"].map(hash)
  static let standIns = ["both", "some", "many", "several", "few", "another", "most"].map(hash)
  static let relatives = ["who", "which", "that"].map(hash)
  static let idle = ["it", "there", "what", "that", "this", "these", "here", "i", "we"].map(hash)

  static let inverting = ["said", "says", "added", "adds", "wrote", "writes", "explained"].map(hash)
  static let folk = ["police", "people", "staff", "one", "someone", "everyone", "critics"].map(hash)

  private static func hash(_ word: String) -> UInt64 { WordHash(Array(word.utf8)).value }
}
