"""Policies made by chance, with few actions and many: pages, commands, scripts and the naive rules agree."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

import tool_data
from browser import BrowserTest
from tool_answers import ToolAnswers, each_product

SIZES = [1, 31, 32, 33, 65, 200]


class GeneratedAnswerTest(ToolAnswers, BrowserTest):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        folder = Path(scratch.name)
        (folder / "Content").mkdir()
        subprocess.run([os.environ["EXPORT_PROBE"], "naive", folder], check=True)
        files = {file.name.split(".")[0]: file for file in sorted(folder.glob("*.policy.json"))}
        cls.products = {name: ["--policy", str(file)] for name, file in files.items()}
        subprocess.run(
            [os.environ["PERMDOCS"], "build", *sum(cls.products.values(), [])],
            cwd=folder, check=True, stderr=subprocess.DEVNULL)
        cls.site = folder / "Output/site"
        cls.invalid = {str(file): tool_data.errors(tool_data.read(file)) for file in tool_data.files(cls.site)}
        tool_data.guard(cls.site)
        cls.policies = {name: json.loads(file.read_text()) for name, file in files.items()}
        #: By product and cards: what somebody who has them can do always, and what while conditions are met.
        cls.naive = {
            (name, frozenset(person["cards"])): (
                {":".join(one) for one in person["always"]},
                {":".join(one) for one in person["sometimes"]})
            for name in files
            for person in json.loads((folder / f"{name}.answers.json").read_text())}

    def some(self, asked, most=24):
        """Spread over all, the last one among them."""
        return asked[:: -max(1, len(asked) // most)][::-1]

    def needs(self, product):
        offered = [":".join(one) for one in self.askable(product)]
        far = [[offered[at], offered[-1 - at * 2]] for at in range(0, len(offered) // 3, max(1, len(offered) // 6))]
        return [[need] for need in self.some(offered, 6)] + far + [offered]

    def compared(self, cards):
        """Every card beside its neighbour, and all together."""
        return [cards[at : at + 2] for at in range(len(cards) - 1)] + [cards]

    def can(self, product, *cards):
        return self.naive[product, frozenset(cards)][1]

    def test_there_are_policies_of_each_size(self):
        self.assertEqual(
            sorted(len(policy["actions"]) for policy in self.policies.values()), SIZES)
        self.assertEqual(self.invalid, {name: [] for name in self.invalid})
        self.assertEqual(len(self.invalid), len(self.policies))

    @each_product
    def test_who_can_is_what_the_naive_rules_say(self, product, answers):
        ids = [card["id"] for card in self.policies[product]["cards"]]
        for (feature, action), answer in answers.items():
            self.assertEqual(
                {card["id"] for card in answer["can"]},
                {card for card in ids if f"{feature}:{action}" in self.can(product, card)})

    @each_product
    def test_what_several_can_is_what_the_naive_rules_say(self, product, answers):
        ids = [card["id"] for card in self.policies[product]["cards"]]
        for cards in self.compared(ids):
            told = self.told("compare", product, *cards)
            held = [self.can(product, card) for card in cards]
            self.assertEqual(set(told["common"]), set.intersection(*held))
            differing = {one["feature"]: one["actions"] for one in told["differences"]}
            for card, can in zip(cards, held):
                for feature in {feature for feature, _ in answers}:
                    on = {one.split(":")[1] for one in can if one.startswith(f"{feature}:")}
                    alike = {one.split(":")[1] for one in held[0] if one.startswith(f"{feature}:")}
                    self.assertEqual(on, set(differing[feature][card]) if feature in differing else alike)

    def test_a_recommendation_is_what_the_naive_rules_say(self):
        tried = {"a role": 0, "sets": 0, "nothing": 0}
        for product in self.products:
            cards = self.policies[product]["cards"]
            roles = [card["id"] for card in cards if card["kind"] == "role"]
            givable = {card["id"] for card in cards if card.get("mayBeGivenSets")}
            people = [cards for name, cards in self.naive if name == product]
            for needs in self.needs(product):
                told = self.told("recommend", product, "--needs", ",".join(needs))
                required = set(told["required"])
                self.assertLessEqual(set(needs), required)
                alone = [role for role in roles if set(needs) <= self.can(product, role)]
                self.assertEqual(
                    sorted(role for one in told["choices"] if not one["sets"] for role in one["roles"]), sorted(alone))
                for choice in told["choices"]:
                    for role in choice["roles"]:
                        always, sometimes = self.naive[product, frozenset([role, *choice["sets"]])]
                        self.assertEqual(set(choice["surplus"]), sometimes - required)
                        self.assertEqual(set(choice["conditional"]), required - always)
                        self.assertLessEqual(required, sometimes)
                enough = [
                    len(person) - 1 for person in people
                    if len(person & set(roles)) == 1 and person & set(roles) <= givable
                    and set(needs) <= self.can(product, *person)]
                told_sizes = {len(one["sets"]) for one in told["choices"] if one["sets"]}
                self.assertEqual(told_sizes - {0}, {min(enough)} - {0} if enough else set())
                tried["a role" if alone else "sets" if enough else "nothing"] += 1
        self.assertGreater(min(tried.values()), 2, tried)

    @each_product
    def test_explain_says_what_who_can_says(self, product, answers):
        asked = [
            (feature, action, card)
            for feature, action in self.askable(product)
            for card in answers[feature, action]["can"] + answers[feature, action]["cannot"]]
        for feature, action, card in self.some(asked, 4):
            result = subprocess.run(
                [os.environ["PERMDOCS"], "explain", product, card["id"], feature, action,
                 *self.products[product]], capture_output=True, text=True)
            lines = [line for line in result.stdout.splitlines() if not line.startswith("Written at ")]
            self.assertEqual(lines, card["why"] + card.get("cure", []))
