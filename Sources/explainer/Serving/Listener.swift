import FlyingSocks
import Glibc

/// The door of the preview: it opens to this machine only.
///
/// FlyingFox's own HTTP server is not used, only its sockets: that server answers to any host name,
/// waits for ever for a slow request and keeps a line of any length.
struct Listener: Sendable {
  /// The port that browsers ask.
  let port: UInt16
  private let sockets: [Socket]

  /// Opens a port for `localhost`, `127.0.0.1` and, where the machine has it, `[::1]`.
  ///
  /// Port 0 takes one that is free.
  init(port: UInt16) throws(ServeError) {
    do {
      let main = try Self.open(AF_INET, at: .inet(ip4: "127.0.0.1", port: port))
      guard case .ip4(_, let taken) = try main.sockname() else {
        throw SocketError.unsupportedAddress
      }
      self.port = taken
      sockets = [main] + (try Self.second(at: taken, isChosen: port != 0))
    } catch {
      throw ServeError(port: port, reason: Self.reason(of: error))
    }
  }

  /// The door for `[::1]`, unless the machine has none.
  ///
  /// Browsers try it first for `localhost`: another program behind it would be shown instead.
  private static func second(at port: UInt16, isChosen: Bool) throws -> [Socket] {
    do {
      return [try open(AF_INET6, at: .inet6(ip6: "::1", port: port))]
    } catch SocketError.failed(let type, EADDRINUSE, let message) where isChosen {
      throw SocketError.failed(type: type, errno: EADDRINUSE, message: message)
    } catch {
      return []
    }
  }

  private static func open(_ family: Int32, at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: family)
    do {
      socket.keepFromChildren()
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      try socket.close()
      throw error
    }
  }

  private static func reason(of error: any Error) -> String {
    if case SocketError.failed(_, _, let message) = error { return message }
    return "\(error)"
  }

  /// Takes connections until the task is cancelled.
  ///
  /// At most 256 are open at once; more wait at the door. Each is given up when its request is not
  /// whole in ten seconds, so that nobody can keep the door shut.
  func run(
    _ patience: Patience, _ answer: @escaping @Sendable (RequestHead) async -> Response
  ) async throws {
    let pool: SocketPool<ePoll> = .ePoll()
    try await pool.prepare()
    let doors = try sockets.map { try AsyncSocket(socket: $0, pool: pool) }
    let seats = Seats(count: 256)
    defer { for door in doors { try? door.close() } }
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pool.run() }
        group.addTask { try await patience.watch() }
        for door in doors {
          group.addTask { try await Self.receive(at: door, seats, patience, answer) }
        }
        try await group.next()
        group.cancelAll()
      }
    } catch {
      guard Task.isCancelled else { throw error }
    }
  }

  private static func receive(
    at door: AsyncSocket, _ seats: Seats, _ patience: Patience,
    _ answer: @escaping @Sendable (RequestHead) async -> Response
  ) async throws {
    try await withThrowingDiscardingTaskGroup { guests in
      while !Task.isCancelled {
        try await seats.take()
        guard let socket = try? await door.accept() else {
          await seats.leave()
          // A guest may be gone again, or the machine out of files: both pass.
          try await Task.sleep(for: .milliseconds(20))
          continue
        }
        socket.socket.keepFromChildren()
        guests.addTask {
          await Connection(socket: socket, patience: patience).run(answer)
          await seats.leave()
        }
      }
    }
  }
}

extension Socket {
  /// A browser that the preview starts would keep its port taken for as long as it runs.
  fileprivate func keepFromChildren() { _ = fcntl(file.rawValue, F_SETFD, FD_CLOEXEC) }
}

/// The places for connections: whoever finds none waits.
private actor Seats {
  private var free: Int

  init(count: Int) { free = count }

  func take() async throws {
    while free == 0 { try await Task.sleep(for: .milliseconds(20)) }
    free -= 1
  }

  func leave() { free += 1 }
}

/// Why the preview cannot be shown.
struct ServeError: Error, Hashable {
  let port: UInt16
  let reason: String

  /// The message: `cannot serve on port 8000: Address already in use; …`.
  var text: String { "cannot serve on port \(port): \(reason); choose another port with --port" }
}
