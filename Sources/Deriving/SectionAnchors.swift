import Model

/// The addresses of sections within their page, no two alike: `the-dam`, `the-dam-2`.
struct SectionAnchors {
  /// Every object of JavaScript has a `constructor`: a script that looks the section up would find that.
  private var taken: Set<Slug> = [Slug("constructor")]
  /// The addresses in the order of the sections.
  private(set) var slugs: [Slug] = []

  /// The addresses of the sections of an outline; titles differ, but their slugs need not.
  init(_ outline: [OutlineEntry]) {
    for entry in outline { slugs.append(free(entry.title)) }
  }

  private mutating func free(_ title: String) -> Slug {
    var slug = Slug(title)
    var number = 2
    while !taken.insert(slug).inserted {
      slug = Slug("\(Slug(title).text.prefix(60)) \(number)")
      number += 1
    }
    return slug
  }
}
