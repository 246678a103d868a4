"""Sheets as somebody gets them who prints their HTML from a browser, without background graphics."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from browser import open_page

PERMDOCS = Path(os.environ["PERMDOCS"]).resolve()
CONTENT = Path(__file__).parents[2] / "Content"
SHEETS = {
    "cards/customer-service": "Customer Service", "quizzes/clerk": "Clerk",
    "answers/clerk": "Clerk", "matrix": "Permissions matrix",
    "troubleshooting": "Troubleshooting", "large-print/owner": "Owner",
    "pack": "Trainer’s pack",
}
SIZES = {"a4": (595, 842), "letter": (612, 792)}


class PaperTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.folder = Path(scratch.name)
        shutil.copytree(CONTENT, cls.folder / "Content")
        with open(cls.folder / "Content/site.conf", "a") as settings:
            settings.write("address: https://example.com/handbook/\n")
        for paper in SIZES:
            subprocess.run(
                [PERMDOCS, "handouts", "--product", "photo-retail", "--paper", paper, "--html-only"],
                cwd=cls.folder, check=True, capture_output=True)

    def printed(self, sheet, paper):
        """The text of each page, the size of the paper, and the words of the HTML."""
        file = self.folder / f"Output/handouts/photo-retail/{paper}/{sheet}.html"
        page = open_page(file, at=Path.as_uri)
        words = page.evaluate("document.body.innerText")
        pdf = self.folder / "printed.pdf"
        page.pdf(path=pdf, print_background=False, prefer_css_page_size=True)
        page.context.close()
        text = subprocess.run(
            ["pdftotext", "-enc", "UTF-8", pdf, "-"], check=True, capture_output=True, text=True)
        facts = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
        size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", facts).groups()
        return text.stdout.removesuffix("\f").split("\f"), tuple(map(float, size)), words

    def test_a_browser_prints_every_sheet_whole(self):
        for paper, (width, height) in SIZES.items():
            for sheet, name in SHEETS.items():
                with self.subTest(sheet=sheet, paper=paper):
                    pages, size, words = self.printed(sheet, paper)
                    wanted = (height, width) if sheet == "matrix" else (width, height)
                    for side, expected in zip(size, wanted):
                        self.assertAlmostEqual(side, expected, delta=1)
                    # A hyphen at the end of a line is lost when the text is read back.
                    squeezed = re.sub(r"[\s-]", "", "".join(pages))
                    lost = [w for w in words.split() if w.replace("-", "") not in squeezed]
                    self.assertEqual(lost, [])
                    for number, text in enumerate(pages, 1):
                        self.assertIn(f"Page {number} of {len(pages)}", text)
                        self.assertIn("Photo Retail", text)
                        self.assertRegex(text, "Policy version 1|Policy dated")
                        if sheet != "pack":
                            self.assertIn(name, text)
                        # What stands at the edges, and more than room for a signature between them.
                        self.assertGreater(len(text.split()), 23)

    def test_the_heads_of_a_table_that_goes_on_are_repeated(self):
        pages, _, _ = self.printed("cards/owner", "a4")
        self.assertGreater(len(pages), 1)
        for text in pages[:2]:
            self.assertIn("What for", text)

    def test_a_head_never_stands_without_a_row(self):
        for paper in SIZES:
            pages, _, _ = self.printed("matrix", paper)
            for text in pages:
                lines = [line for line in text.splitlines() if line]
                edge = next(at for at, line in enumerate(lines) if line.startswith("Policy dated"))
                self.assertNotIn(lines[edge - 1], ["Feature", "Clerk"])
