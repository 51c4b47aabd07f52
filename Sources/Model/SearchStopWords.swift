/// Words that stand in nearly every paragraph of a language, so that nobody finds anything by them.
///
/// The search passes over them in what readers type, too: in its rows they have no places. Written down
/// here as words are compared, see ``FoldedWords``; single letters are never looked for. Left out are words
/// that mean something in another of these languages, such as the French `son`, because a site may speak
/// several.
package enum SearchStopWords {
  /// The words of a language by its short name; a language that is not here has none.
  package static func words(of language: String) -> [ArraySlice<UInt8>] { lists[language] ?? [] }

  /// The short names of the languages that have a list, in order.
  package static let languages = texts.map(\.language)

  private static let lists = Dictionary(
    texts.map { language, text in
      (language, text.utf8.split(separator: 0x20).map { ArraySlice(Array($0)) })
    }, uniquingKeysWith: { first, _ in first })

  /// In the order of each alphabet; at most seven letters a word, as rows have no more of one.
  private static let texts: [(language: String, text: String)] = [
    (
      "ar",
      "أن أو أي إذا إلى إن إنه اذا الى التي الذي الذين ان انه او اي بأن بعد بعض بها به بين تكون تلك ثم حتى خلال "
        + "ذلك ضد عليه عليها على عن عند غير فقد فيه فيها في قبل قد كان كانت كل كما كي لأن لكن لم لن لها له لهم ليس "
        + "ما مع من منذ منه منها هذا هذه هناك هن هم هو هي وأن وإن والتي والذي وعلى وفي وقد وكان وكانت وكل "
        + "وله وما ومع ومن وهذا وهذه وهو وهي يكون"
    ),
    (
      "en",
      "about after all an and are as at be because been before but by could for from had has have "
        + "he his in into is it its more not of on one or said since so than that the their there they "
        + "this to told two was we were what when which will with would"
    ),
    (
      "fr",
      "alors apres au aupres aussi autre autres aux avait avant avec avoir ce cela celle celui ces cet "
        + "cette ceux chez comme dans de depuis des deux dit donc dont du elle elles en encore entre est et "
        + "etait ete etre eu il ils je jusqu la le les leur leurs lors lui mais meme memes moins ne nous ont "
        + "ou par parce pas peu peut puis qu quand que quel quelle qui sa sans se selon sera ses si sont "
        + "sur tous tout toute toutes tres un une vers vous"
    ),
    (
      "uk",
      "або адже але без би буде були було бути був була вже ви від він вона вони воно все всі де до для "
        + "дуже же за зі із його йому коли крім ли лише між ми на навіть над нам нами нас не нею ним "
        + "ними них ні об ось от перед під після по поки при про саме та так також там те ти тих то того "
        + "тоді той тому тут ту хоча це цей цих ця ці цього через чи чим що щоб щодо як яка яке який яких "
        + "які якого якщо їй їм їх її"
    ),
  ]
}
