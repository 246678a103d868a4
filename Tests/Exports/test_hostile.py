"""Whatever words a policy has, engines read its files, and answer as the audit does."""

import json
import tempfile
import unittest
from pathlib import Path

from engines import ENGINES, FGA, PROBE, TOYDOCS, Case, fga, run

TEXTS = [
    "Frames", "<script>alert(1)</script>", "\"double\" and 'single' \\ and \\\"", "*/ // # -- ;",
    "{{title}} ${x} %s", "a, b; c: [d] {e} | f > g & h", "إطارات الصور", "👩‍👩‍👧 🖼️ é", "=1+1",
    "p, guest, frames, edit, always", "- {user: \"user:*\"}", "@id(\"x\")", "`raw`", "\\u{202e}",
]


class HostileTests(unittest.TestCase):
    def export(self, folder, text):
        for engine in ENGINES:
            result = run(TOYDOCS, "export", "--product", "toy-studio", "--format", engine, "--output",
                         str(folder / engine), TOYDOCS_EDITION="saying", TOYDOCS_TEXT=text)
            self.assertEqual(result.returncode, 0, result.stderr)
        result = run(TOYDOCS, "export", "--product", "toy-studio", "--format", "json", "--output",
                     str(folder / "policy.json"), TOYDOCS_EDITION="saying", TOYDOCS_TEXT=text)
        self.assertEqual(result.returncode, 0, result.stderr)
        result = run(PROBE, "answers", str(folder / "policy.json"))
        self.assertEqual(result.returncode, 0, result.stderr)
        (folder / "answers.json").write_text(result.stdout)
        return Case(folder)

    def test_the_files_are_read_and_the_answers_are_the_audits(self):
        with tempfile.TemporaryDirectory(prefix="permdocs-") as scratch:
            for number, text in enumerate(TEXTS):
                case = self.export(Path(scratch) / str(number), text)
                for engine in ["cedar", "casbin", "rego"]:
                    self.assertEqual(list(case.differences(engine)), [], text)
                names = {entity["attrs"].get("name")
                         for entity in json.loads(case.text("cedar/entities.json"))}
                self.assertIn(text, names)
                result = run(FGA, "model", "validate", "--file",
                             str(case.folder / "openfga/model.fga"))
                self.assertIn('"is_valid":true', result.stdout)
            self.assertGreater(fga(Path(scratch) / "*/openfga/store.fga.yaml"), 100)


if __name__ == "__main__":
    unittest.main()
