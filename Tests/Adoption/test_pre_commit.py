"""The hooks are what pre-commit takes, and do their work in a repository."""

import os
import sys
import unittest
from pathlib import Path

import yaml

from toydocs import PROGRAM, ROOT, ScratchCase, run

PRE_COMMIT = Path(sys.executable).with_name("pre-commit")


class HookTests(ScratchCase):
    def setUp(self):
        super().setUp()
        tools = self.folder / ".tools"
        tools.mkdir()
        (tools / "permdocs").symlink_to(PROGRAM)
        self.path = f"{tools}{os.pathsep}{os.environ['PATH']}"
        hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
        config = {"repos": [{"repo": "local", "hooks": hooks}]}
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
        (self.folder / ".gitignore").write_text(".tools\n")
        self.repository()

    def hooks(self, *names):
        return run(
            [PRE_COMMIT, "run", "--all-files", *names],
            self.folder,
            PATH=self.path,
            PRE_COMMIT_HOME=str(self.folder / ".tools/cache"),
        )

    def test_the_manifest_is_valid(self):
        result = run([PRE_COMMIT, "validate-manifest", ".pre-commit-hooks.yaml"], ROOT)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_the_program_that_the_hooks_name_is_installed_by_make(self):
        entries = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
        self.assertEqual({hook["entry"].split()[0] for hook in entries}, {"permdocs"})
        self.assertIn("bin/permdocs", (ROOT / "Makefile").read_text())

    def test_a_clean_repository_passes_and_a_stale_page_does_not(self):
        clean = self.hooks("permdocs-check")
        self.assertEqual(clean.returncode, 0, clean.stdout)
        self.assertIn("Passed", clean.stdout)
        page = self.folder / "Output/markdown/toy-studio/matrix.md"
        page.write_text(page.read_text().replace("| View | Full |", "| Edit | Full |"))
        stale = self.hooks("permdocs-check")
        self.assertEqual(stale.returncode, 1)
        self.assertIn("Support × Jobs: the page says Edit, the policy says View", stale.stdout)

    def test_a_stale_block_is_put_right_and_told(self):
        (self.folder / "README.md").write_text(
            "<!-- permdocs:begin card support -->\n<!-- permdocs:end -->\n"
        )
        run(["git", "add", "--all"], self.folder)
        changed = self.hooks("permdocs-inject")
        self.assertEqual(changed.returncode, 1)
        self.assertIn("files were modified by this hook", changed.stdout)
        run(["git", "add", "--all"], self.folder)
        self.assertEqual(self.hooks().returncode, 0)


if __name__ == "__main__":
    unittest.main()
