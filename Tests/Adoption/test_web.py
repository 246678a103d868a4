"""Pages of the web, verified from a server on this machine."""

import json
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from toydocs import PROGRAM, ScratchCase, run

CARD = "# Support\n\n| Feature | Permission level |\n|---|---|\n| Jobs | {} |\n| Images | Edit |\n"
ROWS = "<tr><td>Jobs</td><td>{}</td></tr>\n<tr><td>Images</td><td>Edit</td></tr>"
PAGE = f"<h1>Support</h1>\n<table><tr><th>Feature</th><th>Permission level</th></tr>\n{ROWS}</table>"
TEXT = "Support\nFeature | Permission level |\nJobs | {} |\nImages | Edit |\n"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/slow":
            return time.sleep(3)
        if path == "/large":
            return self.large()
        if path in MOVED:
            self.send_response(302)
            self.send_header("Location", MOVED[path])
            return self.end_headers()
        if path not in PAGES:
            return self.send_error(404)
        kind, body = PAGES[path]
        self.send_response(200)
        if kind:
            self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode() if isinstance(body, str) else body)

    def large(self):
        """More than anybody wants, with nothing said of how much it will be."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(40):
                self.wfile.write(b"x" * (1 << 20))
        except OSError:
            pass

    def log_message(self, *_):
        pass


PAGES = {
    "/page": ("text/html; charset=utf-8", PAGE.format("View")),
    "/false": ("text/html", PAGE.format("Full")),
    "/card.md": ("text/plain; charset=utf-8", CARD.format("View")),
    "/card": ("text/markdown", CARD.format("Full")),
    "/text": ("text/plain", TEXT.format("Full")),
    "/nameless": (None, PAGE.format("Full")),
    "/picture": ("image/png", "x"),
    "/bytes": ("text/html", b"P\0K"),
    "/other": ("text/html", "<p>Quite another thing.</p>"),
}
MOVED = {"/moved": "/false", "/round": "/round", "/away": "file:///etc/hostname"}


class WebTests(ScratchCase):
    @classmethod
    def setUpClass(cls):
        cls.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        cls.base = f"http://127.0.0.1:{cls.server.server_port}"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def verify(self, *pages, options=()):
        addresses = [self.base + page if page.startswith("/") else page for page in pages]
        command = [PROGRAM, "verify", "toy-studio", *addresses, *options]
        return run(command, self.folder, NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")

    def test_a_false_cell_is_underlined_in_the_page_of_the_web(self):
        result = self.verify("/false")
        self.assertEqual(result.returncode, 1)
        self.assertTrue(
            result.stderr.startswith(
                f"{self.base}/false:3:1: error: Support × Jobs: the page says Full, the policy says"
                " View [false-cell]\n3 | <tr><td>Jobs</td><td>Full</td></tr>\n"
                "  |                      ^~~~\n"
            ),
            result.stderr,
        )

    def test_what_the_server_says_decides_how_a_page_is_read(self):
        for page, line in [("/card", 5), ("/text", 3), ("/nameless", 3), ("/moved", 3)]:
            with self.subTest(page):
                result = self.verify(page)
                self.assertEqual(result.returncode, 1)
                self.assertIn(f"{self.base}{page}:{line}:", result.stderr)
                self.assertIn("[false-cell]", result.stderr)
        for page in ("/page", "/page?lang=en#top", "/card.md"):
            with self.subTest(page):
                result = self.verify(page)
                self.assertNotIn("[false-cell]", result.stderr)
                self.assertIn("checked 1 page, 1 table, 2 rows, 2 cells", result.stderr)
        forced = self.verify("/picture", options=["--as", "text"])
        self.assertIn("[unrecognized-page]", forced.stderr)

    def test_what_cannot_be_had_is_one_finding_and_says_what_to_do(self):
        cases = [
            ("/gone", "the server answers 404", "correct the address, or leave the page out"),
            ("/large", "it is larger than 16 MB", "give the address of a single page"),
            (
                "/slow",
                "it took more than 1 second",
                "try again, or wait longer with --timeout",
            ),
            (
                "/picture",
                "it is image/png, which is neither HTML nor Markdown nor text",
                "say what it is with --as, or leave the page out",
            ),
            ("/bytes", "it is not text", "correct the address, or leave the page out"),
            ("/round", "it leads on and on", "correct the address, or leave the page out"),
            (
                "/away",
                "it leads on to an address that is not followed",
                "correct the address, or leave the page out",
            ),
            (
                "http://127.0.0.1:1/",
                "the server takes no connection",
                "try again once the server runs",
            ),
            (
                "http://nobody.invalid/",
                "there is no such server",
                "correct the address, or leave the page out",
            ),
        ]
        for page, reason, cure in cases:
            with self.subTest(page):
                address = self.base + page if page.startswith("/") else page
                result = self.verify(page, options=["--timeout", "1"] if page == "/slow" else [])
                self.assertEqual(result.returncode, 1)
                self.assertEqual(
                    result.stderr,
                    f"{address}:1:1: error: the page cannot be fetched: {reason}"
                    f" [unreachable-page]\nhelp: {cure}\n\n1 error\n"
                    "checked 0 pages, 0 cells: 1 error\n",
                )

    def test_a_page_that_speaks_of_something_else_is_told_from_one_that_is_not_there(self):
        result = self.verify("/other")
        self.assertIn(f"{self.base}/other:1:1: error: nothing here speaks of", result.stderr)
        self.assertIn("1 | <p>Quite another thing.</p>", result.stderr)

    def test_the_other_pages_are_verified_nevertheless(self):
        result = self.verify("/gone", "/false", options=["--report", "json"])
        self.assertEqual(
            [finding["rule"] for finding in json.loads(result.stdout)["findings"]][:2],
            ["false-cell", "missing-row"],
        )
        self.assertIn("unreachable-page", result.stdout)


if __name__ == "__main__":
    unittest.main()
