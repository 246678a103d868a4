"""Catalogues of sentences are Fluent, as the format's own parser reads it."""

import unittest
from pathlib import Path

from fluent.syntax import ast, parse

ROOT = Path(__file__).resolve().parents[2]


class FluentTests(unittest.TestCase):
    def test_every_catalogue_is_read_whole(self):
        files = sorted(ROOT.glob("Sources/Handbook/Sentences/*.ftl"))
        files += sorted(ROOT.glob("Tests/Languages/*.ftl"))
        self.assertGreater(len(files), 10)
        for file in files:
            with self.subTest(file.name):
                body = parse(file.read_text()).body
                junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
                self.assertEqual(junk, [])
                ids = [line.split(" = ")[0] for line in file.read_text().splitlines()
                       if line[:1].isalpha()]
                self.assertEqual(
                    ids, [entry.id.name for entry in body if isinstance(entry, ast.Message)])
