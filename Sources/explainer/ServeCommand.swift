import ArgumentParser
import Model
import Pipeline

/// Serves the site from memory and builds it again on every change.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the site on this machine and rebuild on change.",
    discussion: """
      Pages come from memory and are the bytes that 'build' would write, with a script that reloads \
      them. Nothing is written. While the content has errors, pages show them.
      """)

  @OptionGroup var options: SiteOptions

  @Option(name: [.short, .long], help: "The port on 127.0.0.1; 0 takes any that is free.")
  var port: UInt16 = 8000

  @Flag(help: "Open the site in a browser.")
  var open = false

  func validate() throws {
    guard options.format != .sarif else {
      throw ValidationError("'serve' never ends, so it has no SARIF log; use 'check'")
    }
  }

  func run() async throws {
    let site = Configuration(
      root: options.root, jobs: options.jobs, flags: options.flags())
    let printer = options.printer
    do {
      let preview = Preview(site)
      let server = try SiteServer(port: port) { query in
        try? await preview.evidence(for: query.anchor, at: query.address)
      }
      StandardError.print(["serving \(options.root) at \(server.address) (stop with Ctrl-C)"])
      if open, !BrowserName.show(server.address) {
        StandardError.print(["explainer: cannot start '\(BrowserName.current)'; set BROWSER"])
      }
      let watcher = ContentWatcher(folders: ["Content", "Templates"], root: options.root)
      try await server.serve(watching: watcher) { changes in
        await Self.run("built", printing: printer) { try await preview.build(after: changes) }
          ?? (nil, [])
      } catchUp: {
        await Self.run("listed", printing: printer) { try await preview.catchUp() }
      }
    } catch let error as ServeError {
      StandardError.print(["explainer: \(error.text)"])
      throw ExitStatus.failure
    }
  }

  /// One build for the server: says how long it took and what is wrong.
  @concurrent
  private static func run(
    _ words: String, printing printer: DiagnosticPrinter, _ build: () async throws -> Report?
  ) async -> SiteServer.Build? {
    let clock = ContinuousClock()
    let start = clock.now
    do {
      guard let report = try await build() else { return nil }
      let milliseconds = (clock.now - start) / .milliseconds(1)
      StandardError.print(
        printer.lines(for: report.diagnostics)
          + ["\(words) \(report.pages.count) files in \(Int(milliseconds)) ms"])
      return (report.hasErrors ? nil : report.pages, report.diagnostics)
    } catch is CancellationError {
      return nil
    } catch {
      let text = (error as? FileError)?.text ?? "\(error)"
      StandardError.print(["explainer: \(text)"])
      let place = SourceLocation(path: "Content")
      return (nil, [Diagnostic.error("machine-failure", text, at: place)])
    }
  }
}
