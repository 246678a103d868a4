"""Whatever words a policy has, engines read its files, and answer as the audit does."""

import json
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path

import casbin
import cedarpy
import html5lib
import openpyxl

from engines import ENGINES, FGA, PERMDOCS, PROBE, TOYDOCS, Case, fga, run

TEXTS = [
    "Frames", "<script>alert(1)</script>", "\"double\" and 'single' \\ and \\\"", "*/ // # -- ;",
    "{{title}} ${x} %s", "a, b; c: [d] {e} | f > g & h", "إطارات الصور", "👩‍👩‍👧 🖼️ é", "=1+1",
    "p, guest, frames, edit, always", "- {user: \"user:*\"}", "@id(\"x\")", "`raw`", "\\u{202e}",
]

# Each of these makes one character of itself and a sign beside it.
COMBINING = ["\u0301", "\u0d4e", "\u0600", "\ufe0f", "\U0001f1e6"]
ATTACKS = [
    sign.join(["", '")', "\\", '\\")', " permit(principal, action, resource); //", '"', "'", "<",
               "script>alert(1)</script", ">", "&lt", ";", "]]>", "-->", "*/", "${x}", "{{", "|", ""])
    for sign in COMBINING]

# What the pages and sheets of a handbook are made of; nothing else is ours.
ELEMENTS = set("""a abbr blockquote body br button caption code circle datalist div em figure footer form g h1 h2
    h3 h4 h5 h6 head header hr html img input label li link main meta nav ol optgroup option output p path pre
    rect section select small span strong style svg table tbody td text th thead time title tr ul wbr
    """.split())


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
            for number, text in enumerate(TEXTS + ATTACKS):
                case = self.export(Path(scratch) / str(number), text)
                for engine in ["cedar", "casbin", "rego"]:
                    self.assertEqual(list(case.differences(engine)), [], text)
                self.permits(case, text)
                names = {entity["attrs"].get("name")
                         for entity in json.loads(case.text("cedar/entities.json"))}
                self.assertIn(text, names)
                result = run(FGA, "model", "validate", "--file",
                             str(case.folder / "openfga/model.fga"))
                self.assertIn('"is_valid":true', result.stdout)
            self.assertGreater(fga(Path(scratch) / "*/openfga/store.fga.yaml"), 100)

    def permits(self, case, text):
        """Cedar reads a permit for each line, its reason as it was written, and no other."""
        policies = json.loads(cedarpy.policies_to_json_str(case.text("cedar/policies.cedar")))
        permits = [one for one in policies["staticPolicies"].values() if one["effect"] == "permit"]
        self.assertTrue(permits)
        for permit in permits:
            self.assertEqual(permit["principal"]["op"], "in", text)
            self.assertEqual(permit["resource"]["op"], "==", text)
        self.assertIn(text, [permit["annotations"].get("reason") for permit in permits])

    def test_nobody_is_a_role_by_name(self):
        with tempfile.TemporaryDirectory(prefix="permdocs-") as scratch:
            case = self.export(Path(scratch), "Frames")
            enforcer = casbin.Enforcer(str(case.folder / "casbin/model.conf"),
                                       str(case.folder / "casbin/policy.csv"))
            roles = {line.split(", ")[1] for line in case.text("casbin/policy.csv").splitlines()
                     if line.startswith("p, ")}
            self.assertTrue(roles)
            for role in roles:
                name = role.split(":", 1)[1]
                for person in [role, name, f"user:{name}", f"user:{role}"]:
                    for feature, action in case.grid:
                        self.assertFalse(enforcer.enforce(person, feature, action, case.conditions), person)
                enforcer.add_role_for_user("user:somebody", role)
            self.assertTrue(any(enforcer.enforce("user:somebody", feature, action, case.conditions)
                                for feature, action in case.grid))

    def test_a_workbook_holds_the_texts(self):
        with tempfile.TemporaryDirectory(prefix="permdocs-") as scratch:
            for number, text in enumerate(TEXTS + ATTACKS):
                file = Path(scratch) / f"{number}.xlsx"
                result = run(TOYDOCS, "export", "--format", "xlsx", "--output", str(file),
                             TOYDOCS_EDITION="saying", TOYDOCS_TEXT=text)
                self.assertEqual(result.returncode, 0, result.stderr)
                cells = {cell.value for sheet in openpyxl.load_workbook(file)
                         for row in sheet.iter_rows() for cell in row}
                self.assertTrue(any(text in cell for cell in cells if isinstance(cell, str)), text)

    def test_texts_that_are_alike_stay_apart(self):
        """Texts that Unicode calls equivalent are each written as they are."""
        alike = ["caf\u00e9", "cafe\u0301", "K", "\u212a", "\u00c5", "A\u030a", "\u212b"]
        with tempfile.TemporaryDirectory(prefix="permdocs-") as scratch:
            folder = Path(scratch)
            result = run(PERMDOCS, "export", "--product", "photo-retail", "--format", "json")
            policy = json.loads(result.stdout)
            lines = [line for card in policy["cards"] for section in card["sections"]
                     for line in section["lines"] if "reason" in line]
            marks = [f"mark {text}." for text in alike]
            for line, mark in zip(lines[3::4], marks):
                line["reason"] = mark
            file = folder / "policy.json"
            file.write_text(json.dumps(policy))
            export = ["export", "--product", "photo-retail"]
            for words in [[*export, "--format", "xlsx", "--output", str(folder / "policy.xlsx")],
                          [*export, "--format", "csv", "--output", str(folder / "policy.csv")],
                          ["build", "--output", str(folder / "Output"), "--content", str(folder)]]:
                result = run(PERMDOCS, words[0], "--policy", str(file), *words[1:])
                self.assertEqual(result.returncode, 0, result.stderr)
            cells = [cell.value for sheet in openpyxl.load_workbook(folder / "policy.xlsx")
                     for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
            published = {
                "xlsx": "\n".join(cells), "csv": (folder / "policy.csv").read_text(),
                "tools": "\n".join(one.read_text() for one in folder.rglob("tools/data.js")),
                "html": "\n".join(one.read_text() for one in folder.rglob("site/**/*.html")),
                "markdown": "\n".join(one.read_text() for one in folder.rglob("markdown/**/*.md")),
            }
            for form, text in published.items():
                for mark in marks:
                    said = mark.rstrip(".") if form == "csv" else mark
                    self.assertIn(said, text, f"{form} has lost {ascii(mark)}")

    def test_pages_and_sheets_hold_nothing_but_our_elements(self):
        for text in TEXTS[:4] + ATTACKS:
            with tempfile.TemporaryDirectory(prefix="permdocs-") as scratch:
                environment = {"TOYDOCS_EDITION": "saying", "TOYDOCS_TEXT": text}
                for words in [["build"], ["handouts", "--html-only"]]:
                    result = run(TOYDOCS, *words, "--output", f"{scratch}/Output", **environment)
                    self.assertEqual(result.returncode, 0, result.stderr)
                pages = sorted(Path(scratch).rglob("*.html"))
                self.assertTrue(any("handouts" in str(page) for page in pages))
                for page in pages:
                    self.page(page, text)
                for file in Path(scratch).rglob("*"):
                    if file.suffix in (".svg", ".atom", ".xml"):
                        xml.etree.ElementTree.parse(file)

    def page(self, path, text):
        tree = html5lib.parse(path.read_text(), namespaceHTMLElements=False)
        policies = [meta.get("content") for meta in tree.iter("meta")
                    if meta.get("http-equiv") == "Content-Security-Policy"]
        self.assertEqual(len(policies), 1, path)
        self.assertIn("default-src 'none'", policies[0])
        self.assertNotIn("script-src 'unsafe", policies[0])
        for element in tree.iter():
            if not isinstance(element.tag, str):
                self.fail(f"{path}: a comment {element.text}")
            name = element.tag.rsplit("}", 1)[-1]
            if name == "script":
                self.assertRegex(element.get("src") or "", r"^(\.\./)*(assets|[a-z-]+/tools|tools)/|^data\.js$", path)
                self.assertFalse(element.text)
            else:
                self.assertIn(name, ELEMENTS, path)
            for attribute, value in element.attrib.items():
                self.assertFalse(attribute.startswith("on") or attribute == "style", f"{path}: {attribute}")
                if attribute in ("href", "src"):
                    self.assertNotRegex(value.lower(), r"^\s*(javascript|data|vbscript)", path)


if __name__ == "__main__":
    unittest.main()
