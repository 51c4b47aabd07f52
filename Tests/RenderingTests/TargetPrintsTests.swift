import Testing

@testable import Rendering

/// The names of many files, to be asked of many links.
@Suite struct TargetPrintsTests {
  @Test(arguments: [0, 1, 31, 32, 33, 5000])
  func knowsEachNameAndNoOther(count: Int) {
    let prints = TargetPrints((0..<count).map { "page-\($0)/index.html" })
    let known = (0..<count).filter { prints.contains("page-\($0)/index.html") }
    let others = (count..<(count + 5000)).filter { prints.contains("page-\($0)/index.html") }
    #expect(known.count == count && others.isEmpty)
  }

  @Test func takesANameInOnce() {
    var prints = TargetPrints()
    let news = ["a/index.html", "b/index.html", "a/index.html", ""].map { name in
      var name = name
      return name.withUTF8 { prints.insert($0) }
    }
    #expect(news == [true, true, false, true])
    #expect(prints.contains("") && !prints.contains("c/index.html"))
  }
}
