#!/bin/sh
# Makes the Python that prints handouts in .build/handouts: WeasyPrint, what Debian has for it, fonts.
#
# usage: need-handouts.sh [REQUIREMENTS]   what else to put there, for the tests
set -eu
home=.build/handouts
wanted=Scripts/handouts-requirements.txt
also=${1:-}
packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig"
# Of this edition, so that a sheet has the same bytes wherever it is printed.
fonts="fonts-crosextra-carlito=20220224-1 fonts-noto-core=20201225-1"
[ -z "$also" ] || packages="$packages poppler-utils qpdf"

if command -v dpkg-query >/dev/null 2>&1; then
  missing=
  for package in $packages; do
    status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
  done
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3 python3-venv"
  others=
  for font in $fonts; do
    version=$(dpkg-query --show --showformat='${Version}' "${font%%=*}" 2>/dev/null || true)
    [ "${font#*=}" = "$version" ] || others="$others $font"
  done
  if [ -n "$missing$others" ]; then
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    $as_root apt-get -qq -o Acquire::Retries=3 update </dev/null >&2 ||
      echo "apt-get update failed; trying with the lists at hand" >&2
    for font in $others; do
      if apt-cache madison "${font%%=*}" | awk '{ print $3 }' | grep -qxF "${font#*=}"; then
        missing="$missing $font"
      else
        echo "there is no $font here: with another edition sheets say the same in other bytes" >&2
        dpkg-query --show "${font%%=*}" >/dev/null 2>&1 || missing="$missing ${font%%=*}"
      fi
    done
  fi
  if [ -n "$missing" ]; then
    echo "Installing$missing" >&2
    # Unquoted on purpose: one argument for each package.
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq \
      -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 \
      install --yes --no-install-recommends --allow-downgrades $missing </dev/null >&2
  fi
else
  echo "handouts need Pango, fontconfig and the fonts Carlito and Noto Sans; install them your system's way" >&2
fi

# Two sets of packages, each noted once it is there, so that a second run costs nothing.
install() {
  cmp -s "$1" "$home/$2" && return
  [ -x "$home/bin/python" ] || python3 -m venv "$home"
  "$home/bin/pip" --quiet --disable-pip-version-check install --requirement "$1"
  cp "$1" "$home/$2"
}
install "$wanted" installed.txt
if [ -n "$also" ]; then install "$also" installed-too.txt; fi
