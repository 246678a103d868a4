"""Every engine gives the audit's answer to every (card, feature, action), for several cards too."""

import csv
import io
import json
import tempfile
import unittest
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

from engines import ENGINES, PERMDOCS, PROBE, Case, fga, run

PRODUCTS = ["captura-workflow", "capillary", "photo-retail"]
RANDOM = 300
ASKED_IN_PYTHON = ["cedar", "casbin", "rego"]


def differences(folder):
    """What three engines say otherwise about one policy, and how often each was asked."""
    case = Case(folder)
    case.openfga()
    asked = len(case.grid) * sum(1 for _ in case.questions())
    return [line for engine in ASKED_IN_PYTHON for line in case.differences(engine)], asked


class AnswerTests(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="permdocs-")
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def hold(self, folders, *patterns):
        """Asks every engine about every policy; how many answers each of them gave.

        OpenFGA is asked with one program for each pattern of folders, at once.
        """
        with ProcessPoolExecutor() as pool:
            results = list(pool.map(differences, folders))
        found = [line for lines, _ in results for line in lines]
        self.assertEqual(found, [], f"{len(found)} answers differ")
        with ThreadPoolExecutor() as pool:
            asked = sum(pool.map(
                lambda one: fga(self.folder / one / "openfga/answers.fga.yaml"), patterns))
        # Each permission once, with everybody who has it.
        self.assertEqual(asked, sum(len(Case(folder).grid) for folder in folders))
        return sum(asked for _, asked in results)

    def test_random_policies(self):
        result = run(PROBE, "random", str(RANDOM), self.folder)
        self.assertEqual(result.returncode, 0, result.stderr)
        folders = sorted(self.folder.iterdir())
        self.assertEqual(len(folders), RANDOM)
        answers = self.hold(folders, "*[02468]", "*[13579]")
        self.assertGreater(answers, 50_000)
        # The tests that are exported ask OpenFGA one by one.
        self.assertGreater(fga(self.folder / "[12]?/openfga/store.fga.yaml"), 500)
        cases = [Case(folder) for folder in folders]
        people = [person for case in cases for person in case.people]
        # What would make it easy: nobody who can something, nobody with several cards, no condition.
        self.assertGreater(sum(len(person["cards"]) > 1 for person in people), 1_000)
        self.assertGreater(sum(bool(person["always"]) for person in people), 1_000)
        self.assertGreater(sum(person["always"] != person["sometimes"] for person in people), 200)
        alone = {(case.folder, *person["cards"]): person["sometimes"] for case in cases
                 for person in case.people if len(person["cards"]) == 1}
        more = sum(
            len(person["sometimes"]) > len({tuple(one) for card in person["cards"]
                                            for one in alone[case.folder, card]})
            for case in cases for person in case.people)
        self.assertGreater(more, 50, "few cards bring what another needs")

    def test_the_three_products(self):
        for product in PRODUCTS:
            folder = self.folder / product
            for engine in ENGINES:
                result = run(PERMDOCS, "export", "--product", product, "--format", engine,
                             "--output", str(folder / engine))
                self.assertEqual(result.returncode, 0, result.stderr)
            result = run(PERMDOCS, "export", "--product", product, "--format", "json",
                         "--output", str(folder / "policy.json"))
            self.assertEqual(result.returncode, 0, result.stderr)
            result = run(PROBE, "answers", str(folder / "policy.json"))
            self.assertEqual(result.returncode, 0, result.stderr)
            (folder / "answers.json").write_text(result.stdout)
            self.published(product, json.loads(result.stdout))
            self.assertGreater(fga(folder / "openfga/store.fga.yaml"), 100)
        self.assertGreater(self.hold([self.folder / product for product in PRODUCTS], "*"), 10_000)

    def published(self, product, answers):
        """What the engines are held against is what the grid says that people can download."""
        result = run(PERMDOCS, "export", "--product", product, "--format", "csv")
        grid = {}
        for row in csv.DictReader(io.StringIO(result.stdout)):
            effective = filter(None, row["effective"].split("+"))
            grid.setdefault(row["role_id"], set()).update((row["feature_id"], one) for one in effective)
        alone = {person["cards"][0]: {tuple(one) for one in person["sometimes"]}
                 for person in answers["people"] if len(person["cards"]) == 1}
        self.assertEqual(alone, grid)


if __name__ == "__main__":
    unittest.main()
