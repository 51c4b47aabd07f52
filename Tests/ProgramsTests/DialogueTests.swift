import Testing

@testable import Programs

@Suite struct DialogueTests {
  private func failure(of script: String) throws -> ProgramFailure? {
    let dialogue = Dialogue("/bin/sh", ["-c", script], seconds: 60)
    return #expect(throws: ProgramFailure.self) { try dialogue.run([], most: 100) { _ in [] } }
  }

  /// A text that is refused because the program broke must not read as if the text were too large.
  @Test(arguments: [
    ("kill -ILL $$", "'/bin/sh' ended early, by signal 4 (Illegal instruction)"),
    ("kill -KILL $$", "'/bin/sh' ended early, by signal 9 (Killed)"),
    ("exit 3", "'/bin/sh' ended early, with code 3"),
  ])
  func saysHowTheOtherSideEnded(script: String, words: String) throws {
    #expect(try failure(of: script)?.text == words)
  }

  /// It stays, so that the nonsense is what there is to be said of it.
  @Test func believesNoNonsense() throws {
    #expect(
      try failure(of: "echo nonsense >&0; exec cat >/dev/null")?.text == "'/bin/sh' talks nonsense")
  }
}

@Suite struct HelperTests {
  /// Under limits, a thread would sooner or later be refused what it needs to wait for others, and take
  /// the process with it; this process has some.
  @Test func takesNoLimitsWhereThreadsRun() async throws {
    await withTaskGroup { group in for _ in 0..<8 { group.addTask { await Task.yield() } } }
    #expect(Helper(.init(seconds: 600, memory: 1 << 40)) == nil)
  }
}
