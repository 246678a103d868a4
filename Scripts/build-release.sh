#!/bin/sh
# Builds the program that is shipped: one file that needs nothing of ours on the machine it runs on.
#
# The Swift runtime is linked in. So are cmark-gfm, libmd, libpng, qrcodegen and libxml2 with what those need in turn:
# pkg-config is made to speak of a folder that holds only their static halves, because a linker takes
# the shared half wherever it finds both.
set -eu
set -- --configuration release --product permdocs

if [ "$(uname -s)" = Linux ]; then
  archives=$(pwd)/.build/archives
  rm -rf "$archives"
  mkdir -p "$archives"
  for library in libcmark-gfm libmd libpng libxml-2.0 qrcodegen; do
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
  toolchain=$(dirname "$(readlink -f "$(command -v "${SWIFT:-swift}")")")
  # Pages are made and thrown away on every core, millions of small pieces of memory with them: with
  # jemalloc that costs a fifth less of everything than with the C library's own. As an object and not
  # as an archive, so that what the C library gives and takes back is jemalloc's, too.
  allocator=$(pkg-config --variable=libdir jemalloc 2>/dev/null || true)/libjemalloc_pic.a
  if [ -f "$allocator" ]; then
    "$toolchain/ld.lld" -r -o "$archives/jemalloc.o" --whole-archive "$allocator"
    set -- "$@" -Xlinker "$archives/jemalloc.o"
  fi
  # A part of the web server that nobody calls refers to Foundation's client for the web, and that to
  # curl, of which not every part has a static half: what it refers to stops the program if ever called.
  uncalled=$archives/uncalled
  nm --undefined-only "$toolchain/../lib/swift_static/linux/lib_CFURLSessionInterface.a" 2>/dev/null |
    sed -n 's/.* U \(curl_[a-z_]*\)$/void \1(void) { __builtin_trap(); }/p' | sort -u >"$uncalled.c"
  "$toolchain/clang" -c "$uncalled.c" -o "$uncalled.o"
  ar rcs "$archives/libcurl.a" "$uncalled.o"
  set -- "$@" -Xlinker "-L$archives" --static-swift-stdlib --pkg-config-path "$archives" -Xlinker --strip-all
fi

exec "${SWIFT:-swift}" build "$@"
