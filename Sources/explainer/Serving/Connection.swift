import FlyingSocks
import FoundationEssentials
import Glibc

/// One browser's connection: requests come in, answers go out, one after the other.
struct Connection: Sendable {
  let socket: AsyncSocket
  let patience: Patience

  private static let limit = (
    idle: Duration.seconds(30), head: Duration.seconds(10), send: Duration.seconds(30)
  )
  private var number: Int32 { socket.socket.file.rawValue }

  /// Answers until the browser leaves, asks for the end or loses our patience; then closes.
  @concurrent
  func run(_ answer: @escaping @Sendable (RequestHead) async -> Response) async {
    do {
      var received: [UInt8] = []
      while let bytes = try await nextHead(&received) {
        guard try await serve(bytes, answer) else { break }
      }
    } catch {
      // The browser went away, or was too slow: nobody is left to be told.
    }
    patience.forget(number)
    try? socket.close()
  }

  /// Answers one request; false when it was the last.
  private func serve(
    _ bytes: ArraySlice<UInt8>, _ answer: @escaping @Sendable (RequestHead) async -> Response
  ) async throws -> Bool {
    do throws(RequestFlaw) {
      let head = try RequestHead(bytes)
      let response = await answer(head)
      return await (try? send(response, to: head)) ?? false
    } catch {
      _ = try await send(.refusal(error), to: nil)
      await hangUp()
      return false
    }
  }

  /// The bytes of the next request; what follows it stays for the next time.
  private func nextHead(_ received: inout [UInt8]) async throws -> ArraySlice<UInt8>? {
    if received.isEmpty {
      patience.give(Self.limit.idle, to: number)
      received = try await socket.read(atMost: 4096)
    }
    patience.give(Self.limit.head, to: number)
    let (head, rest) = try await readHead(received)
    // The answer may take its time: an open page waits for news.
    patience.forget(number)
    received = rest
    return head
  }

  private func readHead(_ start: [UInt8]) async throws -> (ArraySlice<UInt8>, [UInt8]) {
    var bytes = start
    var seen = 0
    while true {
      if let end = Self.endOfHead(in: bytes, from: seen) {
        return (bytes[..<end], Array(bytes[end...]))
      }
      // Without an end in sight it goes on as it is, and is refused for its length.
      guard bytes.count <= RequestHead.limit.bytes else { return (bytes[...], []) }
      seen = max(0, bytes.count - 2)
      bytes += try await socket.read(atMost: 4096)
    }
  }

  /// The index after the empty line that ends a request.
  private static func endOfHead(in bytes: [UInt8], from start: Int) -> Int? {
    let feed = UInt8(ascii: "\n")
    for index in start..<max(start, bytes.count - 1) where bytes[index] == feed {
      if bytes[index + 1] == feed { return index + 2 }
      if bytes[index + 1] == UInt8(ascii: "\r"), index + 2 < bytes.count, bytes[index + 2] == feed {
        return index + 3
      }
    }
    return nil
  }

  /// Sends an answer; false when the connection ends with it.
  private func send(_ response: Response, to head: RequestHead?) async throws -> Bool {
    let keepsAlive = head?.keepsAlive ?? false
    let isAsked = head?.method != "HEAD"
    patience.give(Self.limit.send, to: number)
    try await socket.write(Data(response.head(keepsAlive: keepsAlive)))
    guard isAsked else { return keepsAlive }
    for start in stride(from: 0, to: response.body.count, by: 65_536) {
      let end = min(start + 65_536, response.body.count)
      try await socket.write(Data(response.body[start..<end]))
    }
    return keepsAlive
  }

  /// Lets the browser read the answer before the connection is cut.
  ///
  /// Closing while its bytes are still on the way would make the machine throw the answer away.
  private func hangUp() async {
    shutdown(number, Int32(SHUT_WR))
    patience.give(.seconds(1), to: number)
    for _ in 0..<256 {
      guard (try? await socket.read(atMost: 4096)) != nil else { return }
    }
  }
}
