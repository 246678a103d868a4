"""The published table of page weights is true."""

import unittest
from pathlib import Path

from weights import table

FILE = Path(__file__).parents[2] / "docs/page-weights.md"


class WeightsTest(unittest.TestCase):
    maxDiff = None

    def test_the_table_of_weights_is_true(self):
        self.assertEqual(FILE.read_text(), table(), "make weights writes it anew")
