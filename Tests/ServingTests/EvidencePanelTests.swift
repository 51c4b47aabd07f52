import Testing

@testable import explainer

/// The panel that opens beside a paragraph, and the question that opens it.
struct EvidencePanelTests {
  @Test(arguments: [
    "page=dam&block=demands/3fa9c2e1b0", "page=world/dam&block=x", "page=a-1&block=b-2",
  ])
  func understandsItsOwnQuestions(query: String) throws {
    let found = try #require(EvidenceQuery(Array(query.utf8)))
    #expect("page=\(found.address)&block=\(found.anchor)" == query)
  }

  @Test(arguments: [
    "", "page=dam", "block=x&page=dam", "page=dam&block=", "page=&block=x",
    "page=dam&block=x&more=y", "page=../dam&block=x", "page=dam&block=%2e", "page=DAM&block=x",
  ])
  func understandsNoOthers(query: String) {
    #expect(EvidenceQuery(Array(query.utf8)) == nil)
  }

  @Test func saysSoWhenNothingIsKnown() {
    #expect(EvidencePanel(nil).html.contains("No report is known"))
  }

  @Test func asksThePreviewThatOwnsThePage() throws {
    let handler = SiteHandler(port: 8000, reload: LiveReload(token: "secret"))
    let answer = { (target: String) in
      let head = "GET \(target) HTTP/1.1\r\nHost: localhost:8000\r\n\r\n"
      return handler.answer(try RequestHead(Array(head.utf8)[...]), from: PublishedSite())
    }
    guard
      case .explain(let query) = try answer("/__explainer/secret/evidence?page=dam&block=a/b")
    else { throw RequestFlaw.malformed }
    #expect(query == EvidenceQuery(Array("page=dam&block=a/b".utf8)))
    guard case .send = try answer("/__explainer/other/evidence?page=dam&block=a/b") else {
      throw RequestFlaw.malformed
    }
  }
}
