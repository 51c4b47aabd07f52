import Pipeline

/// The panel that the preview opens beside a paragraph: its source with the words marked, and why it
/// stands where it stands.
///
/// It exists in the preview alone: its script, its style and its address are the preview's own.
struct EvidencePanel {
  private let evidence: Evidence?

  /// The panel for some evidence; without any it says so.
  init(_ evidence: Evidence?) { self.evidence = evidence }

  /// The panel's content.
  var html: String {
    guard let evidence else {
      return "<p>No report is known for this paragraph; save the story and look again.</p>\n"
    }
    let section = evidence.section.map { "<p>Section: \(ErrorPage.escaped($0))</p>\n" } ?? ""
    return """
      <h2>\(ErrorPage.escaped(evidence.headline))</h2>
      <p>\(ErrorPage.escaped(evidence.outlet)) · <code>\(ErrorPage.escaped(evidence.place))</code></p>
      \(section)\(reasons(of: evidence))\(evidence.paragraphs.map(Self.paragraph).joined())
      """
  }

  private func reasons(of evidence: Evidence) -> String {
    if evidence.reasons.isEmpty { return "" }
    let items = evidence.reasons.map { "<li>\(ErrorPage.escaped($0))</li>\n" }
    return "<ul>\n\(items.joined())</ul>\n"
  }

  /// A paragraph with its fate below it; the marked one is what the page shows.
  private static func paragraph(_ paragraph: Evidence.Paragraph) -> String {
    let text = ErrorPage.escaped(paragraph.text)
    let words = paragraph.isMarked ? "<mark>\(text)</mark>" : text
    let fate = ErrorPage.escaped(paragraph.fate)
    let way = paragraph.anchor.map { "<a href=\"#\(ErrorPage.escaped($0))\">\(fate)</a>" } ?? fate
    return "<div\(paragraph.isMarked ? " class=\"marked\"" : "")><p>\(words)</p>"
      + "<p class=\"fate\">\(way)</p></div>\n"
  }

  /// Gives each paragraph of a report a button that opens the panel; Escape closes it.
  static let script = """
    (() => {
      const script = new URL(document.currentScript.src);
      const page = decodeURI(location.pathname).replace(/(index\\.html)?$/, "").replace(/^\\/|\\/$/g, "");
      let panel, opener;
      const close = () => {
        panel?.remove();
        panel = undefined;
        opener?.focus();
      };
      const open = async (button, id) => {
        const answer = await fetch(new URL(`evidence?page=${page}&block=${id}`, script));
        if (!panel) {
          panel = document.createElement("aside");
          panel.id = "explainer-evidence";
          panel.tabIndex = -1;
          panel.setAttribute("aria-label", "Evidence");
          document.body.append(panel);
        }
        opener = button;
        panel.innerHTML = await answer.text();
        const end = document.createElement("button");
        end.textContent = "Close";
        end.addEventListener("click", close);
        panel.prepend(end);
        panel.focus();
        panel.querySelector("mark")?.scrollIntoView({ block: "center" });
      };
      addEventListener("keydown", (event) => { if (event.key === "Escape" && panel) close(); });
      const blocks = document.querySelectorAll(".block[id]");
      if (!blocks.length) return;
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = new URL("preview.css", script);
      document.head.append(sheet);
      for (const block of blocks) {
        const button = document.createElement("button");
        button.className = "explainer-why";
        button.textContent = "Why here?";
        button.addEventListener("click", () => open(button, block.id));
        (block.querySelector(":scope > small") ?? block).append(" ", button);
      }
    })();

    """

  /// How the panel and its buttons look.
  static let style = """
    .explainer-why { border: 1px solid; border-radius: .25rem; background: none; color: inherit; }
    .explainer-why { font: .75rem/1.6 system-ui, sans-serif; cursor: pointer; opacity: .6; }
    .explainer-why:is(:hover, :focus-visible) { opacity: 1; }
    #explainer-evidence { position: fixed; top: 0; right: 0; bottom: 0; width: min(32rem, 100%); }
    #explainer-evidence { overflow: auto; padding: 1rem 1.25rem; z-index: 2147483646; }
    #explainer-evidence { font: .9375rem/1.5 system-ui, sans-serif; color: #222; background: #fff; }
    #explainer-evidence { border-left: .3rem solid #2b6cb0; box-shadow: 0 0 2rem #0004; }
    #explainer-evidence p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    #explainer-evidence h2 { font: 600 1.125rem/1.3 system-ui, sans-serif; margin: .5rem 0; }
    #explainer-evidence div { padding: .35rem .75rem; border-left: .2rem solid #ddd; }
    #explainer-evidence .marked { border-color: #2b6cb0; }
    #explainer-evidence .fate { color: #595959; font-size: .8125rem; }
    #explainer-evidence :is(a, mark) { color: inherit; }
    #explainer-evidence mark { background: #fff3bf; }

    """
}
