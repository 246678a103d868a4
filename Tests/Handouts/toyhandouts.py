"""Sheets of the toy products, made in a scratch folder by the program of an adopter."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import sheets

ROOT = Path(__file__).resolve().parents[2]
TOYDOCS = Path(os.environ["TOYDOCS"]).resolve()
ADDRESS = "https://example.com/handbook/"


class ToyCase(unittest.TestCase):
    """A test with a folder of its own, whose site has an address."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="permdocs-handouts-")
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        (self.folder / "Content").mkdir()
        (self.folder / "Content/site.conf").write_text(f"address: {ADDRESS}\n")

    def toydocs(self, *arguments, edition="sound", **environment):
        variables = {**os.environ, "TOYDOCS_EDITION": edition, "NO_COLOR": "1", **environment}
        return subprocess.run(
            [TOYDOCS, *arguments], cwd=self.folder, env=variables, capture_output=True, text=True)

    def printed(self, *arguments, edition="sound", **environment):
        """Prints, and gives what was said on the way."""
        result = self.toydocs(
            "handouts", "--python", sys.executable, *arguments, edition=edition, **environment)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)
        return result.stderr

    def sheets(self, paper=None):
        return sheets.all_of(self.folder / "Output/handouts", paper)

    def sheet(self, path):
        return sheets.Sheet(self.folder / "Output/handouts" / f"{path}.html")
