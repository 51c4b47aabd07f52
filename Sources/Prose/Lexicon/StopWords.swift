/// Words that stand in any text and so tell nothing about its subject.
///
/// Data only: articles, pronouns, prepositions, auxiliary verbs, the verbs of saying and getting,
/// and what apostrophes leave of "we'll" and "they've". Kept short on purpose: a list twice as long
/// placed paragraphs worse on development data.
package enum StopWords {
  /// The words in lower case; single letters are left out, they are all stop words.
  package static let all: [String] = """
    about above after again against ain't all also although am among an and another any are \
    aren't around as at away back be became because become been before being below between \
    both but by came can can't cannot could couldn't did didn't do does doesn't doing don't \
    done down during each either else even ever every few for from further get gets getting go \
    goes going gone got had hadn't has hasn't have haven't having he her here hers herself him \
    himself his how however if in into is isn't it its itself just let like ll made make makes \
    many may me might mine more most much must mustn't my myself near needn't neither no nor \
    not now of off often on once one only onto or other others our ours out over own per quite \
    rather re really said same say saying says shall she should shouldn't since so some still \
    such take taken than that the their theirs them themselves then there these they this \
    those though through thus to told too took toward towards two under until up upon us ve \
    very via was wasn't we well went were weren't what when where whether which while who whom \
    whose why will with within without won't would wouldn't yes yet you your yours yourself
    """.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
}
