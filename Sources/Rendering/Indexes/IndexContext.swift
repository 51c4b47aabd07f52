import Templating

/// What a page of an index offers its template beyond its entries and what every page has.
struct IndexContext {
  private let page: IndexPage
  private let place: PagePlace
  private let wording: Wording

  /// The context of a page at a place.
  init(_ page: IndexPage, at place: PagePlace, in wording: Wording) {
    self.wording = wording
    self.page = page
    self.place = place
  }

  /// The names of `PageContext` that only indexes have.
  var values: [TemplateObject.Entry] { [("letters", letters), ("pager", pager)] }

  private var letters: TemplateValue {
    TemplateValue(
      framing: page.letters.map { letter in
        let way = letter.page == page.number ? "" : link(to: letter.page)
        return [
          "title": .text(letter.title ?? wording[.organisations]),
          "url": .text(way + "#" + letter.id),
        ]
      })
  }

  private var pager: TemplateValue {
    place.pager(page.number, of: page.count) { IndexPage.place(of: page.kind, $0) }
  }

  private func link(to number: Int) -> String {
    place.link(to: IndexPage.place(of: page.kind, number))
  }
}
