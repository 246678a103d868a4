#!/bin/sh
# Makes the Python of the adoption tests in .build/python, and fetches the official SARIF schema.
#
# The schema travels in the source package of sarif-om, from which its own code is generated.
set -eu
home=.build/python
wanted=Tests/Adoption/requirements.txt
cmp -s "$wanted" "$home/installed.txt" && exit 0

if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "the adoption tests need Python 3 with venv" >&2
    exit 1
  fi
  $as_root apt-get -qq -o Acquire::Retries=3 update </dev/null >&2 || true
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends \
    python3 python3-venv </dev/null >&2
fi

rm -rf "$home"
python3 -m venv "$home"
"$home/bin/pip" --quiet --disable-pip-version-check install --requirement "$wanted"
"$home/bin/pip" --quiet --disable-pip-version-check download --no-deps --no-binary :all: \
  --dest "$home/schema" sarif-om==1.0.4
tar -xzf "$home/schema/"sarif_om-1.0.4.tar.gz --directory "$home/schema" --strip-components 1 \
  sarif_om-1.0.4/sarif-2.1.0-rtm.4.json
cp "$wanted" "$home/installed.txt"
