import Model
import Pipeline

/// The preview: shows the site of the moment to a browser on this machine.
///
/// Everything lies in memory and the folder of the built site is not touched. A page that is open
/// in a browser loads itself again after each build; while a build has errors, every page lists
/// them instead.
actor SiteServer {
  /// The port that browsers ask; it is open from the start.
  nonisolated let port: UInt16
  /// The address to type into a browser.
  nonisolated var address: String { "http://localhost:\(port)/" }

  private let listener: Listener
  private let patience: Patience
  private let handler: SiteHandler
  private var site = PublishedSite()
  /// Counts what was published, so that nothing comes after what is newer.
  private var round = 0
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var arrivals = 0

  /// How long a page waits for news before it asks again, and how many may wait.
  private static let pause = Duration.seconds(25)
  private static let limit = 128

  private let evidence: @Sendable (EvidenceQuery) async -> Evidence?

  /// A preview at a port; port 0 takes one that is free.
  init(
    port: UInt16, patience: Patience = Patience(),
    evidence: @escaping @Sendable (EvidenceQuery) async -> Evidence? = { _ in nil }
  ) throws(ServeError) {
    (self.evidence, self.patience) = (evidence, patience)
    listener = try Listener(port: port)
    self.port = listener.port
    let reload = LiveReload(token: LiveReload.randomToken())
    handler = SiteHandler(port: listener.port, reload: reload)
  }

  /// Shows a new build.
  ///
  /// Without pages the build failed and the last good ones stay, behind the errors. A build that
  /// changed nothing disturbs no reader.
  func publish(pages: [Page]?, diagnostics: [Diagnostic]) {
    round += 1
    guard site.update(pages: pages, diagnostics: diagnostics) else { return }
    for waiter in waiting.values { waiter.resume() }
    waiting = [:]
  }

  /// Shows what a build left to follow, unless something newer is shown already.
  private func publish(_ rest: Build, following round: Int) {
    if round == self.round { publish(pages: rest.pages, diagnostics: rest.diagnostics) }
  }

  /// Answers browsers until the task is cancelled.
  func run() async throws {
    try await listener.run(patience) { head in await self.respond(to: head) }
  }

  /// What a build gives to show; without pages it failed.
  typealias Build = (pages: [Page]?, diagnostics: [Diagnostic])

  /// Builds, shows the site, and builds again whenever something in the folders changed.
  ///
  /// Runs until the task is cancelled. Changes that come during a build cause one more.
  /// - Parameters:
  ///   - content: tells of changes.
  ///   - rebuild: builds after a change.
  ///   - catchUp: makes what that left to follow, beside further builds; nil when there is nothing.
  /// - Throws: what a connection throws when the machine fails.
  func serve(
    watching content: ContentWatcher,
    rebuild: @escaping @concurrent @Sendable (Changes) async -> Build,
    catchUp: @escaping @concurrent @Sendable () async -> Build? = { nil }
  ) async throws {
    let changes = content.changes()
    defer { changes.close() }
    let first = await rebuild(.anything)
    publish(pages: first.pages, diagnostics: first.diagnostics)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.run() }
      group.addTask {
        var following: Task<Void, Never>?
        defer { following?.cancel() }
        for await _ in changes.signals {
          guard let news = changes.take() else { continue }
          following?.cancel()
          let build = await rebuild(news)
          await self.publish(pages: build.pages, diagnostics: build.diagnostics)
          let round = await self.round
          // Of less weight: it has threads of its own beside those that answer browsers and build.
          following = Task(priority: .utility) {
            guard let rest = await catchUp() else { return }
            await self.publish(rest, following: round)
          }
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  /// The answer to a request; a page that waits for news is kept waiting here.
  func respond(to head: RequestHead) async -> Response {
    switch handler.answer(head, from: site) {
    case .send(let response): return response
    case .tell(let build, let path):
      if site.lastNews(of: path) <= build, waiting.count < Self.limit { await waitForBuild() }
      let event = LiveReload.event(isNews: site.lastNews(of: path) > build)
      return handler.own("text/event-stream", event)
    case .explain(let query):
      return handler.own(ContentType.html, EvidencePanel(await evidence(query)).html)
    }
  }

  private func waitForBuild() async {
    arrivals += 1
    let number = arrivals
    let alarm = Task {
      try? await Task.sleep(for: Self.pause)
      wake(number)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiting[number] = $0 }
    } onCancel: {
      alarm.cancel()
    }
    alarm.cancel()
  }

  private func wake(_ number: Int) {
    waiting.removeValue(forKey: number)?.resume()
  }
}
