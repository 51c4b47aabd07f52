#!/bin/sh
# Runs every benchmark, one after the other, over made-up content: about ten minutes.
#
#   Benchmarks/all.sh <folder of the built programs>
#
# Set in the environment:
#   PAGES, STORIES  how much is built; 10000 and 500 unless given
#   ROUNDS          how often builds are measured; 5 unless given
#   OUT             where everything is written, best in memory; /dev/shm or the folder for temporary
#                   files unless given
#   HUGO, CLIMIT    see compare.sh
set -eu

case $# in
  1) ;;
  *)
    echo "all.sh: usage: all.sh <folder of the built programs>" >&2
    exit 1
    ;;
esac
programs=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
pages=${PAGES:-10000}
stories=${STORIES:-500}
rounds=${ROUNDS:-5}
out=${OUT:-}
if [ -z "$out" ]; then
  out=/dev/shm
  [ -w "$out" ] || out=${TMPDIR:-/tmp}
fi

work=$(mktemp -d "$out/explainer-all.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

heading() { printf '\n== %s\n' "$1"; }

heading "templates"
"$programs/bench" templates
heading "derive"
"$programs/bench" speed derive
heading "render"
"$programs/bench" speed render --rounds "$rounds"
for kind in build rebuild; do
  heading "$kind"
  "$programs/bench" speed "$kind" --pages "$pages" --stories "$stories" --rounds "$rounds" \
    --folder "$work"
done
heading "serve"
"$programs/bench" speed serve --pages "$pages" --stories "$stories" --folder "$work"

heading "beside Hugo"
"$programs/bench" corpus "$work/corpus" --pages "$pages" --hugo
cp -r "$here/Hugo/." "$work/corpus/hugo"
EXPLAINER="$programs/explainer" OUT="$work" "$here/compare.sh" "$work/corpus" "$rounds"
