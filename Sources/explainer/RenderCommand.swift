import ArgumentParser
import Glibc
import Pipeline

/// `explainer __render`: the program's own helper, which renders one text for another process of it.
///
/// Nobody types it: it reads its work from a connection and has no other use.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: SlowLane.command, abstract: "Renders a text for another process.",
    shouldDisplay: false)

  func run() { Glibc.exit(SlowLane.help() ? 0 : 3) }
}
