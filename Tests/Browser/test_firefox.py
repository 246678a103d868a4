"""Another family of browsers opens the main pages from disk and paints them."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from PIL import Image

from browser import address

PAGES = [
    "index.html",
    "captura-workflow/roles/customer-service.html",
    "capillary/sets/membercare-create.html",
    "photo-retail/matrix.html",
    "captura-workflow/troubleshooting.html",
]


class FirefoxTest(unittest.TestCase):
    def paint(self, path, width):
        with tempfile.TemporaryDirectory() as folder:
            picture = Path(folder) / "page.png"
            subprocess.run(
                [
                    os.environ["FIREFOX"], "--headless", "--no-remote", "--profile", folder,
                    f"--window-size={width},900", "--screenshot", str(picture), address(path),
                ],
                check=True, capture_output=True, timeout=120, env={**os.environ, "HOME": folder},
            )
            with Image.open(picture) as image:
                return image.convert("RGB")

    def test_the_main_pages_are_painted(self):
        for path in PAGES:
            with self.subTest(path):
                image = self.paint(path, 1280)
                self.assertEqual(image.width, 1280)
                # Text, rules and badges: an error page or an unstyled one has far fewer.
                self.assertGreater(len(set(image.resize((640, 450)).getdata())), 200)
