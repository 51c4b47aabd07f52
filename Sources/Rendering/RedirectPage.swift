import Model
import Templating

/// A page at an address of earlier days that leads on to where its story or page stands now.
///
/// It needs no script and no server: browsers and search engines follow its `refresh`
/// (https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh) and take the
/// canonical address for the page's own. The theme has no say in it, because nobody gets to see it.
struct RedirectPage {
  private let place: PagePlace
  private let target: PagePlace
  private let title: String
  private let site: SiteConfiguration

  /// The pages at all former addresses of one page.
  static func pages(
    at aliases: [String], to target: PagePlace, titled title: String, on site: SiteConfiguration,
    origin: String
  ) -> [Page] {
    aliases.map { alias in
      let redirect = RedirectPage(
        place: PagePlace(file: alias), target: target, title: title, site: site)
      return Page(path: alias, bytes: redirect.bytes, origin: origin)
    }
  }

  private var bytes: [UInt8] {
    var html: [UInt8] = []
    let link = place.link(to: target)
    html += "<!doctype html>\n<html lang=\"".utf8
    Escaping.attribute(site.language.utf8, into: &html)
    html += "\">\n<head>\n<meta charset=\"utf-8\">\n".utf8
    html += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n".utf8
    html += "<title>".utf8
    Escaping.text(title.utf8, into: &html)
    html += "</title>\n".utf8
    if let address = target.address(under: site.baseURL) {
      html += "<link rel=\"canonical\" href=\"".utf8
      Escaping.attribute(address.utf8, into: &html)
      html += "\">\n".utf8
    }
    html += "<meta http-equiv=\"refresh\" content=\"0; url=".utf8
    Escaping.attribute(link.utf8, into: &html)
    html += "\">\n</head>\n<body>\n<p><a href=\"".utf8
    Escaping.attribute(link.utf8, into: &html)
    html += "\">".utf8
    Escaping.text(title.utf8, into: &html)
    html += "</a></p>\n</body>\n</html>\n".utf8
    return html
  }
}
