"""What a printed sheet says, read back three ways: its HTML, its PDF's tags, its PDF's text."""

import html
import re
import subprocess
import unicodedata
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

# What an element of a sheet is in the tags of a PDF.
BLOCKS = {
    "h1": "H1", "h2": "H2", "h3": "H3", "p": "P", "li": "LI", "th": "TH", "td": "TD",
    "caption": "Caption", "tr": "TR",
}
# These may be parted by the end of a page; no other is.
RUNNING = ("P", "LI")


def squeezed(text):
    """A text without spaces: lines break where they will."""
    return re.sub(r"\s+", "", text)


def comparable(text):
    """The letters of a text; where some are read from right to left, in no order.

    A PDF tells those in the order of the eye, and tools turn them back each in a way of its own.
    """
    letters = squeezed(text)
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)
    return "".join(sorted(letters)) if turns else letters


class Page(HTMLParser):
    """The blocks of an HTML sheet in order, each with its element's name and its words."""

    def __init__(self, source):
        super().__init__()
        self.blocks = []
        self.open = []
        self.silent = 0
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        if tag in ("style", "svg", "head"):
            self.silent += 1
        elif tag in BLOCKS:
            self.blocks.append([BLOCKS[tag], ""])
            self.open.append(self.blocks[-1])
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag):
        if tag in ("style", "svg", "head"):
            self.silent -= 1
        elif tag in BLOCKS:
            self.open.pop()

    def handle_data(self, data):
        if not self.silent and self.open:
            self.open[-1][1] += data


class Sheet:
    """One handout: its HTML and the PDF beside it."""

    def __init__(self, page):
        self.page = Path(page)
        self.pdf = self.page.with_suffix(".pdf")
        self.source = self.page.read_text(encoding="utf-8")
        self.blocks = Page(self.source).blocks
        self.text = run("pdftotext", "-enc", "UTF-8", self.pdf, "-")

    @property
    def product(self):
        return self.page.parts[-3 if self.page.parts[-2] in ("a4", "letter") else -4]

    @property
    def kind(self):
        folder = self.page.parts[-2]
        return self.page.stem if folder in ("a4", "letter") else folder

    @property
    def name(self):
        return str(self.pdf)

    @property
    def fonts(self):
        """The fonts in the PDF, without the letters that mark a part of a font."""
        lines = run("pdffonts", self.pdf).splitlines()[2:]
        return {line.split()[0].partition("+")[2] or line.split()[0] for line in lines}

    @property
    def pages(self):
        return self.text.removesuffix("\f").split("\f")

    def tagged(self):
        """The blocks that the tags of the PDF tell, as the HTML's are told."""
        blocks, open_blocks, label = [], [], None
        for line in run("pdfinfo", "-struct-text", self.pdf).splitlines():
            depth = len(line) - len(line.lstrip())
            item = line.strip()
            while open_blocks and open_blocks[-1][0] >= depth:
                open_blocks.pop()
            if label is not None and depth <= label:
                label = None
            if item.startswith('"'):
                if open_blocks and label is None:
                    open_blocks[-1][1][1] += item[1:-1] + " "
                continue
            kind = re.match(r"\w*", item).group()
            if kind == "Lbl":
                label = depth
            elif kind in BLOCKS.values():
                blocks.append([kind, ""])
                open_blocks.append((depth, blocks[-1]))
        return blocks

    def lost(self):
        """What stands in the HTML and not in the tags of the PDF: whole blocks, or runs of text."""
        printed = self.tagged()
        whole = [Counter((k, comparable(t)) for k, t in blocks if k not in RUNNING)
                 for blocks in (self.blocks, printed)]
        lost = list((whole[0] - whole[1]).elements())
        for kind in RUNNING:
            meant, found = (
                comparable("".join(t for k, t in blocks if k == kind))
                for blocks in (self.blocks, printed)
            )
            if meant != found:
                lost.append((kind, meant))
        return lost

    def lost_words(self):
        """The words that stand in the HTML and not as often in the text of the PDF.

        A word too long for its line is broken; its letters then still stand in a row.
        """
        words = Counter(w for _, text in self.blocks for w in re.findall(r"\w+", text))
        missing = words - Counter(re.findall(r"\w+", self.text))
        row = squeezed(self.text)
        return [word for word in missing.elements() if word not in row]

    def rows(self):
        """The rows of its tables as the PDF's tags tell them: the words of each cell."""
        rows = []
        for kind, text in self.tagged():
            if kind == "TR":
                rows.append([])
            elif kind in ("TH", "TD"):
                rows[-1].append(" ".join(text.split()))
        return rows


def run(*command):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"{command}: {result.stdout}{result.stderr}")
    return result.stdout


def all_of(folder, paper=None):
    """Every sheet below a folder of handouts."""
    pages = sorted(Path(folder).glob(f"*/{paper or '*'}/**/*.html"))
    return [Sheet(page) for page in pages]


def unescaped(source):
    """The source of a sheet as somebody finds it who looks there for answers."""
    return html.unescape(re.sub(r"<[^>]*>", " ", source))
