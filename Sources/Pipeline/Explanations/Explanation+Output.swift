/// What can be wrong with the output folder and with parts of a site.
extension Explanation {
  static let output: [Explanation] = [
    Explanation(
      "bad-path",
      """
      A page would get a path that some disk or server cannot have: too long a name, or one under which \
      the program keeps its own records.
      """,
      "Content/manifest.json.md"),
    Explanation(
      "damaged-manifest",
      """
      manifest.json in the output folder cannot be read, so nothing says which files are ours, and none \
      is touched. Delete the folder, or build into another one.
      """,
      "Site/manifest.json cut short"),
    Explanation(
      "damaged-part", "A part of a site is not as it was built. Build or copy it again.",
      "Parts/2-of-4.part cut short"),
    Explanation(
      "doubled-part", "One part of a site is given twice.",
      "explainer merge 1-of-2.part 1-of-2.part"),
    Explanation(
      "duplicate-path",
      """
      Two things want to be one file of the site; the message names both. On some disks 'Map' and 'map' \
      are one, too.
      """,
      "Content/tags.md and the list of all subjects at tags/"),
    Explanation(
      "edited-output",
      """
      Somebody changed a file in the output folder by hand. It is kept, and not replaced: move the \
      change to Content/ or Templates/, and delete the file.
      """,
      "Site/index.html edited on the server"),
    Explanation(
      "foreign-file",
      """
      A file in the output folder is not ours and stands where a page is to go. It is kept; move it \
      away.
      """,
      "Site/about/index.html made by another program"),
    Explanation(
      "foreign-output",
      """
      The output folder holds files, but no manifest.json of ours: another program made them, and they \
      would be mixed with the site. Name an empty folder with '--output'.
      """,
      "explainer build --output ~/Documents"),
    Explanation(
      "machine-failure",
      """
      The machine refused something while the preview was built: a file that cannot be read, a full \
      disk. It is no mistake of the content.
      """,
      "cannot read 'Content/dam/index.md': Permission denied"),
    Explanation(
      "missing-part", "Not all parts of a site are there. Build those that the message names.",
      "explainer merge 1-of-2.part"),
    Explanation(
      "no-part", "A file is no part of a site. 'build --shard' makes them.",
      "explainer merge Site/index.html"),
    Explanation(
      "other-content",
      """
      A part was built from other content or another theme than the one it is to be merged beside. \
      Check out the same commit everywhere.
      """,
      "a note was edited between 'build --shard' and 'merge'"),
    Explanation(
      "other-count", "Parts of sites that were divided differently cannot be joined.",
      "explainer merge 1-of-2.part 2-of-3.part"),
    Explanation(
      "other-program",
      "A part was built by another version of the program, which may make other pages.",
      "two machines with two releases"),
    Explanation(
      "page-kept",
      """
      Something is wrong in the files of this story or page, so its page stays as the last build without \
      mistakes made it, and lists, feeds and the search tell of that one. All other pages are built. Mend \
      what the errors say and build again; until then the site is not published.
      """,
      "Content/dam/index.md with a misspelt key"),
    Explanation(
      "page-missing",
      """
      Something is wrong in the files of this story or page, and no earlier page of it is known, so the \
      site goes without it: no list leads to it. A file that an earlier build made of it stays in its \
      place. All other pages are built. Mend what the errors say and build again.
      """,
      "Content/new.md with a misspelt key"),
  ]
}
