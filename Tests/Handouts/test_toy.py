"""What every sheet owes its reader, shown with the toy studio and with sheets that are hard to print."""

import re
import unittest

import zxingcpp
from PIL import Image, ImageChops

import sheets
from toyhandouts import ADDRESS, ToyCase


class ToyTests(ToyCase):
    def pictures(self, sheet, dots=150):
        """Its pages as they come out of a printer that has colours."""
        sheets.run("pdftoppm", "-r", dots, "-png", sheet.pdf, sheet.pdf.with_suffix(""))
        return [Image.open(path) for path in sorted(sheet.pdf.parent.glob(f"{sheet.pdf.stem}-*.png"))]

    def test_the_code_on_a_sheet_leads_to_the_place_that_confirms_it(self):
        self.toydocs("build")
        site = self.folder / "Output/site"
        for paper in ("a4", "letter"):
            self.printed("--paper", paper)
            for sheet in self.sheets(paper):
                found = [
                    code.text for picture in self.pictures(sheet)
                    for code in zxingcpp.read_barcodes(picture)
                ]
                count = sheet.source.count("<section class=\"sheet ")
                self.assertEqual(len(found), count, sheet.name)
                for address in found:
                    self.assertTrue(address.startswith(ADDRESS + "h/"), address)
                    path, _, place = address.removeprefix(ADDRESS).partition("#")
                    page = (site / path / "index.html").read_text()
                    if place:
                        self.assertIn(f'id="{place}"', page)
                    if sheet.kind in ("cards", "large-print", "quizzes", "answers"):
                        self.assertEqual(place, f"card.{sheet.page.stem}")
                    self.assertIn(sheets.squeezed(address), sheets.squeezed(sheet.text))

    def test_a_code_is_two_centimetres_wide_with_its_quiet_zone_beside(self):
        self.printed("--role", "support")
        picture = self.pictures(self.sheet("toy-studio/a4/cards/support"), dots=254)[0]
        code = zxingcpp.read_barcodes(picture)[0]
        corners = code.position
        width = corners.top_right.x - corners.top_left.x
        self.assertGreaterEqual(width, 200)
        module = width / (code.symbol.shape[0] if hasattr(code, "symbol") else 33)
        left = corners.top_left.x
        quiet = picture.convert("L").crop(
            (int(left - 4 * module) + 1, corners.top_left.y, left - 1, corners.bottom_left.y))
        self.assertGreater(quiet.getextrema()[0], 200, "something is printed in the quiet zone")

    def test_nothing_is_told_by_colour(self):
        self.printed()
        for sheet in self.sheets():
            for picture in self.pictures(sheet, dots=50):
                red, green, blue = picture.convert("RGB").split()
                for other in (green, blue):
                    self.assertIsNone(ImageChops.difference(red, other).getbbox(), sheet.name)

    def test_the_levels_of_the_matrix_are_told_apart_by_words(self):
        self.printed()
        rows = {row[0]: row[1:] for row in self.sheet("toy-studio/a4/matrix").rows()}
        self.assertEqual(rows["Feature"], ["Support", "Owner"])
        self.assertEqual(rows["Jobs"], ["View", "Full"])
        self.assertEqual(rows["Price Lists"], ["None", "Full"])
        self.assertEqual(rows["Images"], ["Edit", "Full, partly inherited"])
        self.assertEqual(rows["Printing"], ["View (on a condition)", "Edit"])

    def test_two_runs_give_the_same_bytes(self):
        self.printed("--output", "here", TZ="UTC", LC_ALL="C")
        self.printed("--output", "there/deeper", TZ="Pacific/Kiritimati", LC_ALL="tr_TR.UTF-8")
        first, second = (
            {path.relative_to(folder): path.read_bytes()
             for path in folder.rglob("*") if path.is_file()}
            for folder in (self.folder / "here", self.folder / "there/deeper")
        )
        self.assertEqual(first.keys(), second.keys())
        self.assertEqual([str(p) for p in first if first[p] != second[p]], [])
        self.assertTrue(any(path.suffix == ".pdf" for path in first))

    def test_only_the_pinned_fonts_are_used(self):
        self.assertNotIn("another edition", self.printed())
        for sheet in self.sheets():
            self.assertLessEqual(
                sheet.fonts, {"Carlito", "Carlito-Bold", "Carlito-Italic"}, sheet.name)
            self.assertIn("Carlito", sheet.fonts, sheet.name)

    def test_only_what_changed_is_printed_again(self):
        self.assertIn("11 handouts", self.printed())
        self.assertIn(" 0 printed anew", self.printed())
        card = self.folder / "Output/handouts/toy-studio/a4/cards/support.pdf"
        card.write_bytes(card.read_bytes()[:1000])
        self.assertIn(" 1 printed anew", self.printed())
        self.assertGreater(len(card.read_bytes()), 1000)
        card.unlink()
        self.assertIn(" 1 printed anew", self.printed())
        self.printed("--role", "support", "--seed", "2")
        self.assertIn(" 2 printed anew", self.printed("--role", "support"), "quiz and answers")

    def test_a_sheet_that_is_made_no_longer_is_cleared_away(self):
        self.printed(edition="kiosk")
        folder = self.folder / "Output/handouts/kiosk/a4/cards"
        self.assertTrue((folder / "clerk.pdf").exists())
        self.printed(edition="kioskMoved")
        self.assertEqual(sorted(p.name for p in folder.iterdir()),
                         ["manager.html", "manager.pdf", "seller.html", "seller.pdf"])

    def test_the_day_is_that_of_the_surroundings_and_never_today(self):
        self.printed("--role", "support", SOURCE_DATE_EPOCH="86400")
        self.assertIn("Policy dated 2 January 1970", self.sheet("toy-studio/a4/cards/support").text)
        self.printed("--role", "support")
        self.assertIn("Policy not released yet", self.sheet("toy-studio/a4/cards/support").text)
        wrong = self.toydocs("handouts", "--html-only", SOURCE_DATE_EPOCH="soon")
        self.assertEqual(wrong.returncode, 64)

    def test_large_print_is_large_and_whole(self):
        self.printed("--large-print")
        self.assertEqual({sheet.kind for sheet in self.sheets()}, {"large-print"})
        for sheet in self.sheets():
            self.assertEqual((sheet.lost(), sheet.lost_words()), ([], []), sheet.name)
            boxes = sheets.run("pdftotext", "-bbox", sheet.pdf, "-")
            heights = [
                float(bottom) - float(top) for top, bottom, word in re.findall(
                    r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(\w+)</word>', boxes)
                if word in ("Jobs", "Images", "view")
            ]
            self.assertTrue(heights and min(heights) >= 18, heights)

    def test_a_long_role_prints_whole(self):
        """200 features, reasons of 300 characters, names that are read from right to left."""
        for paper in ("a4", "letter"):
            self.printed("--paper", paper, edition="long")
        for sheet in self.sheets():
            if sheet.kind == "pack":
                continue
            self.assertEqual(sheet.lost(), [], sheet.name)
            self.assertEqual(len(re.findall(r"Page \d+ of \d+", sheet.text)), len(sheet.pages))
        card = self.sheet("long/a4/cards/keeper")
        self.assertEqual(
            {font for font in card.fonts if not font.startswith("Carlito")},
            {"Noto-Sans-Hebrew-Bold", "Noto-Sans-Arabic-Bold"})
        for name in ("מסגרות", "إطارات"):
            self.assertEqual(card.text.count(name), 100, "each name once, letters in their order")
        self.assertGreater(len(card.pages), 10)
        heads = card.text.count("What for")
        self.assertGreaterEqual(heads, len(card.pages) - 2, "the table's head repeats")


class ChangesTests(ToyCase):
    def test_a_sheet_of_an_earlier_release_is_told_what_changed_for_its_role(self):
        self.assertEqual(self.toydocs(
            "release", "1", "--date", "2026-11-21", edition="kiosk").returncode, 0)
        self.printed(edition="kiosk")
        old = self.sheet("kiosk/a4/cards/clerk")
        self.assertIn("dated 21 November 2026", old.text)
        self.assertFalse((self.folder / "Output/handouts/kiosk/a4/changes.pdf").exists())
        path, _, place = re.search(
            rf"{re.escape(ADDRESS)}([^ <]+)", old.source).group(1).partition("#")

        self.toydocs("build", edition="kiosk")
        page = self.folder / "Output/site" / path / "index.html"
        self.assertIn("is current", page.read_text())
        self.assertEqual(self.toydocs(
            "release", "2", "--date", "2027-01-15", edition="kioskNext").returncode, 0)
        self.toydocs("build", edition="kioskNext")
        told = page.read_text()
        self.assertIn("is out of date", told)
        clerk = told.split(f'id="{place}"')[1].split("<h2")[0]
        self.assertIn("can now view and edit", clerk)
        manager = told.split('id="card.manager"')[1].split("<h2")[0]
        self.assertIn("Nothing has changed", manager)

        known = (self.folder / "Output/site/h/index.html").read_text()
        self.assertIn("out of date, of 21 November 2026", known)
        self.assertIn("current, since 15 January 2027", known)

        self.printed(edition="kioskNext")
        changes = self.sheet("kiosk/a4/changes")
        self.assertEqual(changes.lost(), [])
        self.assertIn("Since version 1 of 21 November 2026", changes.text)
        self.assertIn("can now view and edit (No access before", changes.text.replace("\n", " "))


if __name__ == "__main__":
    unittest.main()
