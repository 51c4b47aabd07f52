import Model
import Templating

/// Who's who, as a template shows it.
extension CitedWords {
  /// The people, then the organisations; null when there is neither.
  func people(_ players: [Person]) -> TemplateValue {
    guard !players.isEmpty else { return .null }
    return [
      "persons": TemplateValue(framing: players.filter { $0.kind == .person }.map(player)),
      "organisations": TemplateValue(
        framing: players.filter { $0.kind == .organisation }.map(player)),
    ]
  }

  private func player(_ player: Person) -> TemplateValue {
    let mentions = places.places(of: player.mentions)
    let roles = player.roles.map { role -> TemplateValue in
      ["words": words(role), "lang": lang(role.block), "citation": citation(of: role.block)]
    }
    return [
      "name": words(player.name), "lang": lang(player.name.block),
      "roles": TemplateValue(framing: roles),
      "mentions": SourceList.links(to: mentions), "mentionCount": .number(mentions.count),
      "hasOneMention": .bool(mentions.count == 1),
    ]
  }
}
