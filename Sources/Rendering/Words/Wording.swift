import Model
import Templating

/// The words of one language, ready for pages: what the program says, and what templates say.
///
/// Made once for each language that a site has pages in; every page of that language shares it.
final class Wording: Sendable {
  /// The language of the pages.
  let language: LanguageTag
  /// The language of the site, which those of its pages that say nothing else are in.
  let site: LanguageTag
  /// Which way its pages are written, as HTML names it.
  let direction: String
  /// What templates say.
  let phrases: TemplatePhrases
  /// The names of sections, by the themes that they are of.
  let headings: [String: String]
  private let words: [TemplatePhrases.Phrase?]
  private let lists: [[[TemplatePhrases.Piece]]]
  private let rule: PluralRule

  /// What stands in the braces of words, by names; there are too few of them for a dictionary to pay.
  typealias Values = KeyValuePairs<String, String>

  /// The words of a language, with those of English where it lacks one.
  init(
    _ language: LanguageTag, _ entries: [String: InterfaceStrings.Value],
    on site: LanguageTag? = nil,
    isEnglish: Bool = false
  ) {
    let rule = PluralRule(of: isEnglish ? .english : language)
    let grouping = DigitGrouping(of: isEnglish ? .english : language)
    var (phrases, lists): ([String: TemplatePhrases.Phrase], [String: [String]]) = ([:], [:])
    for (key, value) in entries {
      switch value {
      case .text(let text): phrases[key] = .plain(Phrase.pieces(of: text))
      case .forms(let forms): phrases[key] = Self.counted(forms)
      case .list(let list): lists[key] = list
      }
    }
    self.language = language
    self.site = site ?? language
    direction = language.direction
    self.rule = rule
    headings = Self.headings(of: phrases)
    self.phrases = TemplatePhrases(
      phrases, direction: language.isRightToLeft ? .rightToLeft : .leftToRight,
      digits: { grouping.text(of: $0) }, category: { rule.category(of: $0).rawValue })
    words = WordKey.allCases.map { phrases[$0.rawValue] }
    self.lists = WordKey.allCases.map { (lists[$0.rawValue] ?? []).map(Phrase.pieces) }
  }

  /// All six forms of a phrase with a number; those that the language does not tell apart are the last.
  private static func counted(_ forms: [InterfaceStrings.Form]) -> TemplatePhrases.Phrase {
    let pieces = PluralCategory.allCases.map { category in
      (forms.first { $0.category == category.name } ?? forms.last).map {
        Phrase.pieces(of: $0.text)
      } ?? []
    }
    return .counted(by: InterfaceStrings.Value.forms(forms).count ?? "count", pieces)
  }

  /// Words without anything to fill in.
  subscript(_ key: WordKey) -> String { text(key) }

  /// Words with what stands in their braces; a phrase with a number takes the form that `count` asks for.
  func text(_ key: WordKey, _ values: Values = [:], count: Int = 0) -> String {
    switch words[key.number] {
    case .plain(let pieces)?: return Self.fill(pieces, values)
    case .counted(let name, let forms)?:
      let category = min(rule.category(of: count).rawValue, forms.count - 1)
      return Self.fill(forms[category], values, counted: (name, phrases.digits(count)))
    case nil: return key.rawValue
    }
  }

  /// One of a list of words, counted from 0.
  func text(_ key: WordKey, at index: Int, _ values: Values = [:]) -> String {
    let list = lists[key.number]
    return list.indices.contains(index) ? Self.fill(list[index], values) : "\(index + 1)"
  }

  /// The parts of words that put others together: the `, ` of `{first}, {last}`.
  func separator(_ key: WordKey) -> String {
    guard case .plain(let pieces)? = words[key.number] else { return ", " }
    for case .words(let words) in pieces { return words }
    return " "
  }

  private static func headings(
    of phrases: [String: TemplatePhrases.Phrase]
  ) -> [String: String] {
    var headings: [String: String] = [:]
    for (key, phrase) in phrases where key.utf8.starts(with: Self.section.utf8) {
      if case .plain(let pieces) = phrase {
        headings[String(Substring(key.utf8.dropFirst(Self.section.utf8.count)))] = Self.fill(
          pieces, [:])
      }
    }
    return headings
  }

  private static let section = "section-"

  private static func fill(
    _ pieces: [TemplatePhrases.Piece], _ values: Values,
    counted: (name: String, digits: String)? = nil
  ) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .value(let name) where name == counted?.name: text += counted?.digits ?? ""
      case .value(let name): text += values.first { $0.key == name }?.value ?? ""
      }
    }
    return text
  }
}

extension InterfaceStrings.Value {
  /// The name of the number that its forms depend on: the first in the braces of the last form.
  var count: String? {
    guard case .forms(let forms) = self, let last = forms.last else { return nil }
    return Phrase.names(in: Phrase.pieces(of: last.text)).first
  }
}
