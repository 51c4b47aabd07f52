/// What can be wrong between the articles, the notes and the outline of a story.
extension Explanation {
  static let placing: [Explanation] = [
    Explanation(
      "empty-section",
      """
      A section that 'sections' declares has nothing to show. Give it 'hints', words that belong there, \
      or remove it; 'explainer coverage' proposes hints.
      """,
      "sections:\n  - title: Compensation"),
    Explanation(
      "failed-expectation",
      """
      A sentence of 'expect' is not true of the page; the message says what was found instead. Either \
      the page needs work, a source or a section, or the expectation has been overtaken by events.
      """,
      "expect:\n  - section Aid has ≥ 2 outlets     # it has 1 (Sample Wire)"),
    Explanation(
      "note-for-unknown-section",
      """
      A note is for a section that the page does not have, so it would be lost. The message names the \
      nearest section, or all of them. Derived sections can change with the articles: declare \
      'sections', if notes hang on them.
      """,
      "section: Russian demnads"),
    Explanation(
      "unknown-article",
      """
      An edit names an article that the story does not have. Perhaps its file was renamed: an 'id' in \
      its front matter keeps the name.
      """,
      "- hide: 2025-03-19-wire-cal#3fa9c2e1b0"),
    Explanation(
      "unknown-block",
      """
      An edit names a block that the article does not have: a block's identity is made of its words, and \
      when they change, it does; 'explainer coverage' lists them. In a template: it fills in a block \
      that its parent does not have, so that it would never be shown.
      """,
      "- hide: 2025-03-19-wire-call#0000000000"),
    Explanation(
      "unknown-expectation",
      """
      A sentence of 'expect' is none of the forms that are known. The message names the nearest form \
      and all others; a test that is not understood must not pass.
      """,
      "expect:\n  - two outlets in Aid     # write: section Aid has ≥ 2 outlets"),
    Explanation(
      "unknown-section",
      "An edit moves a block to a section that the page does not have.",
      "- move: wire#3fa9c2e1b0\n  to: Russian demnads"),
    Explanation(
      "unproven-block",
      """
      A paragraph on the page does not stand where its citation says. No edit of yours can do that: it \
      is a fault of the program. Please report it with the article.
      """,
      "(none: this should never be seen)"),
    Explanation(
      "unproven-passage",
      """
      Words that were drawn out of a paragraph do not stand in it. No edit of yours can do that: it is a \
      fault of the program. Please report it with the article.
      """,
      "(none: this should never be seen)"),
  ]
}
