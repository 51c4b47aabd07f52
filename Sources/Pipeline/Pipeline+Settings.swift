package import Model
import Reading

extension Pipeline {
  /// What `site.yml` says; nil when there is none or it cannot be read, as a build would tell.
  /// - Throws: `FileError` when the machine fails.
  package func settings() throws(FileError) -> (
    site: SiteConfiguration?, diagnostics: [Diagnostic]
  ) {
    var said: [Diagnostic] = []
    let layout = ContentLayout(try ContentListing(folder).files)
    guard let path = layout.site?.path else {
      return (nil, ContentReader.complaints(about: layout))
    }
    let site = ContentReader.site(
      try folder.file(at: path), for: configuration.flags.environment, &said)
    return (site, said.sorted())
  }
}
