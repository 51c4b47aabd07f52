import Foundation
import TestSupport
import Testing

/// The program as it runs for authors in other countries: the site and the words stay the same.
@Suite struct LocaleTests {
  private static let site = Archive(
    """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    -- Content/istanbul/index.md --
    ---
    title: INDIA and ISTANBUL
    tags: [Äther, zebra, Island]
    ---
    -- Content/istanbul/articles/one.md --
    ---
    id: one
    outlet: The Irish Inquirer
    date: 2026-03-03
    ---
    The I.D. office in ISTANBUL said on Tuesday that 1,300.5 tonnes had been lost.

    ## International Response

    “It IS an Indian issue, and it will be settled in India,” said Indira Iyer, a minister.

    Officials in Izmir declined to say how many ships had been held since 1 March.
    -- Content/istanbul/articles/two.txt --
    ---
    id: two
    outlet: Örtlich
    date: 2026-03-03
    ---
    Nearly 1.300 people were in the INTERIOR MINISTRY at the time, it is believed in Istanbul.
    """
  ).files

  @Test func buildsTheSameSiteInEveryLocaleAndTimeZone() async throws {
    let expected = try await Self.build(["LC_ALL=C", "TZ=UTC"])
    #expect(!expected.isEmpty)
    for settings in [
      ["LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Auckland"], ["LC_ALL=de_DE.UTF-8", "LANG=de_DE.UTF-8"],
      ["LC_ALL=POSIX", "LANGUAGE=tr"],
    ] {
      #expect(try await Self.build(settings) == expected, "\(settings)")
    }
  }

  /// The files of the site and what was printed.
  private static func build(_ settings: [String]) async throws -> [String: Data] {
    try await TemporaryFolder.with(site) { folder in
      let program = try Program.built("explainer").path
      var files: [String: Data] = [:]
      for command in ["build", "coverage"] {
        let outcome = try Program.run(
          URL(filePath: "/usr/bin/env"), settings + [program, command], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        files[command] = Data((outcome.output + outcome.errors).utf8)
      }
      let output = folder.url.appending(path: "Site")
      let names = FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String }
      for name in names ?? [] {
        files["Site/" + name] = try? Data(contentsOf: output.appending(path: name))
      }
      return files
    }
  }
}
