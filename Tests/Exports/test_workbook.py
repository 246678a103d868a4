"""The auditors' workbook as a program that knows nothing of us opens it."""

import csv
import io
import os
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl

from engines import PERMDOCS, ROOT, TOYDOCS

PRODUCTS = {"captura-workflow": "Captura Workflow", "capillary": "Capillary",
            "photo-retail": "Photo Retail"}
HEAD = 3


def run(program, *arguments, folder=ROOT, **environment):
    result = subprocess.run(
        [program, *arguments], capture_output=True, text=True, cwd=folder,
        env={**os.environ, "NO_COLOR": "1", **environment})
    if result.returncode != 0:
        raise AssertionError(result.stderr)
    return result.stdout


def table(sheet):
    """The rows below the heads, each by its heads."""
    heads = [cell.value for cell in sheet[HEAD]]
    return [dict(zip(heads, (value or "" for value in row)))
            for row in sheet.iter_rows(min_row=HEAD + 1, values_only=True)]


class WorkbookTests(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="permdocs-")
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.file = self.folder / "access.xlsx"

    def toydocs(self, *arguments, edition="sound", text=""):
        return run(TOYDOCS, *arguments, folder=self.folder, TOYDOCS_EDITION=edition,
                   TOYDOCS_TEXT=text)

    def open(self):
        with zipfile.ZipFile(self.file) as archive:
            self.assertIsNone(archive.testzip())
        return openpyxl.load_workbook(self.file)

    def test_there_is_a_matrix_and_a_list_for_each_product_and_what_changed(self):
        run(PERMDOCS, "export", "--format", "xlsx", "--output", str(self.file))
        book = self.open()
        names = [name for one in PRODUCTS.values() for name in (one, f"{one}, row by row")]
        self.assertEqual(book.sheetnames, [*names, "Changes"])
        for sheet in book:
            self.assertIn("fingerprint", sheet["A1"].value)
            self.assertIsNone(sheet["A2"].value)
            width, height = sheet.max_column, sheet.max_row
            corner = f"{openpyxl.utils.get_column_letter(width)}{height}"
            self.assertEqual(sheet.auto_filter.ref, f"A{HEAD}:{corner}")
            self.assertEqual(sheet.print_title_rows, f"$1:${HEAD}")
            self.assertTrue(sheet.freeze_panes.endswith(str(HEAD + 1)), sheet.freeze_panes)
            self.assertNotEqual(sheet.freeze_panes, f"A{HEAD + 1}")
            fixed = sheet[sheet.freeze_panes].column - 1
            last = openpyxl.utils.get_column_letter(fixed)
            self.assertEqual(sheet.print_title_cols, f"$A:${last}")
            self.assertEqual(sheet.page_setup.orientation, "landscape")
            # Pages too wide to be read in one piece are printed in several, with their first columns.
            is_whole = (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
            self.assertEqual(is_whole, sheet.sheet_properties.pageSetUpPr.fitToPage)
            self.assertEqual(is_whole, sheet.title != "Capillary", sheet.title)
            self.assertTrue(all(cell.font.bold for cell in sheet[HEAD]))
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row
                     if cell.value is not None}
            self.assertEqual(kinds, {"s"})

    def test_it_says_what_the_grid_says(self):
        run(PERMDOCS, "export", "--format", "xlsx", "--output", str(self.file))
        book = self.open()
        for product, name in PRODUCTS.items():
            grid = list(csv.DictReader(io.StringIO(
                run(PERMDOCS, "export", "--product", product, "--format", "csv"))))
            rows = table(book[f"{name}, row by row"])
            self.assertEqual(len(rows), len(grid))
            matrix = {row[list(row)[1]]: row for row in table(book[name])}
            for row, expected in zip(rows, grid):
                card, area, feature, level = list(row.values())[:4]
                self.assertEqual((card, area, feature),
                                 (expected["role"], expected["area"], expected["feature"]))
                self.assertEqual(matrix[feature][card], level)
                self.assertEqual(len(row["Can do"].split(", ")) if row["Can do"] else 0,
                                 len(expected["effective"].split("+")) if expected["effective"] else 0)
                self.assertEqual(bool(row["Only when"]), "when " in expected["reason"][:5])

    def test_what_changed_since_the_last_release(self):
        self.toydocs("release", "1", "--date", "2026-11-21", edition="kiosk")
        self.toydocs("export", "--format", "xlsx", "--output", str(self.file), edition="kioskNext")
        rows = table(self.open()["Changes"])
        self.assertEqual(rows[0], {
            "Product": "Kiosk", "Compared with": "Since version 1 of 21 November 2026",
            "Role or set": "Clerk", "Feature": "Refunds", "Gained": "View, Edit", "Lost": "",
            "Risk": "High risk",
            "What changed": "Can now view and edit (No access before, View / Edit now)."})
        self.toydocs("export", "--format", "xlsx", "--output", str(self.file), edition="kiosk")
        rows = table(self.open()["Changes"])
        self.assertEqual([row["What changed"] for row in rows],
                         ["There is no earlier version to compare it with."])

    def test_nothing_is_a_formula_and_every_word_arrives(self):
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", "a & b \"c\" 'd'",
                     "_x0041_", "إطارات الصور", "👩‍👩‍👧 é", "[a]:*?/\\b", "'quoted'", "&P of &N"]:
            self.toydocs("export", "--format", "xlsx", "--output", str(self.file),
                         edition="saying", text=text)
            book = self.open()
            sheet = book.worksheets[0]
            values = [cell for row in sheet.iter_rows() for cell in row if cell.value == text]
            self.assertTrue(values, text)
            for cell in values:
                self.assertEqual(cell.data_type, "s")
                self.assertEqual(bool(cell.quotePrefix), text[0] in "=+-@", text)
            self.assertIn("Changes", book.sheetnames)

    def test_the_same_policies_give_the_same_bytes(self):
        other = self.folder / "elsewhere"
        other.mkdir()
        run(PERMDOCS, "export", "--format", "xlsx", "--output", str(self.file), TZ="Asia/Tokyo")
        first = self.file.read_bytes()
        run(PERMDOCS, "export", "--format", "xlsx", "--output", str(other / "b.xlsx"),
            "--content", str(ROOT / "Content"), TZ="America/Lima", LC_ALL="C", folder=ROOT)
        self.assertEqual((other / "b.xlsx").read_bytes(), first)
        with zipfile.ZipFile(self.file) as archive:
            self.assertEqual({entry.date_time for entry in archive.infolist()},
                             {(1980, 1, 1, 0, 0, 0)})


if __name__ == "__main__":
    unittest.main()
