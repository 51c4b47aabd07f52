/// What the class and id of a box say about it.
struct BoxNames {
  /// What a name can mean.
  struct Meaning: OptionSet {
    let rawValue: UInt16
    /// No part of the article: a menu, comments, a box to subscribe.
    static let foreign = Meaning(rawValue: 1)
    /// An announcement of another article; some papers call their own standfirst so.
    static let teaser = Meaning(rawValue: 2)
    /// What stands below a picture.
    static let caption = Meaning(rawValue: 4)
    /// The whole text.
    static let body = Meaning(rawValue: 8)
    /// Who wrote it.
    static let author = Meaning(rawValue: 16)
    /// When it was published.
    static let date = Meaning(rawValue: 32)
    /// A comment, or something beside the article.
    static let aside = Meaning(rawValue: 64)
    /// A reader's comment.
    static let remark = Meaning(rawValue: 1024)
    /// The line below the headline.
    static let standfirst = Meaning(rawValue: 128)
    /// A post of a social network.
    static let post = Meaning(rawValue: 512)
    /// Not shown, on any screen.
    static let hidden = Meaning(rawValue: 256)
  }

  /// The meaning of each name of the page.
  let meanings: [Meaning]

  /// Judges all names of a page, and each class of them once however many names have it.
  init(_ names: [String]) {
    var judged: [ArraySlice<UInt8>: Meaning] = [:]
    meanings = names.map { Self.meaning(of: Array($0.utf8), &judged) }
  }

  private static let foreign = set(BoxVocabulary.foreign)
  private static let states = set(BoxVocabulary.states)
  private static let captions = set(BoxVocabulary.captions)
  private static let foreignRuns = BoxVocabulary.foreignPairs.utf8
    .split { $0 <= 0x20 }.map { $0.split(separator: 0x2B).map { Array($0) } }
  private static let teaser = Array("teaser".utf8)
  private static let bodies = BoxVocabulary.bodies.utf8.split { $0 <= 0x20 }.map { Array($0) }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split { $0 <= 0x20 }.map { Array($0) })
  }

  private static func meaning(
    of name: [UInt8], _ judged: inout [ArraySlice<UInt8>: Meaning]
  ) -> Meaning {
    let slash = name.lastIndex(of: 0x2F) ?? name.endIndex
    var meaning: Meaning = []
    let labels = name[..<slash].split(whereSeparator: { $0 <= 0x20 })
    if labels.contains(where: { hiding.contains(Array($0)) }),
      !labels.contains(where: { $0.contains(0x3A) })
    {
      meaning.insert(.hidden)
    }
    for label in labels {
      let known = judged[label]
      let found = known ?? judge(label, isID: false)
      if known == nil { judged[label] = found }
      meaning.formUnion(found)
    }
    if slash < name.endIndex { meaning.formUnion(judge(name[(slash + 1)...], isID: true)) }
    return meaning
  }

  /// The meaning of one class or id.
  private static func judge(_ label: ArraySlice<UInt8>, isID: Bool) -> Meaning {
    let words = NameWords.split(label)
    // A long id is a headline made into an anchor.
    if words.isEmpty || isID && words.count >= 4 { return [] }
    var meaning: Meaning = []
    let isState = words.contains(where: states.contains)
    if !isState, isForeign(words) { meaning.insert(.foreign) }
    if words.contains(where: captions.contains) { meaning.insert(.caption) }
    if words.contains(teaser) { meaning.insert(.teaser) }
    let run = words.flatMap(\.self)
    if posts.contains(run) { meaning.insert(.post) }
    if bodies.contains(where: { Bytes.find($0, in: run[...]) != nil }) { meaning.insert(.body) }
    meaning.formUnion(roles(of: words))
    return meaning
  }

  private static func isForeign(_ words: [[UInt8]]) -> Bool {
    if words.contains(where: foreign.contains) { return true }
    return foreignRuns.contains { run in
      words.count >= run.count
        && (0...(words.count - run.count)).contains {
          words[$0..<$0 + run.count].elementsEqual(run)
        }
    }
  }

  /// Classes that hide a box; with `md:block` beside it it is hidden on small screens only.
  private static let hiding = set("hidden hide is-hidden d-none")
  private static let posts = set(
    "twittertweet instagrammedia tiktokembed fbpost blueskyembed twittervideo redditembedbq")
  private static let authors = set("author authors byline bylines writer contributor contributors")
  private static let dates = set(
    "date dates published publish publishdate pubdate datetime timestamp time posted dateline created meta "
      + "datum fecha")
  private static let remarks = set("comment comments reply replies respond")
  private static let asides = set(
    "related sidebar footer recommended popular widget aside card "
      + "teaser promo trending latest bio")
  private static let standfirsts = set(
    "standfirst dek deck subtitle subheadline subhead summary lead lede intro excerpt teaser description "
      + "strapline tagline kicker vorspann chapo entradilla subtitulo sottotitolo ingress")

  private static func roles(of words: [[UInt8]]) -> Meaning {
    var meaning: Meaning = []
    if words.contains(where: authors.contains) { meaning.insert(.author) }
    if words.contains(where: dates.contains) { meaning.insert(.date) }
    if words.contains(where: remarks.contains) { meaning.formUnion([.remark, .aside]) }
    if words.contains(where: asides.contains) { meaning.insert(.aside) }
    if words.contains(where: standfirsts.contains) { meaning.insert(.standfirst) }
    return meaning
  }
}
