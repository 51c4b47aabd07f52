/// Words that stand in nearly every paragraph, so that nobody finds anything by them.
///
/// The search passes over them in what readers type, too: in its rows they have no places.
package enum SearchStopWords {
  /// The list, in the order of the alphabet.
  private static let text =
    "about after all an and are as at be because been before but by could for from had has have "
    + "he his in into is it its more not of on one or said since so than that the their there they "
    + "this to told two was we were what when which will with would"

  /// The words.
  package static let words = text.utf8.split(separator: 0x20).map { ArraySlice(Array($0)) }
}
