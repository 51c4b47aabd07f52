import Model

/// What was drawn out of the paragraphs.
extension ExplainerData {
  /// The story in brief, people, quotations, events, figures and questions, as far as they are shown.
  func extracts(_ json: inout JSONText) {
    json.lines("brief", each: shown.brief) { passage($1, &$0) }
    json.lines("people", each: shown.people) { json, person in
      json.member("kind", person.kind.rawValue)
      json.member("name", of: person.name) { passage($1, &$0) }
      json.member("roles", each: person.roles) { passage($1, &$0) }
      json.member("aliases", each: person.aliases) { passage($1, &$0) }
      json.member("mentions", each: person.mentions) { reference($1, &$0) }
    }
    json.lines("quotes", each: shown.quotes.filter { $0.speaker != nil }) { json, quote in
      json.member("words", of: quote.words) { passage($1, &$0) }
      json.member("speaker", of: quote.speaker) { speaker($1, &$0) }
      json.member("alsoIn", each: quote.alsoIn) { passage($1, &$0) }
      json.member("isPulled", quote.isPulled)
    }
    json.lines("timeline", each: shown.timeline) { json, event in
      json.member("date", event.date.iso)
      json.member("sentence", of: event.sentence) { passage($1, &$0) }
      json.member("alsoIn", each: event.alsoIn) { passage($1, &$0) }
    }
    figures(&json)
    questions(&json)
  }

  private func figures(_ json: inout JSONText) {
    json.lines("figures", each: shown.figures) { json, group in
      json.member("subject", story.subject(of: group))
      json.member("relation", group.relation.rawValue)
      json.member("figures", each: group.figures) { json, figure in
        json.member("words", of: figure.words) { passage($1, &$0) }
        json.member("sentence", of: figure.sentence) { passage($1, &$0) }
        json.member("speaker", of: figure.attribution) { speaker($1, &$0) }
        json.member("reported", figure.reported?.iso)
      }
    }
  }

  private func questions(_ json: inout JSONText) {
    json.lines("questions", each: shown.questions) { json, question in
      json.member("kind", question.kind.rawValue)
      json.member("since", question.since?.iso)
      switch question.wording {
      case .sentence(let sentence, let others):
        json.member("sentence", of: sentence) { passage($1, &$0) }
        json.member("note", nil as String?)
        json.member("alsoIn", each: others) { passage($1, &$0) }
      case .note(let number):
        json.member("sentence", of: nil as Passage?) { passage($1, &$0) }
        json.member("note", story.notes[number].id)
        json.member("alsoIn", each: [] as [Passage]) { passage($1, &$0) }
      }
    }
  }

  /// Words of a report and the block in which they stand.
  private func passage(_ passage: Passage, _ json: inout JSONText) {
    json.member("text", story.words(of: passage))
    reference(passage.block, &json)
  }

  private func speaker(_ speaker: Speaker, _ json: inout JSONText) {
    json.member("name", of: speaker.name) { passage($1, &$0) }
    json.member("role", of: speaker.role) { passage($1, &$0) }
  }
}
