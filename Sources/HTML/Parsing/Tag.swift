/// The elements that reading an article tells apart; all others are `unknown`.
enum Tag: UInt8, Sendable, CaseIterable {
  // What holds no words of an article.
  case script, style, template, svg, math, iframe, object, embed, applet, canvas, audio, video
  case picture, source, track, map, param, head, title, meta, link, base, noframes, frameset
  case button, input, select, option, datalist, textarea, dialog, menu, nav, rp
  // What stands in a line of words.
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, del, dfn, em, font, i, img, ins, kbd
  case label, mark, q, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u
  case `var`, wbr, data, output, meter, progress, nobr
  // What parts lines.
  case html, body, br, hr, p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre
  case table, caption, thead, tbody, tfoot, tr, td, th, div, section, article, main, header
  case footer, aside, figure, figcaption, form, fieldset, address, center, details, summary
  case noscript, hgroup, xmp, listing, plaintext
  /// The words themselves.
  case text
  /// An element of the author's own, or one that nobody knows.
  case unknown

  /// Whether its words go on in the line they stand in.
  ///
  /// These are a closed list and all other elements part paragraphs, so that an element nobody
  /// thought of (a second `body`, a paragraph in a list) never welds two of them together.
  var isInline: Bool { (Tag.a.rawValue...Tag.nobr.rawValue).contains(rawValue) || self == .text }

  /// Whether nothing in it is ever read.
  var isSkipped: Bool { rawValue <= Tag.rp.rawValue }

  /// Whether a `<` in it is only a letter.
  var isRaw: Bool {
    switch self {
    case .script, .title, .textarea, .xmp, .plaintext: true
    default: false
    }
  }

  /// The level of a heading; nil for anything else.
  var headingLevel: Int? {
    (Tag.h1.rawValue...Tag.h6.rawValue).contains(rawValue)
      ? Int(rawValue - Tag.h1.rawValue) + 1 : nil
  }

  /// The elements by their names.
  static let named = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .unknown }.map { ("\($0)", $0) })
}
