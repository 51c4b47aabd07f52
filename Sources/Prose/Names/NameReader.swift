/// Tells what stretches of capitalised words name.
struct NameReader {
  let text: NameText
  /// The names so far, in the order of reading.
  var names: [Name] = []

  init(_ text: NameText) { self.text = text }

  /// Reads one stretch and keeps the names in it.
  mutating func read(_ run: Range<Int>) {
    let run = NameTrim.trimmed(run, text)
    guard !run.isEmpty else { return }
    let classes = text.classes(of: run)
    if NameTrim.isCompound(run, text) { return readParts(run) }
    if !classes.isDisjoint(with: TitleReader.titles),
      let head = TitleReader.head(in: run, text)
    {
      return readTitled(run, head)
    }
    if let complement = TitleReader.complement(before: run, text) {
      return add(person: complement.name, complement.role, isSure: true)
    }
    if let head = TitleReader.head(before: run, text) {
      return add(person: run, TitleReader.role(at: head, text), isSure: true)
    }
    if OrganisationReader.mayRead(run, classes, text),
      let organisation = OrganisationReader.read(run, text)
    {
      return add(organisation)
    }
    readPlain(run)
  }

  /// Several names tied by hyphens: the "Trump-Putin call".
  private mutating func readParts(_ run: Range<Int>) {
    for number in run where !text.has(number, [.place, .demonym, .office, .organisation]) {
      names.append(
        Name(.unclear, range: text.bytes(of: number..<number + 1), words: number..<number + 1))
    }
  }

  private mutating func readTitled(_ run: Range<Int>, _ head: Int) {
    for nested in OrganisationReader.nested(in: run.lowerBound..<head, text) {
      names.append(nested)
    }
    add(person: head + 1..<run.upperBound, TitleReader.role(at: head, text), isSure: true)
  }

  /// Capitalised words with nothing before them to explain them.
  private mutating func readPlain(_ run: Range<Int>) {
    var words = run
    while words.count > 1, text.has(words.lowerBound, [.demonym, .kin]),
      !text.has(words.lowerBound, .given)
    {
      words = words.lowerBound + 1..<words.upperBound
    }
    if words.count == 1 { return readSingle(words) }
    if text.isSaint(words.lowerBound) { return readSaint(words) }
    let isSure = NameEvidence.shows(words, text)
    if isSure || NameEvidence.allows(words, text) { add(person: words, nil, isSure: isSure) }
  }

  /// "St Aldhelm" is a place, unless somebody in the story has it for a surname.
  private mutating func readSaint(_ words: Range<Int>) {
    guard words.count == 2, !text.has(words.lowerBound + 1, .place) else { return }
    names.append(Name(.unclear, range: text.bytes(of: words), words: words))
  }

  private mutating func readSingle(_ words: Range<Int>) {
    let classes: WordClass = [.place, .demonym, .office, .organisation, .rank, .kin, .honorific]
    guard !text.has(words.lowerBound, classes) || text.has(words.lowerBound, .given),
      !text.isInitial(words.lowerBound)
    else { return }
    let words = NameTrim.withParticles(words, text)
    add(Name(.unclear, range: text.bytes(of: words), words: words))
  }

  private mutating func add(person words: Range<Int>, _ role: Range<Int>?, isSure: Bool) {
    let words = NameTrim.withParticles(words, text)
    var name = Name(.person, range: text.bytes(of: words), words: words)
    name.isSure = isSure
    name.isFull = NameTrim.isFull(words, text)
    name.gender = NameGender.read(words, role: role, text)
    name.title = role
    add(name)
  }

  /// Keeps a name with the roles that commas set off.
  private mutating func add(_ name: Name) {
    var name = name
    if let before = CommaTitle.role(before: name, text), name.take(before) {
      name.lead = before.role
    }
    if let behind = Apposition.role(behind: name, text), name.take(behind) {
      name.apposition = behind.role
    }
    while let last = names.last, last.words.upperBound > name.words.lowerBound {
      names.removeLast()
    }
    names.append(name)
  }
}

extension Name {
  /// What an apposition says, and of what kind it is.
  struct Described {
    let role: Range<Int>
    let kind: Kind
    var gender: Gender?
  }

  /// Takes on what a role tells of a name; false when it fits no such name.
  fileprivate mutating func take(_ description: Described) -> Bool {
    guard kind == .unclear || kind == description.kind else { return false }
    kind = description.kind
    isSure = true
    gender = gender ?? description.gender
    return true
  }
}
