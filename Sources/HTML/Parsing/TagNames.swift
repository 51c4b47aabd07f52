/// What the standard says of elements by their names, as far as nesting depends on it
/// (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody).
enum TagNames {
  /// A tag's name as a number: its first seven letters, and how many there are.
  static func key(_ tag: some Collection<UInt8>) -> UInt64 {
    tag.prefix(7).reduce(UInt64(truncatingIfNeeded: tag.count)) {
      $0 << 8 | UInt64(Bytes.lowercased($1))
    }
  }

  private static func keys(_ names: String) -> Set<UInt64> {
    Set(names.utf8.split(separator: 0x20).map { key($0) })
  }

  /// Elements without an end, and those that a page has but once.
  static let areEmpty = keys(
    "area base br col embed hr img input link meta source track wbr param image keygen frame bgsound "
      + "basefont command html head body isindex")

  /// Elements whose end tag may be left out because the next one closes them.
  static let closeThemselves = keys("p li dt dd tr td th tbody thead tfoot option colgroup")

  /// What the parser opens again in each paragraph until it is closed.
  static let areRepeated = keys("b big code em font i s small strike strong tt u nobr")

  /// Drawings and formulas, in which a slash ends an element and no end tag may be left out.
  static let drawings = keys("svg math")

  /// Elements of drawings and formulas that may hold HTML.
  static let holdHTML = keys("foreignobject desc mi mo mn ms mtext annotation-xml")

  /// Elements that end the drawing they stand in.
  static let leaveDrawings = keys(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li "
      + "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var")

  /// Elements that an end tag does not reach through.
  static let barriers = keys("applet marquee object select table template")

  /// Elements whose end tag closes whatever paragraph or entry still waits for its own.
  static let boxes = keys(
    "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure "
      + "footer form h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre section select summary table "
      + "template ul")
}
