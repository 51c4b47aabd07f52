import Templating

/// What a page of an index offers its template beyond its entries and what every page has.
struct IndexContext {
  private let page: IndexPage
  private let place: PagePlace

  /// The context of a page at a place.
  init(_ page: IndexPage, at place: PagePlace) {
    self.page = page
    self.place = place
  }

  /// The names of `PageContext` that only indexes have.
  var values: [TemplateObject.Entry] { [("letters", letters), ("pager", pager)] }

  private var letters: TemplateValue {
    TemplateValue(
      framing: page.letters.map { letter in
        let way = letter.page == page.number ? "" : link(to: letter.page)
        return ["title": .text(letter.title), "url": .text(way + "#" + letter.id)]
      })
  }

  /// The way to the pages before and after this one; null when it is the only one.
  private var pager: TemplateValue {
    guard page.count > 1 else { return .null }
    return [
      "number": .number(page.number), "count": .number(page.count),
      "newer": page.number > 1 ? .text(link(to: page.number - 1)) : .null,
      "older": page.number < page.count ? .text(link(to: page.number + 1)) : .null,
    ]
  }

  private func link(to number: Int) -> String {
    place.link(to: IndexPage.place(of: page.kind, number))
  }
}
