import Deriving
import Model

/// A story of our own about a dam, small enough to be read, large enough to learn from.
enum PlacementStory {
  static let outline = [
    OutlineEntry(title: "The collapse", hints: ["wall", "reservoir", "broke"]),
    OutlineEntry(title: "Rescue and relief", hints: ["shelter", "helicopter"]),
    OutlineEntry(title: "Investigation", hints: ["prosecutor", "engineers"]),
    OutlineEntry(title: "What happens next"),
  ]

  static let texts = [
    [
      "The wall of the Orrin dam broke shortly before dawn on Tuesday, witnesses said.",
      "Water from the reservoir tore through three villages below within minutes.",
      "A helicopter lifted nineteen people from the roofs of the lower town.",
      "Some four hundred spent the night in a shelter at the school gymnasium.",
      "The district prosecutor has opened an inquiry into the upkeep of the sluice gates.",
      "Engineers had warned of seepage at the gates twice since 2019, records show.",
      "The council will decide next week whether the villages are to be rebuilt.",
    ],
    [
      "A survivor from the villages described a roar before the wall gave way.",
      "The gymnasium ran out of blankets by evening and volunteers brought more.",
      "Records of the seepage were handed to the prosecutor on Thursday.",
      "A decision on the future of the reservoir is expected in the spring.",
      "— Ann Lee (@annlee) March 3, 2025",
    ],
  ]

  /// The story as placement takes it.
  static let input = input(texts)

  /// Any texts under the story's outline.
  static func input(_ texts: [[String]]) -> PlacementInput {
    PlacementInput(outline: outline, articles: texts.map { $0.map { block($0) } })
  }

  /// A block without anything but its words.
  static func block(_ text: String) -> PlacementBlock { PlacementBlock(text: Array(text.utf8)) }

  /// The story with one block changed.
  static func input(
    changing article: Int, _ index: Int, _ change: (PlacementBlock) -> PlacementBlock
  ) -> PlacementInput {
    var articles = input.articles
    articles[article][index] = change(articles[article][index])
    return PlacementInput(outline: outline, articles: articles)
  }
}
