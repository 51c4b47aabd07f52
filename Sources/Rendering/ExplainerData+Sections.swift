import Model

/// What stands on the page, in the order of reading.
extension ExplainerData {
  /// The sections with the names of what is in them, then the paragraphs and notes themselves.
  func sections(_ json: inout JSONText) {
    json.lines("sections", each: explainer.sections) { json, section in
      json.member("id", section.slug.text)
      json.member("title", section.title)
      json.member("items", each: section.items) { json, item in
        switch item {
        case .block(let block): json.member("block", block.anchor)
        case .note(let note): json.member("note", note.id)
        }
      }
    }
    let blocks = explainer.sections.flatMap { section in section.blocks.map { ($0, section) } }
    json.lines("blocks", each: blocks) { json, placed in block(placed.0, in: placed.1, &json) }
    json.lines("notes", each: explainer.sections.flatMap(\.notes)) { json, note in
      json.member("id", note.id)
      json.member("kind", note.kind.rawValue)
      json.member("title", note.title)
      json.member("date", note.date?.iso)
      json.member(
        "markdown", String(decoding: note.body.source.bytes[note.body.range], as: UTF8.self))
    }
  }

  private func block(_ block: PlacedBlock, in section: Section, _ json: inout JSONText) {
    json.member("id", block.block.id)
    json.member("anchor", block.anchor)
    json.member("section", section.slug.text)
    json.member("text", block.block.text)
    json.member("citation", of: block.citation) { json, citation in
      let number = block.reference.article
      json.member("source", SourceList.number(ofArticle: number))
      json.member("article", story.articles[number].id)
      json.member("outlet", story.articles[number].details.outlet)
      json.member("url", links[number])
      json.name("bytes")
      json.list([citation.range.lowerBound, citation.range.upperBound]) { $0.number($1) }
    }
    json.member("margin", block.placement?.margin.rawValue)
    json.member("copies", each: block.carriers(in: story)) { reference($1, &$0) }
  }

  /// Which block of which report.
  func reference(_ block: BlockReference, _ json: inout JSONText) {
    json.member("source", SourceList.number(ofArticle: block.article))
    json.member("block", story.articles[block.article].blocks[block.block].id)
  }
}
