import Model

@testable import Rendering

/// A small site of plain pages in our own words.
enum SampleSite {
  /// The page that speaks for the section of birds.
  static let birds = PlainPage(
    path: "birds", title: "Birds of the quay", description: "What flies here.", isSection: true,
    body: SampleStory.markdown("Content/birds/_index.md", "We count them in **May**.\n"))

  static let tern = page("birds/tern", "The tern", "2025-05-02", tags: ["Harbour", "Fish"])
  static let heron = page("birds/heron", "The heron", "2025-05-09", tags: ["fish"])
  static let gull = PlainPage(
    path: "birds/gull", title: "The gull", description: "It takes what it sees.",
    date: CalendarDate(iso: "2025-05-05"), tags: ["harbour"],
    body: SampleStory.markdown(
      "Content/birds/gull.md",
      "## Food & *theft*[^a]\n\nChips.\n\n### By day\n\n### By night\n\n## Nests\n\n[^a]: Of chips.\n"
    ))
  static let rings = page("birds/rings/how", "How we ring them", nil)
  static let contact = page("contact", "Contact", nil)

  /// Three dated pages in a section, one in a section below it, one at the top.
  static let teasers = [birds, tern, heron, gull, rings, contact].map(\.teaser)

  static func page(
    _ path: String, _ title: String, _ date: String?, tags: [String] = []
  ) -> PlainPage {
    PlainPage(
      path: path, title: title, description: nil, date: date.flatMap { CalendarDate(iso: $0) },
      tags: tags, body: SampleStory.markdown("Content/\(path).md", "Words.\n"))
  }

  /// So many pages in one section, a day apart from 1 January 2020 on, at most 28 a month.
  static func log(_ count: Int) -> [Teaser] {
    (0..<count).map { day in
      Teaser(
        .page, path: "log/\(day)", title: "Day \(day)",
        date: CalendarDate(year: 2020, month: 1 + day / 28, day: 1 + day % 28))
    }
  }
}
