import Model
import Pipeline

/// Answers requests from the pages in memory; the disk is never asked.
struct SiteHandler {
  let port: UInt16
  let reload: LiveReload

  /// What is to be done about a request.
  enum Answer {
    /// Send this.
    case send(Response)
    /// Wait until a newer build than this one changes a file, then tell.
    case tell(after: Int, of: [UInt8])
    /// Look up why a paragraph stands where it stands.
    case explain(EvidenceQuery)
  }

  /// The answer to a request, given the pages of the moment.
  /// - Complexity: O(bytes of the page)
  func answer(_ head: RequestHead, from site: PublishedSite) -> Answer {
    do throws(RequestFlaw) {
      try refuseForeign(head)
      guard head.method == "GET" || head.method == "HEAD" else { return .send(methodNotAllowed) }
      guard let path = RequestPath(target: head.target) else { throw .malformed }
      let conditions = try Conditions(head)
      guard path.bytes.starts(with: reload.folder.utf8) else {
        return .send(page(at: path, from: site, conditions))
      }
      return ownFile(path, from: site)
    } catch {
      return .send(.refusal(error))
    }
  }

  /// Answers only to pages of its own.
  ///
  /// A page of another site can make the browser ask here, also under a name that its owner lets
  /// point to this machine; the browser then tells in one of these fields who is asking.
  private func refuseForeign(_ head: RequestHead) throws(RequestFlaw) {
    guard let host = try head.value("host") else { throw .malformed }
    guard hosts.contains(Self.lowerCase(host)) else { throw .foreign }
    if let origin = try head.value("origin") {
      guard Self.lowerCase(origin) == "http://" + Self.lowerCase(host) else { throw .foreign }
    }
    guard try head.value("sec-fetch-site") != "cross-site" else { throw .foreign }
  }

  private var hosts: [String] {
    let names = ["localhost", "127.0.0.1", "[::1]"]
    return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  private static func lowerCase(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  private var methodNotAllowed: Response {
    var response = Response.plain(.methodNotAllowed, "a preview can only be looked at")
    response.fields.append(("Allow", "GET, HEAD"))
    return response
  }

  private func page(at path: RequestPath, from site: PublishedSite, _ conditions: Conditions)
    -> Response
  {
    let name = path.bytes + (path.isFolder ? Array("index.html".utf8) : [])
    let file = site.file(name)
    let type = ContentType.of(name)
    if let file, type != ContentType.html { return fresh(file, type, site, conditions) }
    let isFolder = file == nil && site.file(name + Array("/index.html".utf8)) != nil
    if isFolder, !path.isFolder {
      return Response(status: .found, fields: [("Location", path.folderAddress)])
    }
    if site.isBroken { return messages(of: site) }
    guard let file else { return missing(from: site) }
    return fresh(withReload(file, site), ContentType.html, site, conditions)
  }

  /// The tag names the build: the script in a page of an older one would load it again for ever.
  private func fresh(
    _ file: [UInt8], _ type: String, _ site: PublishedSite, _ conditions: Conditions
  ) -> Response {
    conditions.answer(file, type, tag: "\"\(reload.token)-\(site.build)\"")
  }

  private func withReload(_ file: [UInt8], _ site: PublishedSite) -> [UInt8] {
    reload.page(file, build: site.build, warnings: site.warnings)
  }

  /// The site's own page for dead links, as a web server would show it.
  private func missing(from site: PublishedSite) -> Response {
    let own = site.file(Array("404.html".utf8))
    let page = own ?? Array("<!doctype html><title>no page here</title><p>No page here.".utf8)
    return html(.notFound, withReload(page, site))
  }

  private func messages(of site: PublishedSite) -> Response {
    let page = ErrorPage(diagnostics: site.diagnostics, reload: reload, build: site.build)
    var response = html(site.isBroken ? .buildFailed : .ok, page.bytes)
    response.fields.append(
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'"
      ))
    return response
  }

  private func html(_ status: Response.Status, _ body: [UInt8]) -> Response {
    Response(status: status, fields: [("Content-Type", ContentType.html)], body: body)
  }

  private func ownFile(_ path: RequestPath, from site: PublishedSite) -> Answer {
    switch String(decoding: path.bytes.dropFirst(reload.folder.utf8.count), as: UTF8.self) {
    case "reload.js":
      .send(own("text/javascript; charset=utf-8", LiveReload.script + EvidencePanel.script))
    case "preview.css":
      .send(own("text/css; charset=utf-8", ErrorPage.style + EvidencePanel.style))
    case "evidence":
      EvidenceQuery(path.query).map { .explain($0) } ?? .send(missing(from: site))
    case "messages": .send(messages(of: site))
    case "events": tell(path.query, site)
    default: .send(missing(from: site))
    }
  }

  /// A browser that does not say which page it shows is told of every build.
  private func tell(_ query: [UInt8], _ site: PublishedSite) -> Answer {
    guard let page = LiveReload.page(in: query) else { return .tell(after: site.build, of: []) }
    let path = RequestPath(target: page.address)
    let name = path.map { $0.bytes + ($0.isFolder ? Array("index.html".utf8) : []) }
    return .tell(after: page.build, of: name ?? [])
  }

  /// A file that belongs to the preview and not to the site.
  func own(_ type: String, _ text: String) -> Response {
    Response(status: .ok, fields: [("Content-Type", type)], body: Array(text.utf8))
  }
}
