import Glibc
import Model
import Pipeline

/// Asks whether the addresses out of the site still lead somewhere.
struct ExternalLinks {
  /// How long an answer counts, in seconds: a week.
  private static let memory = 7 * 86_400

  private let links: [WebLink]
  private let cache: LinkCache
  private let query = WebQuery()

  /// The addresses of a site, whose answers are kept in `.explainer/`.
  init(_ links: [WebLink], root: String) {
    self.links = links
    cache = LinkCache(root: root)
  }

  /// What is wrong with them; nil when there is no `curl` to ask with.
  ///
  /// First for the head of each, at most two of one server at a time; servers that do not answer to
  /// that are asked for the thing itself. Good answers are kept for a week, so that whoever checks every
  /// day asks only for what was wrong.
  /// - Throws: `FileError` when the machine fails.
  func complaints() throws(FileError) -> [Diagnostic]? {
    let now = time(nil)
    let known = cache.load().filter { now - $0.value < Self.memory && now >= $0.value }
    let asked = links.filter { known[$0.address] == nil }
    var answers: [String: WebQuery.Answer] = [:]
    guard try ask(asked.map(\.address), .head, &answers) else { return nil }
    let doubtful = asked.map(\.address).filter { !Self.isGood(answers[$0]) }
    guard try ask(doubtful, .get, &answers) else { return nil }
    var kept = known
    for link in asked where Self.isGood(answers[link.address]) { kept[link.address] = now }
    cache.save(kept)
    return asked.compactMap { link in answers[link.address].flatMap { Self.complaint(link, $0) } }
  }

  /// Asks in rounds, in each of which no server has more than two addresses.
  private func ask(
    _ addresses: [String], _ method: WebQuery.Method, _ answers: inout [String: WebQuery.Answer]
  ) throws(FileError) -> Bool {
    for round in Self.rounds(of: addresses) {
      guard let found = try query.ask(round, method) else { return false }
      for answer in found where round.indices.contains(answer.number) {
        answers[round[answer.number]] = answer
      }
    }
    return true
  }

  /// The addresses in rounds of at most 64, at most two of one server in each.
  static func rounds(of addresses: [String]) -> [[String]] {
    var rounds: [(list: [String], hosts: [String: Int])] = []
    for address in addresses {
      let host = host(of: address)
      let free = rounds.firstIndex { $0.list.count < 64 && $0.hosts[host, default: 0] < 2 }
      if free == nil { rounds.append(([], [:])) }
      let number = free ?? rounds.count - 1
      rounds[number].list.append(address)
      rounds[number].hosts[host, default: 0] += 1
    }
    return rounds.map(\.list)
  }

  private static func host(of address: String) -> String {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    let host = parts.count > 1 ? parts[1].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } : []
    return String(decoding: host, as: UTF8.self)
  }

  private static func isGood(_ answer: WebQuery.Answer?) -> Bool {
    answer.map { (200..<400).contains($0.status) } ?? false
  }

  /// What is gone for good is an error; what a server only would not tell us now is a warning.
  static func complaint(_ link: WebLink, _ answer: WebQuery.Answer) -> Diagnostic? {
    if isGood(answer) { return nil }
    switch (answer.status, answer.failure) {
    case (404, _), (410, _):
      return .error(
        "dead-link",
        "address '\(link.address)' answers \(answer.status): nothing is there any more",
        at: link.place)
    case (0, 6):
      return .error("dead-link", "address '\(link.address)' has no server", at: link.place)
    case (0, 28):
      return .warning(
        "unreachable-link", "address '\(link.address)' did not answer", at: link.place)
    case (0, let code):
      return .warning(
        "unreachable-link", "address '\(link.address)' could not be reached (curl says \(code))",
        at: link.place)
    case (let status, _):
      return .warning(
        "unreachable-link", "address '\(link.address)' answers \(status)", at: link.place)
    }
  }
}
