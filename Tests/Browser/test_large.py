"""A matrix that is too large for one page: its first page leads to every row and to every cell."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from browser import BrowserTest

PERMDOCS = Path(os.environ["PERMDOCS"]).resolve()
FEATURES, ROLES = 130, 95


def policy():
    """As many cells as two pages hold, nearly all of them a refusal."""
    areas = [("north", range(20)), ("south", range(20, FEATURES))]
    area = [next(name for name, inside in areas if n in inside) for n in range(FEATURES)]
    return {
        "format": 1, "id": "grid", "name": "Grid", "version": "1", "summary": "Large.",
        "actions": [
            {"id": "view", "name": "View", "spoken": "view", "looks": True, "verbs": []}],
        "view": "view", "implications": [], "prerequisites": [], "separations": [],
        "standards": [], "symptoms": [], "limits": [], "definitions": [], "claims": [],
        "terms": {
            "area": ["area", "areas"], "feature": ["feature", "features"], "level": "Level",
            "role": ["role", "roles"], "set": ["permission set", "permission sets"]},
        "areas": [
            {"id": name, "name": name.title(), "configurable": True, "features": [
                {"id": f"feature-{n}", "name": f"Feature {n}", "cataloged": True}
                for n in inside]}
            for name, inside in areas],
        "cards": [
            {"id": f"role-{n}", "kind": "role", "name": f"Role {n}", "purpose": "Works.",
             "otherwiseNone": "it is somebody else's",
             "sections": [{"area": area[n], "lines": [
                 {"feature": f"feature-{n}", "actions": ["view"], "reason": "look it up"}]}]}
            for n in range(ROLES)],
    }


class LargeTest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.folder = Path(scratch.name)
        (cls.folder / "Content").mkdir()
        (cls.folder / "grid.json").write_text(json.dumps(policy()))
        built = subprocess.run(
            [PERMDOCS, "build", "--policy", "grid.json"], cwd=cls.folder, capture_output=True,
            text=True)
        assert built.returncode == 0, built.stderr

    def matrix(self, query="", **options):
        site = (self.folder / "Output/site").as_uri()
        return self.open(f"grid/matrix.html{query}", at=lambda path: f"{site}/{path}", **options)

    def shown(self, page):
        return [
            link.get_attribute("href").partition("/site/grid/")[2] or link.get_attribute("href")
            for link in page.locator("table tbody td a").all() if link.is_visible()
        ]

    def test_without_scripts_every_row_is_found_and_opens(self):
        page = self.matrix(java_script_enabled=False)
        links = [link for link in self.shown(page) if link.startswith("matrix/")]
        self.assertEqual(len({link.split("#")[1] for link in links}), FEATURES)
        page.locator("a[href='matrix/south.2.html#feature.feature-77']").click()
        self.assertEqual(page.locator("tr:target th").inner_text(), "Feature 77")

    def test_a_feature_and_a_role_lead_to_their_cell(self):
        page = self.matrix()
        page.get_by_label("Find: Feature").focus()
        page.keyboard.type("feature 77")
        page.get_by_label("Column").select_option("Role 90")
        self.assertEqual(self.shown(page), ["matrix/south.2.html#feature.feature-77.role-90"])
        self.assertEqual(
            page.locator(".filter [role=status]").inner_text(),
            f"1 of {FEATURES} rows shown; each leads to the cell of Role 90")
        page.reload()
        self.assertEqual(len(self.shown(page)), 1)
        page.get_by_label("Find: Feature").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/grid/matrix/south.2.html#feature.feature-77.role-90")
        self.assertEqual(page.locator("td:target").inner_text(), "No access")

    def test_what_is_nowhere_is_said(self):
        page = self.matrix("?find=nothing+like+it&show=nobody")
        self.assertEqual(page.locator(".filter [role=status]").inner_text(), "Nothing fits.")
        page.get_by_label("Find: Feature").fill("")
        self.assertGreater(len(self.shown(page)), FEATURES)
