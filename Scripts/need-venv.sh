#!/bin/sh
# Makes a Python of its own in FOLDER with what REQUIREMENTS lists; nothing where it is there already.
#
# usage: need-venv.sh FOLDER REQUIREMENTS [PACKAGE...]   packages of the system that are needed too
set -eu
home=$1
wanted=$2
shift 2
cmp -s "$wanted" "$home/installed.txt" && exit 0

if [ $# -gt 0 ] || ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "needed: Python 3 with venv $*" >&2
    exit 1
  fi
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get -qq -o Acquire::Retries=3 update </dev/null >&2 || true
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 \
    -o DPkg::Lock::Timeout=120 install --yes --no-install-recommends \
    python3 python3-venv "$@" </dev/null >&2
fi

rm -rf "$home"
python3 -m venv "$home"
"$home/bin/pip" --quiet --disable-pip-version-check install --requirement "$wanted"
cp "$wanted" "$home/installed.txt"
