/// Words that stand in any text and so tell nothing about its subject.
///
/// Data only: articles, pronouns, prepositions, auxiliary verbs, the verbs of saying and getting,
/// and what apostrophes leave of contractions ("don't" is "don" and "t"). Kept short on purpose: a
/// list twice as long placed paragraphs worse on development data.
package enum StopWords {
  /// The words in lower case; single letters are left out, they are all stop words.
  package static let all: [String] = """
    about above after again against ain all also although am among an and another any are aren \
    around as at away back be became because become been before being below between both but \
    by came can cannot could couldn did didn do does doesn doing don done down during each \
    either else even ever every few for from further get gets getting go goes going gone got \
    had hadn has hasn have haven having he her here hers herself him himself his how however \
    if in into is isn it its itself just let like ll made make makes many may me might mine \
    more most much must mustn my myself near needn neither no nor not now of off often on once \
    one only onto or other others our ours out over own per quite rather re really said same \
    say saying says shall she should shouldn since so some still such take taken than that the \
    their theirs them themselves then there these they this those though through thus to told \
    too took toward towards two under until up upon us ve very via was wasn we well went were \
    weren what when where whether which while who whom whose why will with within without won \
    would wouldn yes yet you your yours yourself
    """.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
}
