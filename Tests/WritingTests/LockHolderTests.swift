import Glibc
import Model
import Testing

@testable import Writing

/// Who is at work in an output folder.
struct LockHolderTests {
  private let list = Array(
    """
    1: FLOCK  ADVISORY  WRITE 4711 fe:00:16425118 0 EOF
    1: -> FLOCK  ADVISORY  WRITE 4712 fe:00:16425118 0 EOF
    2: POSIX  ADVISORY  WRITE 4713 fe:00:99 0 EOF
    3: FLOCK  ADVISORY  WRITE 0 08:0a:42 0 EOF

    """.utf8)

  @Test func findsTheProcessOfAFile() {
    #expect(LockHolder.process(in: list, device: 0xFE00, file: 16_425_118) == 4711)
  }

  @Test(arguments: [(0xFE00, 99), (0xFE00, 1), (0x080A, 42), (0x0801, 16_425_118)])
  func saysNothingWhereTheMachineDoesNot(device: UInt, file: UInt) {
    #expect(LockHolder.process(in: list, device: device, file: file) == nil)
  }

  @Test func namesTheProcessInTheMessage() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    let other = try OutputRoot(site.output)
    try other.lock()
    let error = #expect(throws: FileError.self) { try site.write(["index.html": "new"]) }
    #expect(
      error?.reason == "another explainer (process \(getpid())) is writing it; wait for it")
  }
}
