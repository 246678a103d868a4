#!/bin/sh
# Measures permdocs beside other programs; further arguments go to Benchmarks/bench.py.
set -eu
Scripts/need-venv.sh .build/benchmarks Benchmarks/requirements.txt cmark-gfm
"${SWIFT:-swift}" build --configuration release --product permdocs-bench >&2
.build/benchmarks/bin/python Benchmarks/bench.py --generator .build/release/permdocs-bench "$@"
