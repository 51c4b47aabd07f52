import Model

extension FuzzTarget {
  /// A story of two reports, each byte a word that some rule knows: whatever stands where no report
  /// would have it, at the beginning, at the end, twice, the rules must bear it.
  static let jumble = FuzzTarget(name: "jumble") { bytes in
    let texts = bytes.split(separator: 0, maxSplits: 1).map {
      "A dam breaks\n\n" + Jumble.tokens.text($0) + "\n"
    }
    derive(
      zip(["2026-03-02-agency-dam.txt", "2026-03-05-paper-dam.txt"], texts).map {
        SourceFile(path: "Content/dam/articles/" + $0, text: $1)
      })
  }
}

/// The words and marks of news.
private enum Jumble {
  /// Marks bring their own spaces, so that words stand as they do in print.
  static let tokens = TokenText(
    [
      "\n\n",
      ".", ". ", ", ", "; ", ": ", "? ", "! ", " “", ",” ", ".” ", " \"", "\" ", "'s", "’s ", "(",
      ") ",
    ]
      + ["-", "–", " — ", "$", "€", "%", "\n", "...", "'", "*", "_", "…"]
      + TokenText.words(words).map { " " + $0 })

  private static let words = """
    said says say told added asked reported estimates warned denied according to claims tweeted
    wrote will would may should not never neither was is are been be has have being he she they we
    her his their who whom which this those where why how whether while until before after during
    the a an any some every all both each most more less than at least about nearly almost over
    under up down from of in on by with without for against between among as but and or nor only
    again now here today yesterday tomorrow tonight last next ago earlier later week month year
    years quarter day days hours night morning Monday Friday January March May June December
    summer Christmas Easter 1 2 3 12 30 31 2024 2026 1990s 1,300 5.4 600 12,000 1/2 3-4 zero one
    two three dozen hundred hundreds thousand million billion percent per cent points third twice
    people men women children soldiers deaths injured killed arrested homes drones miles km
    kilometres dollars cases seats rose fell increased doubled stood U.S. EU U.N. Russia China
    Kyiv Russian Mr. Dr. President Prime Minister minister governor spokesman spokeswoman chief
    executive leader police government army union agency Committee Reuters AP Anna Omar Reyes
    Smith Jr. III unclear unknown uncertain allegedly suspected confirmed independently questions
    remains
    """
}
