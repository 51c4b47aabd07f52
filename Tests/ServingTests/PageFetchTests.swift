import Foundation
import Testing

@testable import explainer

/// Fetching over the loopback, with the flag that allows it.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "curl is not installed"))
struct PageFetchTests {
  @Test func saysThatNobodyAnswers() {
    #expect {
      try PageFetch(allowsPrivate: true).page(at: "http://127.0.0.1:9/")
    } throws: { error in
      (error as? ImportRefusal)?.lines == [
        "http://127.0.0.1:9/: error: the server does not answer [fetch]"
      ]
    }
  }
}
