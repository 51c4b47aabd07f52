import Foundation
import TestSupport
import Testing

@testable import Programs

@Suite struct ChildProgramTests {
  private func shell(_ script: String) -> ChildProgram {
    ChildProgram(name: "sh", arguments: ["-c", script])
  }

  @Test func takesWhatAProgramSaysAndHowItEnds() throws {
    var program = shell("cat; echo said; echo complained >&2; exit 7")
    program.input = Array("told ".utf8)
    let outcome = try program.run()
    #expect(String(decoding: outcome.output, as: UTF8.self) == "told said\n")
    #expect(String(decoding: outcome.errors, as: UTF8.self) == "complained\n")
    #expect(outcome.status == 7)
    #expect(try shell("kill -9 $$").run().status == 137)
  }

  @Test func takesMoreThanAPipeHolds() throws {
    var program = shell("cat; cat /dev/zero | head -c 300000 >&2")
    program.input = [UInt8](repeating: 0x61, count: 3_000_000)
    let outcome = try program.run()
    #expect(outcome.output == program.input)
    #expect(outcome.errors.count <= 1 << 17 && outcome.errors.count >= 1 << 16)
  }

  @Test func endsAProgramThatSaysTooMuch() throws {
    var program = shell("cat /dev/zero")
    program.most = 100_000
    #expect(throws: ProgramFailure.tooMuch("sh")) { try program.run() }
  }

  @Test func endsAProgramThatTakesTooLong() throws {
    var program = shell("exec sleep 60")
    program.seconds = 1
    #expect(throws: ProgramFailure.tooLong("sh")) { try program.run() }
  }

  /// As ssh does, which leaves its connection open for the next one.
  @Test func doesNotWaitForWhatAProgramLeavesRunning() throws {
    var program = shell("sleep 60 & echo done")
    program.seconds = 30
    let outcome = try program.run()
    #expect(String(decoding: outcome.output, as: UTF8.self) == "done\n")
  }

  @Test func saysWhenAProgramIsMissing() {
    let program = ChildProgram(name: "no-such-program", arguments: [])
    #expect(throws: ProgramFailure.notInstalled("no-such-program")) { try program.run() }
    #expect(!ChildProgram.isInstalled("no-such-program"))
    #expect(ChildProgram.isInstalled("sh"))
  }

  @Test func givesOnlyTheSettingsThatAreAllowed() throws {
    var program = ChildProgram(
      name: "env", arguments: [], environment: ["ADDED": "1"],
      allowed: .nothing.and(names: ["PATH"]))
    let names = try program.run().output.split(separator: 0x0A).map {
      String(decoding: $0.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    }
    #expect(Set(names) == ["PATH", "ADDED"])
    program.withheld = ["PATH"]
    program.name = "/usr/bin/env"
    #expect(try program.run().output == Array("ADDED=1\n".utf8))
  }

  @Test(arguments: [
    ("LC_ALL=C", true), ("PATH=/bin", true), ("PATHS=/bin", false), ("https_proxy=x", true),
    ("AWS_SECRET_ACCESS_KEY=x", false), ("GITHUB_TOKEN=x", false), ("LD_PRELOAD=x.so", false),
  ])
  func knowsTheSettingsOfTheNetwork(setting: String, isAllowed: Bool) {
    #expect(Environment.Allowed.network.has(setting) == isAllowed)
  }
}
