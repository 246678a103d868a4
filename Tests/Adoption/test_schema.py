"""policy.json is what its published schema says, and the schema and the reader agree on what is not."""

import copy
import json

from jsonschema import Draft202012Validator

from toydocs import ROOT, ScratchCase


class SchemaTests(ScratchCase):
    def setUp(self):
        super().setUp()
        self.schema = json.loads((self.folder / "Output/site/policy.schema.json").read_text())
        Draft202012Validator.check_schema(self.schema)
        self.validator = Draft202012Validator(self.schema)
        self.policy = json.loads((self.folder / "Output/site/toy-studio/policy.json").read_text())

    def errors(self, policy):
        return [f"{error.json_path}: {error.message}" for error in self.validator.iter_errors(policy)]

    def accepted(self, policy):
        (self.folder / "policy.json").write_text(json.dumps(policy))
        result = self.toydocs("export", "--product", "toy-studio", "--format", "json",
                              "--policy", "policy.json")
        if result.returncode == 1:
            self.assertIn("unreadable-policy", result.stderr)
        return result.returncode == 0

    def test_every_policy_we_publish_is_valid(self):
        published = sorted(ROOT.glob("Output/markdown/*/policy.json"))
        self.assertEqual(len(published), 3)
        for file in published:
            self.assertEqual(self.errors(json.loads(file.read_text())), [], file.parent.name)
        self.assertEqual(self.errors(self.policy), [])
        self.assertTrue(self.accepted(self.policy))

    def test_what_must_be_there_must_be_there_for_both(self):
        def holes(value, path=()):
            """Every object of the policy without one of the keys that its schema asks for."""
            if isinstance(value, dict):
                for key in value:
                    yield path, key
                    yield from holes(value[key], (*path, key))
            elif isinstance(value, list):
                # One of a kind is enough: the others are made alike.
                for place, item in list(enumerate(value))[:1]:
                    yield from holes(item, (*path, place))

        tried = 0
        for path, key in holes(self.policy):
            changed = copy.deepcopy(self.policy)
            inside = changed
            for step in path:
                inside = inside[step]
            del inside[key]
            if self.errors(changed):
                tried += 1
                self.assertFalse(self.accepted(changed), f"{path} without {key}")
        self.assertGreater(tried, 60)

    def test_other_kinds_of_value_suit_neither(self):
        for path, value in [
            (("format",), 2), (("id",), "Not An Id"), (("cards", 0, "kind"), "person"),
            (("cards", 0, "name"), 5), (("claims", 0, "kind"), "hopes"), (("areas",), {}),
        ]:
            changed = copy.deepcopy(self.policy)
            inside = changed
            for step in path[:-1]:
                inside = inside[step]
            inside[path[-1]] = value
            self.assertNotEqual(self.errors(changed), [], path)
            self.assertFalse(self.accepted(changed), path)
