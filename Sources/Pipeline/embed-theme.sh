#!/bin/sh
# Prints Swift source that holds the files of a theme, so that `new site` needs nothing but the program.
set -eu
cat <<'HEAD'
// Generated from Templates/ by `make theme`; a test holds the two equal.
// swift-format-ignore-file

/// The theme that travels inside the program.
package enum DefaultTheme {
  /// The theme's files: paths below `Templates/`, in order, and their texts.
  package static let files: [(path: String, text: String)] = [
HEAD
cd "$1"
find . -type f | LC_ALL=C sort | sed 's|^\./||' | while read -r file; do
  printf '    (\n"%s",\n#"""\n' "$file"
  cat "$file"
  printf '\n"""#\n    ),\n'
done
printf '  ]\n}\n'
