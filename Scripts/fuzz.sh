#!/bin/sh
# Tries the readers of what somebody else wrote with bytes that nobody would write, by libFuzzer:
#   fuzz.sh <seconds for each> [reader...]
# Two run at a time, from a fixed seed. What they begin from is kept in Tests/Fuzz/Corpora; what makes
# one fail is left in .build-fuzz/found, to be made a test of.
set -eu
if [ "$(uname -s)" != Linux ]; then
  echo "fuzz: left out, since libFuzzer comes with Swift for Linux alone" >&2
  exit 0
fi
seconds=${1:-20}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- bundle prose tables pages

"${SWIFT:-swift}" build --configuration release --product fuzz-readers --sanitize fuzzer \
  --scratch-path .build-fuzz -Xswiftc -DFUZZING
program=$(pwd)/.build-fuzz/release/fuzz-readers
mkdir -p .build-fuzz/found

try() {
  reader=$1
  corpus=.build-fuzz/corpora/$reader
  rm -rf "$corpus"
  mkdir -p "$corpus"
  # Swift's own account of a crash would keep the fuzzer from keeping the input.
  # The last number is the coverage; the line before the end says runs and speed.
  if SWIFT_BACKTRACE=enable=no FUZZ_READER=$reader "$program" "$corpus" "Tests/Fuzz/Corpora/$reader" \
    -dict="Tests/Fuzz/$reader.dict" -max_total_time="$seconds" -seed=1 -max_len=8192 -timeout=10 \
    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=".build-fuzz/found/$reader-" \
    >".build-fuzz/$reader.log" 2>&1; then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' ".build-fuzz/$reader.log")
    speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' ".build-fuzz/$reader.log")
    cover=$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' ".build-fuzz/$reader.log" | tail -n 1)
    echo "fuzz: $reader read $runs inputs, $speed a second, through $cover edges; none failed"
  else
    tail -n 40 ".build-fuzz/$reader.log" >&2
    echo "fuzz: $reader failed; the input lies in .build-fuzz/found" >&2
    return 1
  fi
}

failed=0
while [ $# -gt 0 ]; do
  try "$1" &
  first=$!
  second=
  if [ $# -gt 1 ]; then
    try "$2" &
    second=$!
    shift
  fi
  shift
  wait "$first" || failed=1
  [ -z "$second" ] || wait "$second" || failed=1
done
exit $failed
