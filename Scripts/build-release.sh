#!/bin/sh
# Builds the program that is shipped: one file that needs nothing of ours on the machine it runs on.
#
# The Swift runtime is linked in. So are cmark-gfm and libmd: pkg-config is made to speak of a folder
# that holds only their static halves, because a linker takes the shared half wherever it finds both.
set -eu
set -- --configuration release --product permdocs

if [ "$(uname -s)" = Linux ]; then
  archives=$(pwd)/.build/archives
  rm -rf "$archives"
  mkdir -p "$archives"
  for library in libcmark-gfm libmd; do
    libraries=$(pkg-config --variable=libdir "$library")
    definitions=$(pkg-config --variable=pcfiledir "$library")
    ln -s "$libraries/$library"*.a "$archives"
    sed "s|^libdir=.*|libdir=$archives|" "$definitions/$library.pc" >"$archives/$library.pc"
  done
  set -- "$@" --static-swift-stdlib --pkg-config-path "$archives" -Xlinker --strip-all
fi

exec "${SWIFT:-swift}" build "$@"
