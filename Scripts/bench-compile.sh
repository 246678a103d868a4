#!/usr/bin/env bash
# Measures what the Swift compiler needs for large policies, and what one edited card costs.
#
# CPU seconds are user and system time of the compiler and all it starts. Fails where a budget of
# type-checking is overrun or an edited card recompiles another: those are promises.
set -euo pipefail
root=$(pwd)
swift=${SWIFT:-swift}
scratch=$root/.build/bench-compile
failed=0

# Runs a command and leaves its CPU seconds in $cpu; its words are kept only for a failure.
measure() {
  local times TIMEFORMAT='%U %S'
  times=$({ time "$@" >"$scratch/log" 2>&1; } 2>&1) || { cat "$scratch/log" >&2; exit 1; }
  cpu=$(awk '{ printf "%.2f", $1 + $2 }' <<<"$times")
}

# sample ROLES FEATURES BUDGET
sample() {
  local package=$scratch/$1x$2 card=Sources/Sample/RoleCards/Role1.swift sources recompiled
  mkdir -p "$package"
  rm -rf "$package/Sources"
  "$bench" compile-sample --roles "$1" --features "$2" --permdocs "$root" --out "$package"
  cd "$package"
  mapfile -t sources < <(find Sources -name '*.swift' | sort)
  echo "$1 roles x $2 features: ${#sources[@]} files, $(cat "${sources[@]}" | wc -l | tr -d ' ') lines"

  # The first build makes PolicyModel, which the type-checker needs and which is not the sample's cost.
  measure "$swift" build
  measure "${swift}c" -typecheck -whole-module-optimization -swift-version 6 \
    -module-name Sample -I .build/debug/Modules "${sources[@]}"
  echo "  type-check, one compiler process   $cpu s of CPU (budget $3)"
  awk "BEGIN { exit !($cpu < $3) }" || { echo "  over its budget" >&2; failed=1; }

  sleep 1 # a file system may keep whole seconds
  touch "${sources[@]}"
  measure "$swift" build
  echo "  debug build of the policy          $cpu s of CPU"

  sed 's/see how far/look how far/' "$card" >"$scratch/edited"
  sleep 1
  touch "$scratch/before"
  cat "$scratch/edited" >"$card"
  measure "$swift" build
  recompiled=$(find .build/debug/Sample.build -name '*.o' -newer "$scratch/before" -exec basename {} .o \; |
    sort | tr '\n' ' ')
  echo "  one card edited, built again       $cpu s of CPU, recompiled: $recompiled"
  [ "$recompiled" = "Role1.swift " ] || { echo "  more than the edited card" >&2; failed=1; }
  cd "$root"
}

"$swift" build --product permdocs-bench >&2
bench=$("$swift" build --show-bin-path)/permdocs-bench
mkdir -p "$scratch"
sample 25 60 2
sample 50 500 40
exit "$failed"
