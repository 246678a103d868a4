"""Pages of a policy as large as a team's of two hundred features and thirty roles."""

import gzip
import os
import subprocess
import tempfile
import unittest
from pathlib import Path


class LargePolicyTest(unittest.TestCase):
    def test_its_matrix_is_one_page_and_light(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [os.environ["TOYDOCS"], "build"],
                cwd=folder,
                env={**os.environ, "TOYDOCS_EDITION": "grid", "TOYDOCS_TEXT": "200x30"},
                check=True,
                capture_output=True,
            )
            page = (Path(folder) / "Output/site/grid/matrix.html").read_bytes()
        self.assertEqual(page.count(b"<td "), 200 * 30)
        self.assertLess(len(gzip.compress(page)), 150_000)
