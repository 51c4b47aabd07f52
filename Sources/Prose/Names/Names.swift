/// Finds who is named in a paragraph, and what they are called there.
///
/// Capitalised words are read with the words around them: a title before ("top Kremlin negotiator
/// Yuriy Ushakov"), an apposition behind ("Ann Lee, a spokeswoman for the council,") or before with a
/// comma ("The council's leader, Ann Lee,"). Places, peoples, weekdays and events are no names here.
package enum Names {
  /// The names in the order of reading; they do not overlap.
  /// - Complexity: O(words)
  package static func find(in paragraph: Paragraph) -> [Name] {
    var names: [Name] = []
    find(in: paragraph, into: &names)
    return names
  }

  /// Puts the names into an array that is used again, in place of what it held.
  ///
  /// For whoever reads many paragraphs: most have few names, and an array each takes as long as
  /// reading them.
  /// - Complexity: O(words)
  package static func find(in paragraph: Paragraph, into names: inout [Name]) {
    names.removeAll(keepingCapacity: true)
    let text = NameText(paragraph)
    var reader = NameReader(text)
    swap(&reader.names, &names)
    defer { swap(&reader.names, &names) }
    var number = text.firstCapital(from: 0)
    while number < text.count {
      guard NameRun.begins(text, at: number) else {
        number = text.firstCapital(from: number + 1)
        continue
      }
      let run = NameRun.read(text, from: number)
      reader.read(run)
      let end = max(run.upperBound, reader.names.last?.words.upperBound ?? 0)
      number = text.firstCapital(from: end)
    }
  }
}
