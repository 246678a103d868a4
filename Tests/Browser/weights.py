"""What a page of each kind weighs, as the table of docs/page-weights.md.

usage: weights.py FILE   writes the table anew
"""

import gzip
import sys
from pathlib import Path
from urllib.parse import unquote, urlparse

from browser import open_page
from pages import KINDS

STEP = 5
HEAD = """# What a page weighs

The first visit to one page of each kind: what the browser asks for, and at most how many kilobytes
that is when a server compresses it (gzip, level 9, rounded up to the next {step}). The style sheet
and the scripts are the same for all pages, so the second page costs its own HTML only. The icon, which
browsers ask for when they like, is not counted (1 kB). Nothing is asked of anybody else. `make weights` writes this page; `make test` keeps it true.

| Kind | Requests | Its HTML | All together |
| --- | ---: | ---: | ---: |
"""


def compressed(address):
    path = Path(unquote(urlparse(address).path))
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def at_most(size):
    return f"{-(-size // (STEP * 1000)) * STEP} kB"


def table():
    lines = []
    for kind, path in KINDS.items():
        asked = []
        page = open_page(path, asked.append)
        page.context.close()
        asked = [address for address in asked if not address.endswith("icon.svg")]
        sizes = [compressed(address) for address in asked]
        lines.append(
            f"| {kind} | {len(asked)} | {at_most(sizes[0])} | {at_most(sum(sizes))} |\n"
        )
    return HEAD.format(step=STEP) + "".join(lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(table())
