#!/bin/sh
# Shows the site to real browsers: Debian's Chromium, driven by Python from a folder of its own, and
# Debian's Firefox.
#
# usage: test-browser.sh PERMDOCS [TEST...]
#        test-browser.sh PERMDOCS pictures|weights   makes the pictures, or the table of page weights
set -eu
permdocs=$1
shift

CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox || true)}
POPPLER=$(command -v pdftotext || true)
missing="$([ -n "$CHROMIUM" ] || echo chromium) $([ -n "$FIREFOX" ] || echo firefox-esr) $([ -n "$POPPLER" ] || echo poppler-utils)"
[ -z "$(echo $missing)" ] || rm -f .build/browser/installed.txt
# shellcheck disable=SC2086  # one word for each package
Scripts/need-venv.sh .build/browser Tests/Browser/requirements.txt $missing
export CHROMIUM="${CHROMIUM:-chromium}" FIREFOX="${FIREFOX:-firefox-esr}"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$permdocs" build --output "$scratch" 2>/dev/null
PERMDOCS=$(readlink -f "$permdocs")
export SITE="$scratch/site" PERMDOCS
python=.build/browser/bin/python
case ${1:-} in
pictures) "$python" -B Tests/Browser/pictures.py .build/pictures docs ;;
weights) "$python" -B Tests/Browser/weights.py docs/page-weights.md ;;
*)
  # What makes policies by chance, and says what people can do by rules of its own.
  "${SWIFT:-swift}" build --product export-probe >&2
  EXPORT_PROBE=$(readlink -f .build/debug/export-probe)
  export EXPORT_PROBE
  "$python" -B -m unittest discover --start-directory Tests/Browser "$@"
  ;;
esac
