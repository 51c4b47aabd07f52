import Model
import Testing

@testable import Reading

@Suite struct PublishReaderTests {
  private static func read(_ lines: String) -> (targets: [PublishTarget], said: [String]) {
    var said: [Diagnostic] = []
    let file = SourceFile(
      path: "Content/site.yml", text: "title: T\ntimezone: Europe/London\npublish:\n" + lines)
    let site = ContentReader.site(file, &said)
    return (site?.targets ?? [], said.map(\.text))
  }

  @Test func readsTargetsOfEachKind() throws {
    let (targets, said) = Self.read(
      """
        stick: { kind: folder, path: /media/stick/site }
        server:
          kind: rsync
          host: deploy@www.example.org
          port: 2222
          path: /srv/www/site
          key: ~/.ssh/deploy
          sshConfig: deploy/ssh.conf
          keep: 3
        here: { kind: rsync, path: ../www }
        pages: { kind: git }
        other: { kind: git, repository: git@codeberg.org:ann/site.git, branch: pages }
        bucket: { kind: s3, bucket: news, prefix: /site/, region: eu-west-1, profile: desk }
        elsewhere: { kind: s3, bucket: news, endpoint: https://s3.example.org, tool: rclone, remote: r2 }
      """)
    #expect(said == [])
    var server = PublishTarget.ReleaseServer(path: "/srv/www/site", host: "deploy@www.example.org")
    (server.port, server.key, server.keep) = (2222, "~/.ssh/deploy", 3)
    server.sshConfig = "deploy/ssh.conf"
    var bucket = PublishTarget.Bucket(name: "news")
    (bucket.prefix, bucket.region, bucket.profile) = ("site", "eu-west-1", "desk")
    var elsewhere = PublishTarget.Bucket(name: "news")
    (elsewhere.endpoint, elsewhere.tool) = ("https://s3.example.org", .rclone)
    elsewhere.remote = "r2"
    #expect(
      targets.map(\.name) == ["stick", "server", "here", "pages", "other", "bucket", "elsewhere"])
    #expect(
      targets.map(\.place) == [
        .folder(path: "/media/stick/site"), .rsync(server), .rsync(.init(path: "../www")),
        .git(.init(repository: "origin", branch: "gh-pages")),
        .git(.init(repository: "git@codeberg.org:ann/site.git", branch: "pages")), .s3(bucket),
        .s3(elsewhere),
      ])
    #expect(targets.first?.location.text == "Content/site.yml:4:3")
  }

  @Test(arguments: [
    (
      "  a: { path: x }",
      "4:3: error: target 'a' needs 'kind', one of 'folder', 'rsync', 'git', 's3' [missing-key]"
    ),
    (
      "  a: { kind: rsnyc, path: x }",
      "4:14: error: kind 'rsnyc' is not known; did you mean 'rsync'? [unknown-value]"
    ),
    (
      "  a: { kind: folder, pth: x, path: y }",
      "4:22: error: unknown key 'pth' in a target of kind 'folder'; did you mean 'path'? [unknown-key]"
    ),
    ("  a: { kind: folder }", "4:3: error: target 'a' needs 'path' [missing-key]"),
    ("  a: { kind: s3 }", "4:3: error: target 'a' needs 'bucket' [missing-key]"),
    ("  a: folder", "4:6: error: key 'a' takes 'key: value' lines [wrong-kind]"),
    (
      "  a: { kind: rsync, path: x, keep: 0 }",
      "4:36: error: keep '0' should be a number from 1 to 1000 [unknown-value]"
    ),
    (
      "  a: { kind: rsync, path: x, port: 22 }",
      "4:30: error: 'port' is for ssh; add 'host', or remove it [missing-key]"
    ),
    (
      "  a: { kind: rsync, path: x, host: '-oProxyCommand=x' }",
      "4:36: error: host '-oProxyCommand=x' should begin with no hyphen and hold no control character [unknown-value]"
    ),
    (
      "  a: { kind: rsync, path: x, host: 'example.org; rm' }",
      "4:36: error: host 'example.org; rm' should be like 'user@example.org' [unknown-value]"
    ),
    (
      "  a: { kind: git, branch: '../x' }",
      "4:27: error: branch '../x' should be the name of a branch, such as 'gh-pages' [unknown-value]"
    ),
    (
      "  a: { kind: git, repository: 'https://me:word@example.org/x.git' }",
      "4:31: error: 'repository' holds a password; keep it out of site.yml, in a credential helper or the environment [password-in-settings]"
    ),
    (
      "  a: { kind: git, repository: 'https://token@example.org/x.git' }",
      "4:31: error: 'repository' holds a password; keep it out of site.yml, in a credential helper or the environment [password-in-settings]"
    ),
    (
      "  a: { kind: s3, bucket: b, tool: aws, remote: r }",
      "4:35: error: 'remote' is a setting of rclone's; take 'tool' away or 'remote' [unknown-value]"
    ),
  ])
  func saysWhatIsWrongAndWhere(line: String, complaint: String) {
    #expect(Self.read(line).said.map { $0 } == ["Content/site.yml:" + complaint])
  }

  @Test(arguments: [
    "ssh://git@example.org/x.git", "git@example.org:x.git", "https://example.org/x",
  ])
  func takesAddressesWithoutPasswords(address: String) {
    let (targets, said) = Self.read("  a: { kind: git, repository: '\(address)' }")
    #expect(said == [] && targets.count == 1)
  }
}
