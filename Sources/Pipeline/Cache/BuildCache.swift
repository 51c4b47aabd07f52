import Model
import Writing

/// Keeps a build's memory on disk, in `.explainer/` beside `Content/`.
///
/// Whatever is wrong with it, the build goes on without: the folder can be deleted at any time.
struct BuildCache: Sendable {
  private let file: StateFile
  private let settled: StateFile

  /// The memory of the builds of a site.
  init(root: String) {
    file = StateFile(folder: root + "/.explainer", name: "build")
    settled = StateFile(folder: root + "/.explainer", name: "settled")
  }

  /// What the last build remembers; nil when there is nothing that can be trusted.
  func load() -> BuildMemory? {
    file.read().flatMap { SealedBytes.open($0, as: BuildMemory.self) }
  }

  /// Keeps what a build remembers; where the disk refuses, the next build takes its time.
  ///
  /// A build that found nothing new has nothing to add.
  func save(_ memory: BuildMemory, after earlier: BuildMemory?, _ writing: WriteReport) {
    let isDone = writing.written.isEmpty && memory.isStamped
    if isDone, memory == earlier { return }
    let known = isDone ? memory : memory.stamped(writing.placed)
    try? file.write { draft in SealedBytes.seal(known) { draft.put($0) } }
  }

  /// The last build after which all files could be vouched for.
  func loadSettled() -> SettledBuild? {
    settled.read().flatMap { SealedBytes.open($0, as: SettledBuild.self) }
  }

  /// Keeps a build after which all files can be vouched for.
  func save(_ build: SettledBuild) {
    try? settled.write { draft in SealedBytes.seal(build) { draft.put($0) } }
  }
}
