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


def open_page(
    path, asked=None, said=None, width=1280, scheme="light", height=900, at=address, **options
):
    """A page in a window of its own; `asked` hears each request, `said` each complaint."""
    context = _chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, **options
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    if asked:
        page.on("request", lambda request: asked(request.url))
    if said:
        page.on("console", lambda message: said(message.text))
        page.on("pageerror", lambda error: said(str(error)))
    page.goto(at(path))
    return page


class BrowserTest(unittest.TestCase):
    """Fails where a page says anything on its console: an error, or something that was forbidden."""

    #: What the test itself makes the page say.
    EXPECTED = ()

    def open(self, path, width=1280, scheme="light", **options):
        page = open_page(path, None, self.complaints.append, width, scheme, **options)
        self.addCleanup(page.context.close)
        return page

    def setUp(self):
        self.complaints = []
        self.addCleanup(
            lambda: self.assertEqual([c for c in self.complaints if c not in self.EXPECTED], [])
        )
