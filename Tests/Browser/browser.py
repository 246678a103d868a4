"""One Chromium for all tests; each test gets a page of its own."""

import atexit
import os
import unittest
from pathlib import Path

from playwright.sync_api import sync_playwright

SITE = Path(os.environ["SITE"]).resolve()
_driver = sync_playwright().start()
_chromium = _driver.chromium.launch(
    executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"]
)
atexit.register(_driver.stop)
atexit.register(_chromium.close)


def address(path):
    """The address of a file of the site, opened from disk."""
    return SITE.as_uri() + "/" + path


class BrowserTest(unittest.TestCase):
    """Fails where a page says anything on its console: an error, or something that was forbidden."""

    def open(self, path, width=1280, scheme="light", **options):
        context = _chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, **options
        )
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(address(path))
        return page

    def setUp(self):
        self.complaints = []
        self.addCleanup(lambda: self.assertEqual(self.complaints, []))
