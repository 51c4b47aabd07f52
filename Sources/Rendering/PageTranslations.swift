import Model
import Templating

extension PageFrame {
  /// What a story's page tells of the same story in other languages: `translations` for readers, and
  /// `alternates`, whole addresses, for search engines.
  func translations(at place: PagePlace, in wording: Wording) -> [TemplateObject.Entry] {
    let path = String(Substring(place.file.utf8.dropLast("/index.html".utf8.count)))
    let versions = index.translations.versions(of: path)
    let others = versions.filter { $0.teaser.path != path }.map { version -> TemplateValue in
      [
        "title": .text(LanguageName.own(of: version.language) ?? version.language.text),
        "tag": .text(version.language.text), "direction": .text(version.language.direction),
        "url": .text(place.link(toFolder: version.teaser.path)),
      ]
    }
    let alternates = index.translations.alternates(of: path).compactMap { alternate in
      PagePlace(folder: alternate.path).address(under: site.baseURL).map {
        address -> TemplateValue in
        ["tag": .text(alternate.language), "url": .text(address)]
      }
    }
    return [
      ("translations", TemplateValue(framing: others)),
      ("alternates", TemplateValue(framing: alternates)),
    ]
  }
}
