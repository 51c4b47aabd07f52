import Glibc
import Testing

@testable import explainer

/// Who keeps the preview waiting is cut off, and nobody else.
struct PatienceTests {
  /// Two ends of a connection.
  private func pair() throws -> (near: Int32, far: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    return (ends[0], ends[1])
  }

  /// Whether somebody who reads from this end hears that the connection is over.
  private func isOver(_ socket: Int32) -> Bool {
    var byte: UInt8 = 0
    return recv(socket, &byte, 1, Int32(MSG_DONTWAIT)) == 0
  }

  @Test func endsOnlyWhatIsOverdue() throws {
    let patience = Patience()
    let now = ContinuousClock.now
    let (slow, quick, busy) = (try pair(), try pair(), try pair())
    defer {
      for end in [slow, quick, busy] { for socket in [end.near, end.far] { close(socket) } }
    }
    patience.give(.seconds(10), to: slow.near)
    patience.give(.seconds(30), to: quick.near)
    patience.give(.seconds(10), to: busy.near)
    patience.give(nil, to: busy.near)
    patience.endOverdue(at: now + .seconds(9))
    #expect(!isOver(slow.far))
    patience.endOverdue(at: now + .seconds(20))
    #expect(isOver(slow.far))
    #expect(!isOver(quick.far))
    #expect(!isOver(busy.far))
  }

  @Test func leavesAConnectionAloneThatTookTheNumberOfAnother() throws {
    let patience = Patience()
    let first = try pair()
    patience.give(.zero, to: first.near)
    patience.forget(first.near)
    patience.endOverdue(at: ContinuousClock.now + .seconds(60))
    #expect(!isOver(first.far))
    for socket in [first.near, first.far] { close(socket) }
  }
}
