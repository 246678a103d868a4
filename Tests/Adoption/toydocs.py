"""The toy studio's program, as the debug build has made it, run in a scratch folder."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ["TOYDOCS"]).resolve()


def run(command, folder, edition="sound", **environment):
    """Runs a command in a folder; the result has returncode, stdout and stderr."""
    variables = {**os.environ, "TOYDOCS_EDITION": edition, "NO_COLOR": "1", **environment}
    return subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True)


class ScratchCase(unittest.TestCase):
    """A test with a folder of its own that holds a built handbook."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="permdocs-")
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.toydocs("build")

    def toydocs(self, *arguments, edition="sound"):
        return run([PROGRAM, *arguments], self.folder, edition)

    def repository(self):
        """Makes the folder a git repository with everything committed."""
        for command in (
            ["init", "-q", "-b", "main"],
            ["config", "user.name", "Test"],
            ["config", "user.email", "test@example.com"],
            ["add", "--all"],
            ["commit", "-q", "-m", "Start"],
        ):
            result = run(["git", *command], self.folder)
            self.assertEqual(result.returncode, 0, result.stderr)
