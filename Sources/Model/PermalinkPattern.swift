/// How addresses of stories or pages are put together: `/:year/:month/:slug/`.
package struct PermalinkPattern: Hashable, Sendable {
  /// What stands in an address in place of a token.
  package enum Token: String, CaseIterable, Sendable {
    /// The year of its date, in four digits.
    case year
    /// The month, in two digits.
    case month
    /// The day, in two digits.
    case day
    /// The folders that a page lies in.
    case section
    /// The last part that it would have without a pattern.
    case slug
    /// The slug of its title.
    case title
  }

  /// A piece of an address.
  package enum Piece: Hashable, Sendable {
    /// Letters as they are.
    case text(String)
    /// What the token stands for.
    case token(Token)
  }

  /// What an address is made of.
  package struct Facts: Sendable {
    /// The day it is dated.
    package var date: CalendarDate?
    /// The folders, without slashes at the ends.
    package var section: String
    /// The last part without a pattern.
    package var slug: String
    /// The title.
    package var title: String

    /// What an address is made of.
    package init(date: CalendarDate?, section: String, slug: String, title: String) {
      self.date = date
      self.section = section
      self.slug = slug
      self.title = title
    }
  }

  /// Which it is for: `stories`, `pages`, or the folder of pages right below `Content/`.
  package let scope: String
  /// The pattern as written.
  package let text: String
  /// Where it stands.
  package let location: SourceLocation
  /// The parts between slashes, each of some pieces.
  package let parts: [[Piece]]

  /// A pattern that was read.
  package init(scope: String, text: String, location: SourceLocation, parts: [[Piece]]) {
    self.scope = scope
    self.text = text
    self.location = location
    self.parts = parts
  }

  /// The address, without slashes at the ends; nil when it takes more of the date than is known.
  package func path(of facts: Facts) -> String? {
    var path: [String] = []
    for part in parts {
      var text = ""
      for piece in part {
        guard let piece = Self.text(of: piece, facts) else { return nil }
        text += piece
      }
      if !text.isEmpty { path.append(text) }
    }
    return path.joined(separator: "/")
  }

  private static func text(of piece: Piece, _ facts: Facts) -> String? {
    guard case .token(let token) = piece else {
      if case .text(let text) = piece { return text }
      return nil
    }
    switch token {
    case .year: return facts.date.map { $0.year.padded(to: 4) }
    case .month: return facts.date?.month.map { $0.padded(to: 2) }
    case .day: return facts.date?.day.map { $0.padded(to: 2) }
    case .section: return facts.section
    case .slug: return facts.slug
    case .title: return Slug(facts.title).text
    }
  }
}
