#!/bin/sh
# Installs the C libraries that permdocs links, where they are missing.
set -eu

case "$(uname -s)" in
Linux) ;;
Darwin)
  missing=
  for formula in pkg-config cmark-gfm libmd libpng libxml2; do
    brew list "$formula" >/dev/null 2>&1 || missing="$missing $formula"
  done
  if [ -n "$missing" ]; then
    echo "permdocs needs:  brew install$missing" >&2
    exit 1
  fi
  pkg-config --exists qrcodegen && exit 0
  echo "permdocs needs the C library of Nayuki's QR Code generator, with a qrcodegen.pc" >&2
  exit 1
  ;;
*)
  echo "permdocs needs pkg-config, cmark-gfm, libmd, libpng, libxml2 and qrcodegen; install them your system's way" >&2
  exit 0
  ;;
esac

if ! command -v dpkg-query >/dev/null 2>&1; then
  if pkg-config --exists libcmark-gfm libmd libpng libxml-2.0 qrcodegen 2>/dev/null; then exit 0; fi
  echo "permdocs needs pkg-config, cmark-gfm, libmd, libpng, libxml2 and qrcodegen with their headers" >&2
  exit 1
fi

missing=
for package in pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libmd-dev libpng-dev \
  libxml2-dev libqrcodegen-dev libjemalloc-dev; do
  status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
  [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "permdocs needs, from somebody who is root:  apt-get install$missing" >&2
    exit 1
  fi
  as_root="sudo"
fi

echo "Installing$missing" >&2
# A machine that was never updated has no lists, and an old list names packages that are gone.
$as_root apt-get -qq -o Acquire::Retries=3 update </dev/null >&2 ||
  echo "apt-get update failed; trying with the lists at hand" >&2
# Unquoted on purpose: one argument for each package.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq \
  -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 \
  install --yes --no-install-recommends $missing </dev/null >&2
