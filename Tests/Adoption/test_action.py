"""The composite action: its shape, and its steps as a runner would run them."""

import re
import unittest

import yaml

from toydocs import PROGRAM, ROOT, ScratchCase, run

ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}


class ShapeTests(unittest.TestCase):
    def test_it_is_a_composite_action_whose_steps_have_a_shell(self):
        self.assertEqual(ACTION["runs"]["using"], "composite")
        for step in STEPS.values():
            self.assertEqual(step["shell"], "bash")

    def test_every_input_is_described_and_used_and_every_used_one_declared(self):
        text = (ROOT / "action.yml").read_text()
        self.assertEqual(set(ACTION["inputs"]), set(re.findall(r"inputs\.([\w-]+)", text)))
        for described in ACTION["inputs"].values():
            self.assertIn("description", described)
            self.assertIn("default", described)

    def test_no_step_lets_an_input_into_its_shell(self):
        for step in STEPS.values():
            self.assertNotIn("${{", step["run"])


class StepTests(ScratchCase):
    def setUp(self):
        super().setUp()
        self.repository()

    def step(self, name, edition="sound", **inputs):
        """Runs a step's script the way a runner does, with its own variables filled in."""
        given = {key: value["default"] for key, value in ACTION["inputs"].items()}
        given |= {"program": str(PROGRAM), **inputs}
        variables = {
            key: given[re.fullmatch(r"\${{ inputs\.([\w-]+) }}", value)[1]]
            for key, value in STEPS[name]["env"].items()
        }
        self.summary = self.folder / ".summary.md"
        script = self.folder / ".step.sh"
        script.write_text(STEPS[name]["run"])
        return run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            self.folder,
            edition,
            GITHUB_STEP_SUMMARY=str(self.summary),
            **variables,
        )

    def test_check_annotates_and_fails_where_something_is_stale(self):
        self.assertEqual(self.step("Check").returncode, 0)
        stale = self.step("Check", edition="changed")
        self.assertEqual(stale.returncode, 1)
        self.assertIn("::error file=Output/markdown/toy-studio/", stale.stdout)
        self.assertIn("the page says View%2C the policy says Edit".replace("%2C", ","), stale.stdout)

    def test_options_and_a_program_of_several_words_arrive(self):
        result = self.step("Check", program=f"env {PROGRAM}", arguments="--strict --product toy-studio")
        self.assertEqual(result.returncode, 1, "warnings are errors now")
        self.assertIn("::error file=Tests/ToyStudio/Cards.swift", result.stdout)

    def test_the_summary_tells_what_the_change_lets_people_do(self):
        result = self.step("Summary of what changes", edition="changed", base="HEAD")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("Support", self.summary.read_text())
        self.assertIn("Jobs", self.summary.read_text())
        self.assertIn("::notice file=Tests/ToyDocs/Edition.swift,line=", result.stdout)
        self.assertIn("title=wider-access::Support, Jobs: can now edit", result.stdout)

    def test_a_folder_called_as_the_base_is_not_compared_with(self):
        self.toydocs("build", "--output", "HEAD", edition="changed")
        result = self.step("Summary of what changes", edition="changed", base="HEAD")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("title=wider-access::Support, Jobs: can now edit", result.stdout)

    def test_without_a_base_there_is_no_summary(self):
        for base in ("", "0" * 40):
            self.assertEqual(self.step("Summary of what changes", base=base).returncode, 0)
            self.assertFalse(self.summary.exists())


if __name__ == "__main__":
    unittest.main()
