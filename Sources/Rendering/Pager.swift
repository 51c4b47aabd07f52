import Templating

extension PagePlace {
  /// The ways from one page of several to those before and after it; null when it is the only one.
  func pager(
    _ number: Int, of count: Int, _ place: (Int) -> PagePlace
  ) -> TemplateValue {
    guard count > 1 else { return .null }
    func way(_ number: Int) -> TemplateValue {
      (1...count).contains(number) ? .text(link(to: place(number))) : .null
    }
    return [
      "number": .number(number), "count": .number(count), "newer": way(number - 1),
      "older": way(number + 1),
    ]
  }
}
