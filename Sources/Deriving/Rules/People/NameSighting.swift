import Model
import Prose

/// A name as it stands in one block of the page.
///
/// Its words are kept as hashes, so that comparing names allocates nothing.
struct NameSighting {
  /// What was read there.
  let name: Name
  /// The number of the paragraph among the entries of the reporting.
  let entry: Int
  /// The block.
  let block: BlockReference
  /// A hash of all words, in lower case; heirs ("Jr") left out.
  let form: UInt64
  /// What the names of one organisation have in common: the hash without "Inc." and the like.
  let key: UInt64
  /// The hash of the given name.
  let given: UInt64
  /// The hash of the surname.
  let surname: UInt64
  /// Whether the name is one word.
  let isSingle: Bool
  /// Whether the first word is one letter, which stands for any given name it begins.
  let isInitial: Bool
  /// The first letter, in lower case.
  let letter: UInt8

  init(_ name: Name, entry: Int, _ block: BlockReference, _ paragraph: Paragraph) {
    let (first, last) = (name.words.lowerBound, name.words.upperBound - 1)
    let hasHeir = last > first && Self.heirs.contains(paragraph.tokens[last].hash)
    let surname = hasHeir ? last - 1 : last
    let hasSuffix = surname > first && OrganisationKey.isSuffix(paragraph.tokens[surname].hash)
    let core = OrganisationKey.key(of: first..<(hasSuffix ? surname : surname + 1), paragraph)
    self.name = name
    self.entry = entry
    self.block = block
    key = core
    form = hasSuffix ? OrganisationKey.key(of: first..<surname + 1, paragraph) : core
    given = paragraph.tokens[first].hash
    self.surname = paragraph.tokens[surname].hash
    isSingle = surname == first
    isInitial = paragraph.tokens[first].range.count == 1
    letter = paragraph.lowercase[name.range.lowerBound]
  }

  /// The name as a passage.
  var passage: Passage { Passage(block, name.range) }

  /// Whether a full name may be this person's: the same surname, and given names that agree.
  func goes(by other: NameSighting) -> Bool {
    guard name.isFull, other.name.isFull, surname == other.surname else { return false }
    if given == other.given { return true }
    return (isInitial || other.isInitial) && letter == other.letter
  }

  /// The hashes of "jr" and "sr".
  private static let heirs = ["jr", "sr"].map { WordHash(Array($0.utf8)).value }
}
