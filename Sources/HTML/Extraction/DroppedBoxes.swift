/// The boxes of a page that are no part of an article: menus, side columns, comments, what is hidden.
///
/// No box is dropped that holds a large share of the page's running text: some pages lie whole in a
/// `form`, or in a box named `has-sidebar` or `banner`.
struct DroppedBoxes {
  /// How much may be dropped.
  enum Strictness {
    /// By all rules.
    case full
    /// Without those that go by names and by what is hidden: the second try.
    case relaxed
  }

  private let page: Page
  private let measure: PageMeasure
  private let names: BoxNames
  private let strictness: Strictness
  private let dropsHidden: Bool
  private let keepsNoscript: Bool

  /// The rules for one page.
  init(_ page: Page, _ measure: PageMeasure, _ names: BoxNames, _ strictness: Strictness) {
    self.page = page
    self.measure = measure
    self.names = names
    self.strictness = strictness
    keepsNoscript = Noscript.isThePage(page, measure)
    dropsHidden = strictness == .full && !HiddenText.isThePage(page)
  }

  /// Whether a box and all in it is dropped.
  func drops(_ node: Int) -> Bool {
    let element = page.nodes[node]
    switch element.tag {
    case .text, .html, .body: return false
    case .noscript: return !keepsNoscript
    case .aside: return !holds(0.5, node)
    case .footer: return !holds(0.4, node)
    case .form: return !holds(0.3, node)
    case let tag where tag.isSkipped: return tag != .menu && tag != .nav || !holds(0.5, node)
    default: break
    }
    if hasForeignRole(node), !holds(0.4, node) { return true }
    if dropsHidden, isHidden(node), !holds(0.5, node) { return true }
    return strictness == .full && element.name != 0 && isForeign(node)
  }

  private func isHidden(_ node: Int) -> Bool {
    names.meanings[Int(page.nodes[node].name)].contains(.hidden) || HiddenText.isHidden(page, node)
  }

  private func isForeign(_ node: Int) -> Bool {
    let meaning = names.meanings[Int(page.nodes[node].name)]
    if meaning.contains(.foreign), !holds(0.35, node) || CommentRows.hold(node, page, names) {
      return true
    }
    return meaning.contains(.teaser) && measure.linkShare(page, node) > 0.3 && !holds(0.35, node)
  }

  private static let roles = Set(
    BoxVocabulary.roles.utf8.split { $0 <= 0x20 }.map { Array($0) })

  private func hasForeignRole(_ node: Int) -> Bool {
    page.value(.role, of: node).map { Self.roles.contains(Bytes.lowercased($0)) } ?? false
  }

  private func holds(_ share: Double, _ node: Int) -> Bool {
    measure.total > 0
      && Double(measure.mass(page, node)) >= share * Double(measure.total)
  }
}
