"""The real products, printed whole on both papers, and every sheet read back."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page
import quizzes

import sheets

ROOT = Path(__file__).resolve().parents[2]
PERMDOCS = Path(os.environ["PERMDOCS"]).resolve()
PAPERS = {"a4": "595.276 x 841.89", "letter": "612 x 792"}


class ProductsTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory(prefix="permdocs-handouts-")
        cls.addClassCleanup(scratch.cleanup)
        cls.folder = Path(scratch.name)
        shutil.copytree(ROOT / "Content", cls.folder / "Content")
        with open(cls.folder / "Content/site.conf", "a") as settings:
            settings.write("address: https://example.com/handbook/\n")
        for paper in PAPERS:
            cls.permdocs("handouts", "--paper", paper, "--python", sys.executable)
        with ThreadPoolExecutor() as pool:
            found = sorted((cls.folder / "Output/handouts").glob("*/*/**/*.html"))
            cls.sheets = list(pool.map(sheets.Sheet, found))
        cls.policies = {}
        cls.grid = {}
        for product in {sheet.product for sheet in cls.sheets}:
            cls.policies[product] = json.loads(
                cls.permdocs("export", "--product", product, "--format", "json"))
            cells = cls.permdocs("export", "--product", product, "--format", "csv").splitlines()
            cls.grid[product] = list(csv.DictReader(cells))

    @classmethod
    def permdocs(cls, *arguments):
        result = subprocess.run(
            [PERMDOCS, *arguments], cwd=cls.folder, capture_output=True, text=True)
        if result.returncode != 0:
            raise AssertionError(result.stderr)
        return result.stdout

    def each(self, check, kinds=None):
        """Runs a check of one sheet on all, and tells every sheet on which it found something."""
        chosen = [s for s in self.sheets if kinds is None or s.kind in kinds]
        self.assertGreater(len(chosen), 0)
        with ThreadPoolExecutor() as pool:
            found = zip(chosen, pool.map(check, chosen))
        self.assertEqual([(s.name, f) for s, f in found if f], [])

    def test_both_papers_have_the_same_sheets(self):
        names = {
            paper: [str(s.page).replace(f"/{paper}/", "/") for s in self.sheets
                    if f"/{paper}/" in str(s.page)]
            for paper in PAPERS
        }
        self.assertEqual(names["a4"], names["letter"])
        self.assertGreater(len(names["a4"]), 100)

    def test_no_cell_is_lost(self):
        # The tags of a pack of a hundred pages take minutes to read; its sheets are the same.
        self.each(lambda sheet: sheet.lost() if sheet.kind != "pack" else None)

    def test_no_word_is_lost(self):
        self.each(lambda sheet: sheet.lost_words())

    def test_every_page_says_whose_and_which_it_is(self):
        def check(sheet):
            stamp = re.search(r"fingerprint <code>(\w+)</code>", sheet.source).group(1)
            day = re.search(r"Policy version \S+, (dated [^,]+|not released yet),", sheet.source)
            wanted = [self.policies[sheet.product]["name"], stamp, f"Policy {day.group(1)}"]
            count = len(sheet.pages)
            return [
                (number, words) for number, text in enumerate(sheet.pages, 1)
                for words in wanted + [f"Page {number} of {count}"] if words not in text
            ]
        self.each(check)

    def test_a_pack_turns_to_the_right_for_every_card_and_quiz(self):
        def check(sheet):
            outline = json.loads(sheets.run("qpdf", "--json", "--json-key=outlines", sheet.pdf))
            starts = [(o["title"], o["destpageposfrom1"]) for o in outline["outlines"]]
            cards = [card["name"] for card in self.policies[sheet.product]["cards"]]
            faults = [start for start in starts if start[0] in cards and start[1] % 2 == 0]
            if sum(title in cards for title, _ in starts) < 2 * len(cards) - 2:
                faults.append("cards and quizzes are missing from the bookmarks")
            contents = "".join(sheet.pages[: starts[1][1] - 1])
            return faults + [
                (title, number) for title, number in starts[1:]
                if not re.search(rf"{re.escape(title)}\W*\.{{2,}} ?{number}\n", contents)
            ]
        self.each(check, ["pack"])

    def test_a_card_fits_on_one_sheet_of_paper(self):
        self.each(lambda sheet: len(sheet.pages) > 2 and len(sheet.pages), ["cards"])

    def test_the_files_are_sound_and_accessible(self):
        def check(sheet):
            sheets.run("qpdf", "--check", sheet.pdf)
            report = page.validate_pdf(sheet.pdf, profile="ua1")
            found = {failure.message for failure in report.failures}
            return found or (None if report.is_compliant else "not compliant")
        self.each(check)

    def test_the_rules_of_accessibility_would_notice(self):
        from weasyprint import HTML

        plain = HTML(string="<p>no language, no title</p>").write_pdf()
        self.assertFalse(page.is_pdf_compliant_bytes(plain, profile="ua1"))

    def test_size_title_and_fonts(self):
        def check(sheet):
            facts = sheets.run("pdfinfo", sheet.pdf)
            paper = "a4" if "/a4/" in str(sheet.page) else "letter"
            size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", facts)
            wanted = sorted(float(side) for side in PAPERS[paper].split(" x "))
            found = sorted(float(side) for side in size.groups())
            fonts = sheets.run("pdffonts", sheet.pdf).splitlines()[2:]
            return [
                fault for fault, is_there in {
                    "size": any(abs(a - b) > 0.5 for a, b in zip(wanted, found)),
                    "title": not re.search(r"Title: +\S", facts),
                    "font": not fonts or any(" yes yes yes " not in font for font in fonts),
                    "matrix": sheet.kind == "matrix"
                    and float(size.group(1)) < float(size.group(2)),
                }.items() if is_there
            ]
        self.each(check)

    def test_a_card_tells_every_decision(self):
        """Held against the grid, action by action."""
        def check(sheet):
            policy = self.policies[sheet.product]
            spoken = {action["id"]: action["spoken"] for action in policy["actions"]}
            # A name too long for its column is broken.
            printed = {sheets.squeezed(row[0]): row for row in sheet.rows()}
            prose = sheets.squeezed(" ".join(text for kind, text in sheet.tagged() if kind == "LI"))
            names = self.names(sheet, policy)
            faults = []
            for row in self.grid[sheet.product]:
                if row["role_id"] != sheet.page.stem:
                    continue
                name = names.get(row["feature_id"], row["feature"])
                cells = printed.get(sheets.squeezed(name))
                if row["effective"]:
                    verbs = [spoken[action] for action in row["effective"].split("+")]
                    if cells is None or cells[1] != quizzes.listed(verbs):
                        faults.append((name, verbs, cells))
                elif cells is None:
                    if sheets.squeezed(name) not in prose:
                        faults.append((name, "nothing", None))
                elif len(cells) != 3:
                    faults.append((name, "nothing", cells))
            return faults
        self.each(check, ["cards", "large-print"])

    def names(self, sheet, policy):
        """What a card calls its features, where it does not call them by their own names."""
        card = next(card for card in policy["cards"] if card["id"] == sheet.page.stem)
        lines = [line for section in card.get("sections", []) for line in section["lines"]]
        return {line["feature"]: line["printed"] for line in lines if "printed" in line}

    def test_the_matrix_has_every_cell(self):
        def check(sheet):
            cells, columns = {}, []
            # Names too long for their columns are broken, so names are compared without spaces.
            roles = {
                sheets.squeezed(card["name"]) for card in self.policies[sheet.product]["cards"]}
            for words in sheet.rows():
                row = [sheets.squeezed(cell) for cell in words]
                if set(row[1:]) <= roles:
                    columns = row[1:]
                    continue
                for column, cell in zip(columns, row[1:], strict=True):
                    cells.setdefault((row[0], column), []).append(cell)
            faults = []
            for row in self.grid[sheet.product]:
                found = cells.get(
                    (sheets.squeezed(row["feature"]), sheets.squeezed(row["role"])))
                if found is None and self.has_column(row):
                    faults.append((row["feature"], row["role"]))
                elif found and not any(
                    cell.startswith(sheets.squeezed(row["level"])) for cell in found):
                    faults.append((row["feature"], row["role"], row["level"], found))
            return faults
        self.each(check, ["matrix"])

    def has_column(self, row):
        """Whether the matrix of the pages has a cell for this one."""
        pages = (ROOT / "Output/markdown" / row["product"] / "matrix.md").read_text()
        tables = pages.split("\n## ")
        return any(
            f"[{row['feature']}](" in table and f"[{row['role']}](" in table for table in tables)

    def test_every_answer_is_what_the_grid_says(self):
        def check(sheet):
            grid = self.grid[sheet.product]
            policy = self.policies[sheet.product]
            holds = {(r["role_id"], r["feature_id"]): r["effective"].split("+") for r in grid}
            ids = {card["name"]: card["id"] for card in policy["cards"]}
            asked = {
                f"{action['spoken']} {feature['name']}": (action["id"], feature["id"])
                for area in policy["areas"] for feature in area["features"]
                for action in policy["actions"]
            }
            answers = {code: (letter, words) for code, letter, words, _ in quizzes.key(sheet)}
            quiz = sheets.Sheet(sheet.page.parents[1] / "quizzes" / sheet.page.name)
            faults, count = [], 0
            for question, choices in quizzes.questions(quiz):
                code = question["code"]
                letter, words = answers.pop(code)
                action, feature = asked[question["task"]]
                about = sheet.page.stem
                if "that card" in words:
                    # Of names that hold one another the longest is meant.
                    about = ids[max((n for n in ids if n in question["before"]), key=len)]
                    if about == sheet.page.stem:
                        faults.append((code, "a colleague with the same card"))
                can = action in holds.get((about, feature), [])
                if choices[letter] != words:
                    faults.append((code, "letter", letter, words))
                if words.startswith(("Yes", "No,")):
                    right = words.startswith("Yes") == can
                elif words in ids:
                    right = all(
                        (action in holds.get((ids[w], feature), [])) == (l == letter)
                        for l, w in choices.items())
                else:
                    right = not can and words.startswith("“")
                count += 1
                if not right:
                    faults.append((code, question["task"], words))
            return faults + list(answers) or (None if count else "no question")
        self.each(check, ["answers"])

    def test_students_find_no_answers(self):
        """Neither in the text of what they are given, nor in its source."""
        keys = {}
        for sheet in self.sheets:
            if sheet.kind == "answers":
                keys.setdefault(sheet.product, set()).update(row[3] for row in quizzes.key(sheet))

        def check(sheet):
            if sheet.kind == "answers":
                return None
            texts = [sheets.squeezed(t) for t in (sheet.text, sheets.unescaped(sheet.source))]
            found = [reason for reason in keys[sheet.product]
                     if any(sheets.squeezed(reason) in text for text in texts)]
            titled = re.search(r"Answer key|isRight|\sdata-", sheet.source)
            return found or titled and titled.group()
        self.each(check)


if __name__ == "__main__":
    unittest.main()
