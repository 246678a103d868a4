"""Prints sheets of HTML as PDF with WeasyPrint, on every core, and only those whose inputs changed.

usage: print.py FOLDER PAGE...   the pages are HTML files below the folder, as paths within it

On standard output a line for each page: "made PATH PAGES", "kept PATH PAGES", or "failed PATH WHY".
The last line says "done". Whatever WeasyPrint warns of is a failure, and leaves no PDF.
"""

import hashlib
import html
import logging
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path

VARIANT = "pdf/ua-1"
# Only these fonts are seen, so that a sheet looks the same wherever it is printed.
FONT_FOLDERS = ["/usr/share/fonts/truetype/crosextra", "/usr/share/fonts/truetype/noto"]
FIRST_FONT = Path("/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf")
# The edition of the fonts that sheets are made with everywhere, by the digest of its first font.
EDITION = "b4ff23ba370cc95a3c349336b73f9c28514a1371210f89832efc85c4b1ea7131"
RECORD = ".made"
UNUSABLE = 69


def confine_fonts(folder):
    """Makes fontconfig see our fonts and no others."""
    folders = "".join(f"<dir>{name}</dir>" for name in FONT_FOLDERS)
    config = Path(folder) / "fonts.conf"
    config.write_text(
        "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig>"
        f"{folders}<cachedir>{folder}</cachedir></fontconfig>"
    )
    os.environ["FONTCONFIG_FILE"] = str(config)


def surroundings():
    """Whatever besides a page decides what its PDF is."""
    digest = hashlib.sha256(VARIANT.encode())
    digest.update(" ".join(sys.orig_argv[1:3]).encode())
    for name in ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5", "pyphen", "pillow"):
        digest.update(f"{name} {metadata.version(name)}\n".encode())
    for folder in FONT_FOLDERS:
        for font in sorted(Path(folder).glob("*.ttf")):
            digest.update(f"{font.name} {font.stat().st_size}\n".encode())
    digest.update(FIRST_FONT.read_bytes())
    return digest.digest()


def tell_edition():
    """Says where sheets will not be the same bytes as elsewhere."""
    if hashlib.sha256(FIRST_FONT.read_bytes()).hexdigest() != EDITION:
        print(
            f"{FIRST_FONT.stem} is of another edition here than Debian's 20220224-1: the sheets say "
            "the same in other bytes", file=sys.stderr)


def characters_without_font(text):
    """The characters of a page that none of our fonts has, so that they would print as boxes."""
    unknown = set(text) - first_font() - set("\n\t\r")
    return sorted(character for character in unknown if not has_font(character))


def first_font(known=[]):
    if not known:
        from fontTools.ttLib import TTFont

        known.append({chr(code) for code in TTFont(FIRST_FONT).getBestCmap()})
    return known[0]


def has_font(character, known={}):
    if character not in known:
        found = subprocess.run(
            ["fc-list", f":charset={ord(character):x}", "file"], capture_output=True, check=True
        )
        known[character] = bool(found.stdout.strip())
    return known[character]


def refuse(url, *_, **__):
    raise ValueError(f"a sheet fetches nothing, and this one asks for {url}")


class Warnings(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


def printed(page):
    """Prints one page; the number of its sheets, or why there is none."""
    from weasyprint import HTML

    text = page.read_text(encoding="utf-8")
    warnings = Warnings()
    logger = logging.getLogger("weasyprint")
    logger.handlers = [warnings]
    try:
        words = html.unescape(re.sub(r"<style>.*?</style>|<[^>]*>", "", text, flags=re.DOTALL))
        lacking = characters_without_font(words)
        if lacking:
            names = ", ".join(f"{character} (U+{ord(character):04X})" for character in lacking[:5])
            return None, f"no font has {names}; install one below {FONT_FOLDERS[-1]}"
        document = HTML(string=text, url_fetcher=refuse).render(pdf_variant=VARIANT)
        content = document.write_pdf(pdf_variant=VARIANT)
    except Exception as error:  # whatever goes wrong in a library belongs to this page alone
        return None, f"{type(error).__name__}: {error}"
    if warnings.lines:
        return None, warnings.lines[0]
    target = page.with_suffix(".pdf")
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    beside.write_bytes(content)
    os.replace(beside, target)
    return len(document.pages), hashlib.sha256(content).hexdigest()


class Record:
    """What was printed of what: a line for each page."""

    def __init__(self, folder):
        self.file = folder / RECORD
        lines = self.file.read_text().splitlines() if self.file.exists() else []
        self.entries = {line.split(" ", 3)[3]: line.split(" ", 3)[:3] for line in lines if line}

    def pages(self, name, inputs, target):
        """How many pages a PDF has that need not be printed again."""
        entry = self.entries.get(name)
        if not entry or entry[0] != inputs or not target.exists():
            return None
        if hashlib.sha256(target.read_bytes()).hexdigest() != entry[1]:
            return None
        return int(entry[2])

    def write(self, folder):
        kept = {n: e for n, e in self.entries.items() if (folder / n).with_suffix(".pdf").exists()}
        text = "".join(f"{' '.join(entry)} {name}\n" for name, entry in sorted(kept.items()))
        beside = self.file.with_name(f"{RECORD}.{os.getpid()}")
        beside.write_text(text)
        os.replace(beside, self.file)


def main(folder, names):
    folder = Path(folder)
    record = Record(folder)
    around = surroundings()
    wanted = []
    for name in names:
        page = folder / name
        inputs = hashlib.sha256(around + page.read_bytes()).hexdigest()
        pages = record.pages(name, inputs, page.with_suffix(".pdf"))
        if pages is None:
            page.with_suffix(".pdf").unlink(missing_ok=True)
            record.entries.pop(name, None)
            wanted.append((page.stat().st_size, name, inputs))
        else:
            print(f"kept {name} {pages}")
    # The longest first, so that no core is left with one when the others are done.
    wanted.sort(reverse=True)
    progress = sys.stderr.isatty()
    workers = min(len(os.sched_getaffinity(0)), len(wanted)) or 1
    with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
        results = pool.map(printed, [folder / name for _, name, _ in wanted])
        for count, ((_, name, inputs), (pages, detail)) in enumerate(zip(wanted, results), 1):
            if pages is None:
                print(f"failed {name} {' '.join(detail.split())}")
            else:
                record.entries[name] = [inputs, detail, str(pages)]
                print(f"made {name} {pages}")
            if progress:
                print(f"\r{count} of {len(wanted)} printed", end="", file=sys.stderr, flush=True)
    if progress and wanted:
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    record.write(folder)
    print("done")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        confine_fonts(scratch)
        try:
            # Loaded once, before the work is shared out.
            import fontTools.ttLib  # noqa: F401
            import weasyprint  # noqa: F401
        except Exception as error:
            print(f"unusable {error}")
            sys.exit(UNUSABLE)
        if not FIRST_FONT.exists():
            print(f"unusable the font {FIRST_FONT.stem} is missing")
            sys.exit(UNUSABLE)
        tell_edition()
        main(sys.argv[1], sys.argv[2:])
