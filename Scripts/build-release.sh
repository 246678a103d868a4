#!/bin/sh
# Builds the program that is shipped: one file that needs nothing of ours on the machine it runs on.
#
# The Swift runtime is linked in. So are cmark-gfm, libmd, qrcodegen and libxml2 with what that needs in turn:
# pkg-config is made to speak of a folder that holds only their static halves, because a linker takes
# the shared half wherever it finds both.
set -eu
set -- --configuration release --product permdocs

if [ "$(uname -s)" = Linux ]; then
  archives=$(pwd)/.build/archives
  rm -rf "$archives"
  mkdir -p "$archives"
  for library in libcmark-gfm libmd libxml-2.0 qrcodegen; do
    libraries=$(pkg-config --variable=libdir "$library")
    definitions=$(pkg-config --variable=pcfiledir "$library")
    # A static library cannot name what it needs; its definition does, as private.
    sed -e "s|^libdir=.*|libdir=$archives|" \
      -e '/^Libs:/{N;s/\nLibs.private: */ /;}' "$definitions/$library.pc" >"$archives/$library.pc"
    for needed in $(sed -n 's/^Libs://p' "$archives/$library.pc"); do
      case $needed in
      -lm) ;; # belongs to the C library, which stays shared
      -l*) ln -sf "$libraries/lib${needed#-l}.a" "$archives" ;;
      esac
    done
  done
  set -- "$@" --static-swift-stdlib --pkg-config-path "$archives" -Xlinker --strip-all
fi

exec "${SWIFT:-swift}" build "$@"
