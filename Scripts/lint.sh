#!/bin/sh
# Format, documentation of public declarations (both swift-format's rules) and the length of files.
set -eu
ceiling=250

"${SWIFT:-swift}" format lint --strict --parallel --recursive Sources Tests Templates Package.swift

long=$(find Sources Tests -name '*.swift' -exec awk -v ceiling="$ceiling" '
  END { if (NR > ceiling) print FILENAME ": " NR " lines, more than " ceiling }' {} \;)
if [ -n "$long" ]; then
  echo "$long" >&2
  exit 1
fi
echo "lint: $(find Sources Tests Templates -name '*.swift' | wc -l | tr -d ' ') Swift files are clean"
