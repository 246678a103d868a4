"""Every SARIF report is valid by the official schema, and says what a scanning service needs."""

import json
import unittest

from jsonschema import validators

from toydocs import ROOT, ScratchCase

SCHEMA = json.loads((ROOT / ".build/python/schema/sarif-2.1.0-rtm.4.json").read_text())


class SARIFTests(ScratchCase):
    def report(self, *arguments, edition="sound"):
        result = self.toydocs(*arguments, "--report", "sarif", edition=edition)
        log = json.loads(result.stdout)
        validator = validators.validator_for(SCHEMA)
        validator.check_schema(SCHEMA)
        errors = [error.message for error in validator(SCHEMA).iter_errors(log)]
        self.assertEqual(errors, [])
        return log["runs"][0]

    def test_the_schema_would_notice(self):
        validator = validators.validator_for(SCHEMA)(SCHEMA)
        self.assertFalse(validator.is_valid({"version": "2.1.0", "runs": [{"results": []}]}))

    def test_every_command_and_every_kind_of_finding(self):
        page = self.folder / "Output/markdown/toy-studio/matrix.md"
        page.write_text(page.read_text().replace("| View | Full |", "| Edit | Full |"))
        (self.folder / "README.md").write_text(
            "<!-- permdocs:begin card support -->\n\nold\n\n<!-- permdocs:end -->\n"
        )
        (self.folder / "docs").mkdir()
        (self.folder / "docs/größe a.md").write_text("<!-- permdocs:end -->\n")
        rules = {result["ruleId"] for result in self.report("check")["results"]}
        self.assertLessEqual({"stale-output", "stale-block", "unbalanced-markers"}, rules)
        self.assertEqual(
            {result["ruleId"] for result in self.report("inject")["results"]},
            rules - {"stale-output", "stale-block"},
        )
        broken = self.report("build", edition="broken")
        self.assertIn("false-claim", {result["ruleId"] for result in broken["results"]})
        self.report("check", edition="empty")

    def test_pages_that_were_published_and_one_version_against_the_next(self):
        page = self.folder / "page.txt"
        page.write_text("Support\nFeature | Permission level |\nJobs | Full |\nJbos | View |\n")
        run = self.report("verify", "toy-studio", "page.txt", "http://127.0.0.1:1/ä?c=d")
        self.assertEqual(
            {result["ruleId"] for result in run["results"]},
            {"false-cell", "missing-row", "unknown-row", "unreachable-page"},
        )
        self.assertEqual(
            [
                artifact
                for result in run["results"]
                for artifact in [result["locations"][0]["physicalLocation"]["artifactLocation"]]
                if "uriBaseId" not in artifact
            ],
            [{"uri": "http://127.0.0.1:1/%C3%A4?c=d"}],
        )
        self.toydocs("build", "--output", "Old", edition="kiosk")
        run = self.report("diff", "Old", edition="kioskNext")
        self.assertEqual([result["ruleId"] for result in run["results"]], ["high-risk-access"])
        self.assertEqual(run["results"][0]["level"], "warning")
        self.toydocs("build", "--output", "Old", edition="kioskNext")
        run = self.report("diff", "Old", edition="kiosk")
        self.assertEqual([result["level"] for result in run["results"]], ["note"])

    def test_what_an_engine_does_not_keep(self):
        run = self.report("export", "--product", "kiosk", "--format", "cedar", "--output", "engine",
                          edition="guarded")
        self.assertEqual(
            {result["ruleId"]: result["level"] for result in run["results"]},
            {"unenforced-condition": "warning", "unenforced-separation": "warning",
             "unenforced-limit": "warning", "refused-gap": "note"},
        )
        run = self.report("export", "--product", "kiosk", "--format", "casbin", "--output", "engine",
                          edition="misnamed")
        self.assertEqual([result["ruleId"] for result in run["results"]], ["unexportable-policy"])

    def test_a_release_that_is_refused_and_one_that_is_not(self):
        release = ("release", "1", "--date", "2026-11-21")
        open_findings = self.report(*release)["results"]
        self.assertEqual({result["level"] for result in open_findings}, {"warning"})
        self.assertEqual(self.report(*release, edition="kiosk")["results"], [])
        lost = self.report("check", edition="kioskLost")["results"]
        self.assertIn("lost-id", {result["ruleId"] for result in lost})

    def test_places_are_relative_and_every_rule_is_described(self):
        run = self.report("check", edition="broken")
        described = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        for result in run["results"]:
            self.assertEqual(described[result["ruleIndex"]], result["ruleId"])
            for location in result["locations"]:
                uri = location["physicalLocation"]["artifactLocation"]["uri"]
                self.assertFalse(uri.startswith("/"), uri)


if __name__ == "__main__":
    unittest.main()
