import Glibc
import Model

/// The index that the `pagefind` command makes of a finished site, beside its pages.
///
/// The program does not run the command: what it would write is no part of the site that a build vouches
/// for, and a build would no longer depend on its content alone.
struct PagefindIndex {
  private let script: String

  /// The index in an output folder.
  init(output: String) { script = output + "/pagefind/pagefind.js" }

  /// What to do when a site is searched by an index that is not there.
  func complaints(_ search: SiteConfiguration.Search?) -> [Diagnostic] {
    guard search == .pagefind, access(script, F_OK) != 0 else { return [] }
    return [
      .warning(
        "no-search-index",
        "search is 'pagefind', but the site has no index yet; run 'pagefind --site' on the output folder "
          + "after each build", at: SourceLocation(path: "Content/site.yml"))
    ]
  }
}
