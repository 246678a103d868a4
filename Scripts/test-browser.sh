#!/bin/sh
# Shows the site to a real browser: Debian's Chromium, driven by Python from a folder of its own.
#
# usage: test-browser.sh PERMDOCS [TEST...]
set -eu
permdocs=$1
shift

if [ -z "${CHROMIUM:-}" ]; then
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
fi
if [ -z "$CHROMIUM" ] || ! python3 -c "import ensurepip" 2>/dev/null; then
  echo "Installing chromium and python3-venv" >&2
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get -qq -o Acquire::Retries=3 update </dev/null >&2
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 \
    -o DPkg::Lock::Timeout=120 install --yes --no-install-recommends \
    chromium python3-venv </dev/null >&2
  CHROMIUM=$(command -v chromium)
fi
export CHROMIUM

python=.build/browser/bin/python
if ! cmp -s Tests/Browser/requirements.txt .build/browser/requirements.txt; then
  python3 -m venv --clear .build/browser
  "$python" -m pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
  cp Tests/Browser/requirements.txt .build/browser/
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$permdocs" build --output "$scratch" 2>/dev/null
SITE=$scratch/site PERMDOCS=$(readlink -f "$permdocs") "$python" -B -m unittest discover --start-directory Tests/Browser "$@"
