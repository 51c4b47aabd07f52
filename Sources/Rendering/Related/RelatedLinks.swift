package import Model
import Templating

/// What stands at the foot of a page and is made of other pages: related stories, and who links here.
package struct RelatedLinks: Hashable, Sendable {
  /// Related stories, the nearest first.
  package let stories: [PageLink]
  /// Pages and stories whose authors link here.
  package let backlinks: [PageLink]

  /// What leads from a page.
  package init(stories: [PageLink] = [], backlinks: [PageLink] = []) {
    self.stories = stories
    self.backlinks = backlinks
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { stories.isEmpty && backlinks.isEmpty }

  /// A fingerprint of all of it.
  package var print: Fingerprint {
    var print = Fingerprinter()
    for links in [stories, backlinks] {
      print.add(UInt64(links.count))
      for link in links {
        print.add(link.path)
        print.add(link.title)
      }
    }
    return print.fingerprint
  }

  /// The names of `PageContext` that `related.mustache` has.
  func values(at place: PagePlace) -> [TemplateObject.Entry] {
    [
      ("stories", TemplateValue(framing: stories.map { place.value(of: $0) })),
      ("backlinks", TemplateValue(framing: backlinks.map { place.value(of: $0) })),
    ]
  }
}
