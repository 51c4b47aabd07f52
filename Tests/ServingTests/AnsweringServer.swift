import Foundation
import Glibc
import Synchronization

/// A small server on the loopback that answers as a test wants, also in ways no good server would.
///
/// It has a thread of its own, because the test that waits for an answer may hold the only other one.
final class AnsweringServer: Sendable {
  /// What it says.
  enum Answer {
    case page(String)
    case redirect(String)
    case status(Int)
    /// So many letters, with or without a word of how many come.
    case bytes(Int, saysHowMany: Bool)
    /// Nothing, until the other side leaves.
    case silence
  }

  /// Its address without a path.
  let base: String
  private let listener: Int32
  private let paths = Mutex<[String]>([])

  /// The paths it was asked for, in order.
  var asked: [String] { paths.withLock(\.self) }

  /// Starts to answer.
  init(_ answer: @escaping @Sendable (String) -> Answer) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) != 0 || listen(listener, 8) != 0
          || getsockname(listener, $0, &size) != 0
      }
    }
    guard !failed else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    base = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    Thread.detachNewThread { [self] in
      while case let peer = accept(listener, nil, nil), peer >= 0 { serve(peer, answer) }
    }
  }

  private func serve(_ peer: Int32, _ answer: (String) -> Answer) {
    defer { close(peer) }
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = recv(peer, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      head += chunk[..<count]
    }
    let words = String(decoding: head, as: UTF8.self).split(separator: " ", maxSplits: 2)
    guard words.count == 3 else { return }
    paths.withLock { $0.append(String(words[1])) }
    switch answer(String(words[1])) {
    case .page(let text): send(peer, "200 OK\r\nContent-Type: text/html", text)
    case .redirect(let target): send(peer, "302 Found\r\nLocation: \(target)", "")
    case .status(let status): send(peer, "\(status) No", "")
    case .bytes(let count, let saysHowMany):
      let length = saysHowMany ? "\r\nContent-Length: \(count)" : ""
      send(peer, "200 OK\(length)", String(repeating: "a", count: count))
    case .silence: _ = recv(peer, &chunk, chunk.count, 0)
    }
  }

  private func send(_ peer: Int32, _ head: String, _ body: String) {
    let bytes = Array("HTTP/1.1 \(head)\r\nConnection: close\r\n\r\n\(body)".utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(peer, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}
