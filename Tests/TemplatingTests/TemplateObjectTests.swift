import Testing

@testable import Templating

struct TemplateObjectTests {
  @Test func findsEveryNameAndNoOther() {
    let names = (0..<300).map { "name\($0)" }
    let object = TemplateObject(names.map { (TemplateName($0), .text("value of \($0)")) })
    for name in names { #expect(object[name] == .text("value of \(name)")) }
    #expect(object["name300"] == nil)
    #expect(object.names == names.sorted())
  }

  @Test func forgetsTheOrderOfNames() {
    let one: TemplateObject = ["title": "Dam fails", "draft": false]
    let other: TemplateObject = ["draft": false, "title": "Dam fails"]
    #expect(one == other)
  }

  @Test func keepsTheLastOfTwoValues() {
    #expect(TemplateObject([("a", 1), ("a", 2)]) == ["a": 2])
  }

  @Test func changesAndRemovesNames() {
    var object: TemplateObject = ["title": "Dam fails"]
    object["title"] = "Dam holds"
    object["draft"] = true
    #expect(object == ["title": "Dam holds", "draft": true])
    object["title"] = nil
    object["unknown"] = nil
    #expect(object == ["draft": true])
  }
}
