/// What makes a page in the browser follow the author's edits.
///
/// A page gets one script more than the file that a build writes. The script comes from the
/// preview itself, so it works under the pages' strict content security policy. Its address holds
/// a random token: no other site can guess it and listen.
struct LiveReload {
  /// What nobody else can guess.
  let token: String

  /// The folder of the preview's own files: `__explainer/4f1c…/`.
  var folder: String { "__explainer/\(token)/" }

  /// A token that cannot be guessed: 128 random bits from the machine.
  static func randomToken() -> String {
    var source = SystemRandomNumberGenerator()
    let halves = [source.next(), source.next()] as [UInt64]
    return halves.map { String($0, radix: 36) }.joined()
  }

  /// The address of one of the preview's own files.
  func address(_ name: String) -> String { "/" + folder + name }

  /// A page with the script before its end, and a bar that leads to the warnings if there are any.
  func page(_ bytes: [UInt8], build: Int, warnings: Int) -> [UInt8] {
    var addition = "<script src=\"\(address("reload.js"))?build=\(build)\"></script>"
    if warnings > 0 {
      addition +=
        "<link rel=\"stylesheet\" href=\"\(address("preview.css"))\">"
        + "<a id=\"explainer-warnings\" href=\"\(address("messages"))\">"
        + "\(warnings) warning\(warnings == 1 ? "" : "s")</a>"
    }
    let end = Self.endOfBody(in: bytes)
    return bytes[..<end] + Array(addition.utf8) + bytes[end...]
  }

  /// Where `</body>` stands last, or the end of the page.
  private static func endOfBody(in bytes: [UInt8]) -> Int {
    let tag = Array("</body>".utf8)
    var start = bytes.count - tag.count
    while start >= 0 {
      let here = bytes[start..<(start + tag.count)]
      if here.elementsEqual(tag, by: { $0 == $1 || $0 | 0x20 == $1 }) { return start }
      start -= 1
    }
    return bytes.count
  }

  /// The build that a page was made for, and the page's address: `build=12&at=/dam/`.
  static func page(in query: [UInt8]) -> (build: Int, address: [UInt8])? {
    guard query.starts(with: "build=".utf8) else { return nil }
    let digits = query.dropFirst(6).prefix { (0x30...0x39).contains($0) }
    let rest = query[digits.endIndex...]
    guard rest.isEmpty || rest.starts(with: "&at=/".utf8),
      let build = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (build, Array(rest.dropFirst(4)))
  }

  /// Asks the preview to tell about the next build that changes the page, and loads it again then.
  ///
  /// A browser opens only six connections to a site, so a tab that nobody sees gives its own back.
  static let script = """
    "use strict";
    (() => {
      const script = new URL(document.currentScript.src);
      const events = new URL("events" + script.search + "&at=" + location.pathname, script);
      let source;
      const listen = () => {
        if (document.hidden) {
          source?.close();
          source = undefined;
        } else if (!source) {
          source = new EventSource(events);
          source.onmessage = () => location.reload();
        }
      };
      document.addEventListener("visibilitychange", listen);
      listen();
    })();

    """

  /// The event that makes a page load again; without news the browser only asks once more.
  static func event(isNews: Bool) -> String {
    isNews ? "retry: 500\ndata: reload\n\n" : "retry: 500\n\n"
  }
}
