"""The site while it is being written: a browser follows what changes."""

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
GUIDE = "Content/photo-retail/guides/choosing-a-level.md"
PAGE = "/photo-retail/guides/choosing-a-level.html"
# Stands for the package manager, which would take minutes: it fails while a file says so.
SWIFT = """#!/bin/sh
echo "asked: $*" >> asked.txt
[ ! -f broken.txt ] || { cat broken.txt; exit 1; }
"""


class ServeTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        shutil.copytree(CONTENT, self.folder / "Content")
        (self.folder / "Package.swift").write_text("// a package")
        (self.folder / "Sources").mkdir()
        (self.folder / "bin").mkdir()
        (self.folder / "bin/swift").write_text(SWIFT)
        (self.folder / "bin/swift").chmod(0o755)
        self.server = subprocess.Popen(
            [PERMDOCS, "serve", "--port", "0"], cwd=self.folder, text=True,
            stderr=subprocess.PIPE,
            env={**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}"},
        )
        self.addCleanup(self.server.stderr.close)
        self.addCleanup(self.server.wait)
        self.addCleanup(self.server.kill)
        line = self.server.stderr.readline()
        self.address = re.search(r"http://localhost:\d+", line)[0]

    def open(self, path):
        page = open_page(path, at=lambda path: self.address + path)
        self.addCleanup(page.context.close)
        return page

    def test_a_page_shows_what_its_guide_says_now(self):
        page = self.open(PAGE)
        guide = self.folder / GUIDE
        written = guide.read_text()
        guide.write_text(written + "\nSomething quite new.\n")
        page.get_by_text("Something quite new.").wait_for()
        guide.write_text(written + "\n[Nobody](role:nobody) is here.\n")
        page.get_by_text("error: role:nobody: Photo Retail has nothing of this name").wait_for()
        self.assertEqual(page.locator("h1").inner_text(), "Not built")
        guide.write_text(written)
        page.get_by_text("Choosing").first.wait_for()
        self.assertEqual(page.get_by_text("Something quite new.").count(), 0)

    def test_the_sites_own_name_is_seen_at_once(self):
        page = self.open(PAGE)
        conf = self.folder / "Content/site.conf"
        conf.write_text("name: Our own handbook\n")
        page.get_by_role("link", name="Our own handbook").wait_for()

    def test_swift_that_does_not_compile_is_shown_and_what_does_takes_over(self):
        page = self.open("/")
        (self.folder / "broken.txt").write_text("Cards.swift:3:5: error: no <Role> here\n")
        (self.folder / "Sources/Cards.swift").write_text("1")
        page.get_by_text("Cards.swift:3:5: error: no <Role> here").wait_for()
        (self.folder / "broken.txt").unlink()
        (self.folder / "Sources/Cards.swift").write_text("22")
        page.get_by_role("heading", name="Permission handbook").wait_for()
        self.assertIn("build --package-path . --product", (self.folder / "asked.txt").read_text())

    def test_nobody_else_is_answered_and_nothing_is_written(self):
        self.open("/")
        self.assertFalse((self.folder / "Output").exists())
        port = int(self.address.rsplit(":", 1)[1])
        listening = subprocess.run(
            ["cat", f"/proc/{self.server.pid}/net/tcp"], capture_output=True, text=True
        ).stdout
        local = [line.split()[1] for line in listening.splitlines()[1:] if line.split()[3] == "0A"]
        self.assertIn(f"0100007F:{port:04X}", local)
