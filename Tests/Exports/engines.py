"""Engines as they are, asked about people: each gives the set of (feature, action) that somebody can."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import casbin
import cedarpy
import regopy

ROOT = Path(__file__).resolve().parents[2]
PROBE = Path(os.environ["EXPORT_PROBE"]).resolve()
PERMDOCS = Path(os.environ["PERMDOCS"]).resolve()
TOYDOCS = Path(os.environ["TOYDOCS"]).resolve()
FGA = Path(sys.executable).parent / "fga"

ENGINES = ["cedar", "casbin", "rego", "openfga"]


def run(program, *arguments, **environment):
    return subprocess.run(
        [program, *arguments], capture_output=True, text=True, cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", **environment})


class Case:
    """One policy as it was exported, and what the audit says of it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        answers = json.loads((self.folder / "answers.json").read_text())
        self.product = answers["product"]
        self.grid = [(f, a) for f in answers["features"] for a in answers["actions"]]
        self.conditions = answers["conditions"]
        self.people = answers["people"]

    def questions(self):
        """Cards, the conditions that are met, and what the audit says; all or none are met."""
        for person in self.people:
            yield person["cards"], [], {tuple(one) for one in person["always"]}
            if self.conditions:
                yield person["cards"], self.conditions, {tuple(one) for one in person["sometimes"]}

    def differences(self, engine):
        answer = {"cedar": self.cedar, "casbin": self.casbin, "rego": self.rego}[engine]()
        for cards, conditions, expected in self.questions():
            given = answer(cards, conditions)
            for feature, action in sorted(given ^ expected):
                yield (f"{self.folder.name}: {cards} with {conditions}: {engine} says "
                       f"{(feature, action) in given} to {action} on {feature}")

    def text(self, name):
        return (self.folder / name).read_text()

    # Cedar

    def cedar(self):
        schema = self.text("cedar/schema.cedarschema")
        text = self.text("cedar/policies.cedar")
        valid = cedarpy.validate_policies(text, schema)
        if not valid.validation_passed:
            raise AssertionError(f"{self.folder}: {[str(error) for error in valid.errors]}")
        policies = cedarpy.PolicySet.from_str(text)
        entities = json.loads(self.text("cedar/entities.json"))
        types = {entity["uid"]["id"]: entity["uid"]["type"] for entity in entities
                 if entity["uid"]["type"] in ("Role", "PermissionSet")}
        schema = cedarpy.Schema.from_str(schema)

        def answer(cards, conditions):
            person = {"uid": {"type": "User", "id": "somebody"}, "attrs": {},
                      "parents": [{"type": types[card], "id": card} for card in cards]}
            world = cedarpy.Entities.from_json_str(json.dumps(entities + [person]), schema)
            results = cedarpy.is_authorized_batch(
                [{"principal": {"type": "User", "id": "somebody"},
                  "action": {"type": "Action", "id": action},
                  "resource": {"type": "Feature", "id": feature},
                  "context": {"conditions": conditions} if conditions else {}}
                 for feature, action in self.grid], policies, world, schema)
            failures = [error for result in results for error in result.diagnostics.errors]
            if failures:
                raise AssertionError(f"{self.folder}: {failures}")
            return {one for one, result in zip(self.grid, results) if result.allowed}

        return answer

    # Casbin

    def casbin(self):
        # The fast one looks only at the lines with the feature and the action asked about.
        enforcer = casbin.FastEnforcer(
            str(self.folder / "casbin/model.conf"), str(self.folder / "casbin/policy.csv"),
            cache_key_order=[1, 2])
        names = {name.split(":", 1)[1]: name for line in self.text("casbin/policy.csv").splitlines()
                 for name in line.split(", ")[1:] if re.match(r"(role|set):", name)}
        # A card that grants nothing and is part of no other is on no line.
        names = {card: names.get(card, f"role:{card}")
                 for person in self.people for card in person["cards"]}

        def answer(cards, conditions):
            person = "user:" + "+".join(cards)
            for card in cards:
                enforcer.add_role_for_user(person, names[card])
            return {(feature, action) for feature, action in self.grid
                    if enforcer.enforce(person, feature, action, conditions)}

        return answer

    # Rego

    def rego(self):
        engine = regopy.Interpreter()
        engine.add_module("permdocs", self.text("rego/permdocs.rego"))
        engine.add_data_json(self.text("rego/data.json"))
        permitted = engine.build("can = data.permdocs.permitted")

        def answer(cards, conditions):
            engine.set_input_term(json.dumps(
                {"product": self.product, "cards": cards, "conditions": conditions}))
            output = json.loads(str(engine.query_bundle(permitted)))
            return {tuple(one) for one in output["bindings"]["can"]}

        return answer

    # OpenFGA runs tests that a file holds.

    def openfga(self):
        """Writes what the audit says as tests beside the exported ones: who can do each thing."""
        tuples, can = [], {one: [] for one in self.grid}
        for number, (cards, conditions, expected) in enumerate(self.questions()):
            person = f"user:person-{number}"
            tuples += [{"user": person, "relation": "has", "object": f"card:{card}"} for card in cards]
            tuples += [{"user": person, "relation": "agreed", "object": f"line:{line}"}
                       for line in conditions]
            for one in expected:
                can[one].append(person)
        asked = [{"object": f"feature:{feature}", "user_filter": [{"type": "user"}],
                  "assertions": {f"can_{action}": {"users": users}}}
                 for (feature, action), users in can.items()]
        # JSON is YAML.
        (self.folder / "openfga/people.yaml").write_text(json.dumps(tuples))
        (self.folder / "openfga/answers.fga.yaml").write_text(json.dumps(
            {"name": self.folder.name, "model_file": "./model.fga",
             "tuple_files": ["./tuples.yaml", "./people.yaml"],
             "tests": [{"name": "everybody", "list_users": asked}]}))


def fga(pattern):
    """Runs OpenFGA's tests, all of which have to pass; how many questions they asked."""
    result = run(FGA, "model", "test", "--tests", str(pattern))
    said = result.stdout + result.stderr
    passed = re.findall(r"(\d+)/(\d+) passing", said.split("# Test Summary #")[-1])
    if result.returncode != 0 or not passed or any(some != all_ for some, all_ in passed):
        raise AssertionError(said[-3000:])
    return sum(int(some) for some, _ in passed[1:])
