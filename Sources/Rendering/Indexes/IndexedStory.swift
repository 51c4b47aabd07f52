package import Model
import Templating

/// A story as site-wide pages know it.
package struct IndexedStory: Sendable {
  /// What lists tell of it.
  package let teaser: Teaser
  /// What stands on its page.
  package let entry: StoryIndexEntry

  /// A story with what stands on its page.
  package init(teaser: Teaser, entry: StoryIndexEntry) {
    self.teaser = teaser
    self.entry = entry
  }

  /// Links from another page to paragraphs of the story, lettered.
  func links(to blocks: [Int], from place: PagePlace) -> TemplateValue {
    let places = blocks.compactMap { entry.place(of: $0) }
      .map { ParagraphPlace(anchor: $0.anchor, section: $0.section) }
    return SourceList.links(to: places, on: place.link(toFolder: teaser.path))
  }

  /// Adds paragraphs, as links show them, to what a page is made of.
  func add(_ blocks: [Int], to print: inout Fingerprinter) {
    for block in blocks {
      guard let place = entry.place(of: block) else { continue }
      print.add(place.anchor)
      print.add(place.section)
    }
  }

  /// Adds the headline and the address to what a page is made of.
  func addName(to print: inout Fingerprinter) {
    print.add(teaser.title)
    print.add(teaser.path)
  }
}
