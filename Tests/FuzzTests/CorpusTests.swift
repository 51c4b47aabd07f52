import Foundation
import FuzzTargets
import TestSupport
import Testing

/// Everything that `make fuzz` ever kept is read again, so that a crash that was mended stays so.
struct CorpusTests {
  private static let corpus = Repository.root.appending(path: "Fuzzing/Corpus")

  @Test(arguments: FuzzTarget.all)
  func readsWhatTheFuzzerKept(_ target: FuzzTarget) throws {
    let folder = Self.corpus.appending(path: target.name)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!names.isEmpty)
    for name in names { target.run(Array(try Data(contentsOf: folder.appending(path: name)))) }
  }

  @Test func keepsNothingForTargetsThatAreGone() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted()
    #expect(names == FuzzTarget.all.map(\.name).sorted())
  }
}
