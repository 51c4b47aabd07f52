/// Words of other languages that stand in any text, as ``StopWords`` has those of English.
///
/// Data only: articles, pronouns, prepositions, conjunctions and auxiliary verbs, in lower case and without
/// accents or vowel marks, as words are compared. A language that is not here has none: its commonest
/// words then weigh little because they stand in every section.
package enum StopWordsOfLanguages {
  /// The words of a language by its short name.
  package static func all(of language: String) -> [String] {
    (lists[language] ?? "").utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  private static let lists = [
    "fr": """
    au aux avec ce ces cet cette comme dans de des du elle elles en entre est et etaient etait etant \
    ete etre eu eux fait fut il ils je la le les leur leurs lui mais me meme mes moi mon ne nos notre \
    nous on ont ou par pas plus pour qu que qui sa sans se selon sera ses si son sont sous sur ta te \
    tes toi ton tous tout toute tres tu un une vos votre vous avait avaient ainsi alors apres aussi \
    avant cela celle celui ceux chez contre depuis deux dit donc dont encore lors peu peut quand
    """,
    "ar": """
    من الى إلى على عن في مع بعد قبل بين كل كان كانت يكون تكون هو هي هم هن انت نحن هذا هذه ذلك تلك \
    التي الذي الذين اللذين ما لا لم لن ليس ليست ان أن إن انه أنه إنه انها أنها قد لقد ثم او أو ام أم \
    حتى اذا إذا لكن بل غير منذ حول عند عندما حيث كما اي أي بعض جدا فيه فيها منه منها له لها لهم به بها \
    وقد وكان وكانت وهو وهي وفي ومن وعلى والتي والذي قال قالت وقال وقالت اضاف أضاف يوم خلال
    """,
    "uk": """
    а або але без би був була були було бути в вам вас ви вже від він вона вони воно все всі до для є \
    же за з із зі його її їх і й коли лише має на над нам нас не ні них ним ними о об один однак про \
    під після при та так також там те ти то тобто тоді той тому у це цей ця ці цього цієї чи через що \
    щоб як яка яке який які яких якого якої я мене мені сказав сказала каже заявив заявила між поки проти
    """,
  ]
}
