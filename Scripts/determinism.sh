#!/bin/sh
# Builds the whole output twice, in different folders, time zones and locales, and compares the bytes.
#
# Hash seeds differ from process to process, so two runs also catch an order that came from a hash.
set -eu
root=$(pwd)
permdocs=$root/$1

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

build() {
  mkdir -p "$1"
  cp -R Content "$1"
  (cd "$1" && env TZ="$2" LC_ALL="$3" LANG="$3" "$permdocs" build >/dev/null)
}
build "$scratch/here" UTC C
build "$scratch/somewhere else/deeper" Pacific/Kiritimati tr_TR.UTF-8

diff -r "$scratch/here/Output" "$scratch/somewhere else/deeper/Output"
files=$(find "$scratch/here/Output" -type f | wc -l | tr -d ' ')
if [ "$files" -eq 0 ]; then
  echo "determinism: nothing was built, so nothing was compared" >&2
  exit 1
fi
# Both runs share the place where the program was compiled, so comparing them would not show this.
if grep -rlF -e "$root/" -e "$scratch/" "$scratch/here/Output"; then
  echo "determinism: the files above name a folder of this machine" >&2
  exit 1
fi
echo "determinism: $files files, the same bytes twice"
