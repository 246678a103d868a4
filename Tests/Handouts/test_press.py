"""What `permdocs handouts` says while it prints, and where it cannot."""

import contextlib
import os
import pty
import subprocess
import sys
import unittest

from toyhandouts import TOYDOCS, ToyCase


class PressTests(ToyCase):
    def without_weasyprint(self):
        """A Python that has nothing but what every Python has."""
        bare = self.folder / "bare"
        bare.write_text('#!/bin/sh\nexec python3 -I -S "$@"\n')
        bare.chmod(0o755)
        return str(bare)

    def test_without_weasyprint_the_html_is_there_and_the_command_says_how_to_get_it(self):
        for python in (self.without_weasyprint(), "no-such-python"):
            result = self.toydocs("handouts", "--python", python)
            self.assertEqual(result.returncode, 1)
            self.assertIn("pip install weasyprint==70.0", result.stderr)
            self.assertIn("make handouts", result.stderr)
            pages = list((self.folder / "Output/handouts").rglob("*.html"))
            self.assertEqual(len(pages), 11)
            self.assertEqual(list((self.folder / "Output/handouts").rglob("*.pdf")), [])
        html = self.toydocs("handouts", "--html-only", "--python", "no-such-python")
        self.assertEqual((html.returncode, "error" in html.stderr), (0, False))

    def test_what_weasyprint_warns_of_is_a_failure_without_a_pdf(self):
        (self.folder / "mine").mkdir()
        (self.folder / "mine/handout.css").write_text("h1 { background: url(missing.png) }")
        result = self.toydocs(
            "handouts", "--role", "support", "--templates", "mine", "--python",
            sys.executable)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("missing.png", result.stderr)
        self.assertEqual(list((self.folder / "Output/handouts").rglob("*.pdf")), [])

    def test_a_character_that_no_font_has_is_a_failure(self):
        result = self.toydocs(
            "handouts", "--role", "guest", "--python", sys.executable,
            edition="saying", TOYDOCS_TEXT="Frames 漢")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("U+6F22", result.stderr)

    def test_on_a_terminal_progress_is_shown_and_taken_away(self):
        terminal, end = pty.openpty()
        process = subprocess.Popen(
            [TOYDOCS, "handouts", "--role", "support", "--python", sys.executable],
            cwd=self.folder, stderr=end, stdout=subprocess.PIPE,
            env={**os.environ, "TOYDOCS_EDITION": "sound", "NO_COLOR": "1"})
        os.close(end)
        shown = b""
        with contextlib.suppress(OSError):  # how the end of a terminal shows itself
            while part := os.read(terminal, 4096):
                shown += part
        os.close(terminal)
        self.assertEqual((process.communicate()[0], process.returncode), (b"", 0))
        text = shown.decode()
        for count in range(1, 5):
            self.assertIn(f"\r{count} of 4 printed", text)
        after = text.split("4 of 4 printed")[1]
        self.assertTrue(after.startswith("\r\033[K"), repr(after))
        self.assertIn("4 handouts", after)

    def test_no_progress_is_shown_off_a_terminal(self):
        self.assertNotIn("\r", self.printed("--role", "support"))

    def test_a_misspelt_name_is_met_with_the_nearest(self):
        for arguments, words in {
            ("--paper", "leter"): "did you mean letter?",
            ("--role", "suport"): "did you mean support?",
            ("--product", "toy-stduio"): "did you mean toy-studio?",
        }.items():
            result = self.toydocs("handouts", *arguments)
            self.assertEqual(result.returncode, 64)
            self.assertIn(words, result.stderr)


if __name__ == "__main__":
    unittest.main()
