import Glibc

/// A browser without manners: it sends any bytes and reads what comes back.
struct Browser {
  private let socket: Int32

  struct Failure: Error {}

  /// Connects to a preview on this machine.
  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafeBytes(of: &address) { bytes in
      connect(
        socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
    }
    guard result == 0 || errno == EINPROGRESS else { throw Failure() }
  }

  func close() { _ = Glibc.close(socket) }

  /// Sends text as it is; waits while the machine takes no more.
  func send(_ text: String) async throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN || errno == ENOTCONN {
        try await Task.sleep(for: .milliseconds(2))
      } else {
        throw Failure()
      }
    }
  }

  /// Everything that comes until the text is complete, or nil when the connection ends before.
  func receive(until isComplete: (String) -> Bool) async throws -> String? {
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count > 0 {
        received += buffer[..<count]
        let text = String(decoding: received, as: UTF8.self)
        if isComplete(text) { return text }
      } else if count < 0, errno == EAGAIN || errno == ENOTCONN {
        try await Task.sleep(for: .milliseconds(2))
      } else {
        return nil
      }
    }
  }

  /// Asks for a page of the preview and waits for the end of it.
  func get(_ target: String, port: UInt16, until end: String) async throws -> String? {
    try await send("GET \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    return try await receive { $0.hasSuffix(end) }
  }
}
