import Model

/// Reads `publish:` of `site.yml`: names of targets, each with its kind and what the kind needs.
///
/// No setting holds a password or a key, because `site.yml` stands in a repository; where one is
/// found in an address, that is an error.
enum PublishReader {
  /// The targets whose settings are whole, in the order of the file.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> [PublishTarget] {
    field.pairs(&diagnostics).compactMap { target in
      let settings = target.pairs(&diagnostics)
      guard let kind = kind(of: target, settings, &diagnostics) else { return nil }
      settings.reportUnknown(
        known: ["kind"] + keys(of: kind), in: "a target of kind '\(kind.rawValue)'", &diagnostics)
      return place(kind, target, settings, &diagnostics).map {
        PublishTarget(name: target.name, location: target.location, place: $0)
      }
    }
  }

  private static func keys(of kind: PublishTarget.Kind) -> [String] {
    switch kind {
    case .folder: ["path"]
    case .rsync: ["path", "host", "port", "key", "sshConfig", "keep"]
    case .git: ["repository", "branch"]
    case .s3: ["bucket", "prefix", "endpoint", "region", "profile", "remote", "tool"]
    }
  }

  private static func kind(
    of target: YAMLField, _ settings: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) -> PublishTarget.Kind? {
    guard target.holdsPairs else { return nil }
    guard let field = settings["kind"] else {
      let kinds = PublishTarget.Kind.allCases.map(\.rawValue).quotedList
      diagnostics.append(
        .error(
          "missing-key", "target '\(target.name)' needs 'kind', one of \(kinds)",
          at: target.location))
      return nil
    }
    return field.choice(PublishTarget.Kind.self, &diagnostics)
  }

  private static func place(
    _ kind: PublishTarget.Kind, _ target: YAMLField, _ settings: [YAMLField],
    _ diagnostics: inout [Diagnostic]
  ) -> PublishTarget.Place? {
    switch kind {
    case .folder:
      required("path", of: target, settings, &diagnostics).map { .folder(path: $0) }
    case .rsync: server(target, settings, &diagnostics).map { .rsync($0) }
    case .git: branch(settings, &diagnostics).map { .git($0) }
    case .s3: bucket(target, settings, &diagnostics).map { .s3($0) }
    }
  }

  private static func server(
    _ target: YAMLField, _ settings: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) -> PublishTarget.ReleaseServer? {
    guard let path = required("path", of: target, settings, &diagnostics) else { return nil }
    var server = PublishTarget.ReleaseServer(path: path)
    if let host = settings["host"] {
      guard let name = host.host(&diagnostics) else { return nil }
      server.host = name
    } else {
      for key in ["port", "key", "sshConfig"] {
        if let field = settings[key] { diagnostics.append(.needsHost(field)) }
      }
    }
    server.port = settings["port"]?.number(in: 1...65535, &diagnostics)
    server.key = settings["key"]?.word(&diagnostics)
    server.sshConfig = settings["sshConfig"]?.word(&diagnostics)
    server.keep = settings["keep"]?.number(in: 1...1000, &diagnostics) ?? server.keep
    return server
  }

  private static func branch(
    _ settings: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) -> PublishTarget.PagesBranch? {
    var pages = PublishTarget.PagesBranch()
    if let field = settings["repository"] {
      guard let repository = field.openAddress(&diagnostics) else { return nil }
      pages.repository = repository
    }
    if let field = settings["branch"] {
      guard let branch = field.branchName(&diagnostics) else { return nil }
      pages.branch = branch
    }
    return pages
  }

  private static func bucket(
    _ target: YAMLField, _ settings: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) -> PublishTarget.Bucket? {
    guard let name = required("bucket", of: target, settings, &diagnostics) else { return nil }
    var bucket = PublishTarget.Bucket(name: name)
    bucket.prefix = settings["prefix"]?.word(&diagnostics)?.withoutOuterSlashes ?? ""
    bucket.endpoint = settings["endpoint"]?.openAddress(&diagnostics)
    bucket.region = settings["region"]?.word(&diagnostics)
    bucket.profile = settings["profile"]?.word(&diagnostics)
    bucket.remote = settings["remote"]?.word(&diagnostics)
    bucket.tool = settings["tool"]?.choice(PublishTarget.Bucket.Tool.self, &diagnostics)
    if let field = settings["tool"], bucket.remote != nil, bucket.tool == .aws {
      diagnostics.append(
        .error(
          "unknown-value", "'remote' is a setting of rclone's; take 'tool' away or 'remote'",
          at: field.valueLocation))
    }
    return bucket
  }

  private static func required(
    _ key: String, of target: YAMLField, _ settings: [YAMLField],
    _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let field = settings[key] else {
      diagnostics.append(
        .error("missing-key", "target '\(target.name)' needs '\(key)'", at: target.location))
      return nil
    }
    return field.word(&diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func needsHost(_ field: YAMLField) -> Diagnostic {
    .error(
      "missing-key", "'\(field.name)' is for ssh; add 'host', or remove it", at: field.location)
  }
}
