"""Browser, command line and page give the same answers: every role, every feature, every action."""

import json
import os
import subprocess

from browser import BrowserTest

NOT_OFFERED = "offers no such permission."
PRODUCTS = ["captura-workflow", "capillary", "photo-retail"]


def told(*arguments):
    result = subprocess.run(
        [os.environ["PERMDOCS"], *arguments, "--report", "json"], capture_output=True, text=True
    )
    assert result.stderr == "", result.stderr
    return json.loads(result.stdout)


def who_can(product):
    """By feature and action: who can and who cannot, with all that is said of each."""
    answers = told("who-can", product)["answers"]
    assert len(answers) > 30
    return {(answer["feature"], answer["action"]): answer for answer in answers}


def is_offered(answer):
    """Whether anybody could ask: the catalog offers it, or a card gives it all the same."""
    return bool(answer["can"]) or not answer["cannot"][0]["why"][0].endswith(NOT_OFFERED)


class AnswerTest(BrowserTest):
    def answers(self):
        for product in PRODUCTS:
            with self.subTest(product):
                yield product, who_can(product)

    def test_the_script_answers_as_the_command_does(self):
        for product, answers in self.answers():
            page = self.open(f"{product}/tools/who-can.html")
            page.wait_for_selector("form.ask")
            found = page.evaluate(
                """() => {
                  const answers = site.answers(site.policy);
                  const { features, actions, cards } = site.policy;
                  return features.flatMap(([feature], f) => actions.map(([action], a) => ({
                    feature, action, told: cards.map(([id], c) => ({ id, ...answers.answer(c, f, a) })),
                  })));
                }"""
            )
            self.assertEqual(len(found), len(answers))
            for entry in found:
                answer = answers[entry["feature"], entry["action"]]
                for kind, is_able in [("can", True), ("cannot", False)]:
                    self.assertEqual(
                        [
                            (card["id"], card["why"], card["cure"] + [card["request"]] * bool(card["request"]))
                            for card in entry["told"]
                            if card["isAble"] == is_able
                        ],
                        [(card["id"], card["why"], card.get("cure", [])) for card in answer[kind]],
                    )

    def test_the_form_who_can_shows_what_the_command_says(self):
        for product, answers in self.answers():
            page = self.open(f"{product}/tools/who-can.html")
            page.wait_for_selector("form.ask")
            shown = page.evaluate(
                """() => {
                  const [feature, action] = document.querySelectorAll('.ask select');
                  const choose = (select, value) => {
                    select.value = value;
                    select.dispatchEvent(new Event('change'));
                  };
                  const values = (select) => [...select.options].map((o) => o.value).filter(Boolean);
                  return values(feature).flatMap((f) => {
                    choose(feature, f);
                    return values(action).map((a) => {
                      choose(action, a);
                      const lists = Object.fromEntries([...document.querySelectorAll('.told h3')].map((h) => [
                        h.textContent, [...h.nextElementSibling.children].map((li) => [...li.children].map((e) => e.textContent)),
                      ]));
                      return [f, a, document.querySelector('.verdict').textContent, lists];
                    });
                  });
                }"""
            )
            offered = [key for key, answer in answers.items() if is_offered(answer)]
            self.assertEqual([(feature, action) for feature, action, _, _ in shown], offered)
            for feature, action, verdict, lists in shown:
                answer = answers[feature, action]
                total = len(answer["can"]) + len(answer["cannot"])
                self.assertTrue(verdict.endswith(f": {len(answer['can'])} of {total} can"), verdict)
                for title, cards in [("Can", answer["can"]), ("Cannot", answer["cannot"])]:
                    told = [lines[1:] for lines in lists.get(title, [])]
                    expected = [
                        (card["why"][1:] or card["why"]) + card.get("cure", [])[:1] for card in cards
                    ]
                    self.assertEqual(told, expected)

    def test_the_form_why_not_shows_what_the_command_says(self):
        for product, answers in self.answers():
            page = self.open(f"{product}/tools/why-not.html")
            page.wait_for_selector("form.ask")
            shown = page.evaluate(
                """() => {
                  const [card, feature, wish] = document.querySelectorAll('.ask select');
                  const choose = (select, value) => {
                    select.value = value;
                    select.dispatchEvent(new Event('change'));
                  };
                  const values = (select) => [...select.options].map((o) => o.value).filter(Boolean);
                  return values(feature).flatMap((f) => {
                    choose(feature, f);
                    return values(wish).filter((w) => !w.startsWith('seen.')).flatMap((w) => {
                      choose(wish, w);
                      return values(card).map((c) => {
                        choose(card, c);
                        const request = document.querySelector('.request');
                        return [f, w, c, [document.querySelector('.verdict').textContent,
                          ...[...document.querySelectorAll('.told > p')].slice(0, -1).map((p) => p.textContent),
                          ...[...document.querySelectorAll('.told li')].map((li) => li.textContent),
                          ...(request ? [request.textContent] : [])]];
                      });
                    });
                  });
                }"""
            )
            cards = {(f, a, c["id"]): c for (f, a), answer in answers.items() for c in answer["can"] + answer["cannot"]}
            offered = sum(len(a["can"]) + len(a["cannot"]) for a in answers.values() if is_offered(a))
            self.assertEqual(len(shown), offered)
            for feature, action, card, lines in shown:
                expected = cards[feature, action, card]
                self.assertEqual(lines, expected["why"] + expected.get("cure", []))

    def test_the_pages_say_what_the_command_says(self):
        for product, answers in self.answers():
            page = self.open(f"{product}/tools/who-can.html", java_script_enabled=False)
            named = page.evaluate(
                """() => Object.fromEntries([...document.querySelectorAll('tr[id^="can."]')].map((row) => [
                  row.id, [...row.cells[1].querySelectorAll('a')].map((a) => a.getAttribute('href'))]))"""
            )
            for (feature, action), answer in answers.items():
                if is_offered(answer):
                    self.assertEqual(
                        named.pop(f"can.{feature}.{action}"),
                        [f"../features/{feature}.html#card.{card['id']}" for card in answer["can"]],
                    )
            self.assertEqual(named, {})
            for feature in dict.fromkeys(feature for feature, _ in answers):
                page.goto(page.url.rsplit("/", 2)[0] + f"/features/{feature}.html")
                rows = page.evaluate(
                    """() => Object.fromEntries([...document.querySelectorAll('tr[id]')].map((row) => [
                      row.id, row.textContent]))"""
                )
                asked = {action: answer for (of, action), answer in answers.items() if of == feature and is_offered(answer)}
                for action, answer in asked.items():
                    for card in answer["can"]:
                        self.is_said(card["why"][1:], rows[f"card.{card['id']}"])
                    for card in answer["cannot"]:
                        row = rows.get(f"cannot.{card['id']}") or rows[f"card.{card['id']}"]
                        self.is_said(card["why"][1:] or [self.alone(card["why"][0])], row)

    def alone(self, sentence):
        """What a page says of a cell where the command needs one sentence only."""
        is_offered = not sentence.endswith(NOT_OFFERED)
        return "Nothing has been decided there." if is_offered else "The product offers no such permission."

    def is_said(self, sentences, row):
        """A row that names the level already gives of a line of the card's own the reason alone."""
        for sentence in sentences:
            _, _, reason = sentence.partition(": ")
            said = [sentence, reason[:1].upper() + reason[1:]] if reason else [sentence, "Ticked in the set's table."]
            self.assertTrue(any(words in row for words in said), f"{sentence!r} in {row!r}")

    def test_a_recommendation_is_the_same_wherever_it_is_asked_for(self):
        for product, answers in self.answers():
            offered = [f"{f}:{a}" for (f, a), answer in answers.items() if is_offered(answer)]
            # Spread over the whole product: things next to each other, and things far apart.
            asked = [[need] for need in offered[::5]]
            asked += [offered[at : at + 3] for at in range(0, len(offered) - 3, 11)]
            asked += [[offered[at], offered[-1 - at * 2]] for at in range(0, len(offered) // 3, 4)]
            asked.append(offered)
            page = self.open(f"{product}/tools/which-role.html")
            page.wait_for_selector("form.ask")
            for needs in asked:
                shown = page.evaluate(
                    """(needs) => {
                      const boxes = [...document.querySelectorAll('.ask input[type=checkbox]')];
                      for (const box of boxes) box.checked = needs.includes(box.value);
                      boxes[0].dispatchEvent(new Event('change'));
                      return {
                        remarks: [...document.querySelectorAll('.told > .remark')].map((p) => p.textContent),
                        choices: [...document.querySelectorAll('.choices > li')].map((li) => [
                          li.querySelector('.choice').textContent,
                          [...li.querySelectorAll('p:not(.quiet)')].map((p) => p.textContent)]),
                      };
                    }""",
                    needs,
                )
                expected = told("recommend", product, "--needs", ",".join(needs))
                self.assertEqual(shown["remarks"], expected["remarks"], needs)
                self.assertEqual(
                    shown["choices"], [[c["title"], c["says"]] for c in expected["choices"]], needs
                )

    def test_the_form_compare_shows_what_the_command_says(self):
        for product, answers in self.answers():
            page = self.open(f"{product}/tools/compare.html")
            page.wait_for_selector("form.ask")
            ids = page.evaluate("site.policy.cards.map(([id]) => id)")
            verbs = dict(page.evaluate("site.policy.actions.map(([id, , verb]) => [id, verb])"))
            names = dict(page.evaluate("site.policy.features.map(([id, name]) => [id, name])"))
            # Every card beside its neighbour, and beside the two after it.
            asked = [ids[at : at + size] for size in [2, 3] for at in range(len(ids) - size + 1)]
            for cards in asked:
                rows, verdict = page.evaluate(
                    """(cards) => {
                      const boxes = [...document.querySelectorAll('.ask input')];
                      for (const box of boxes) box.checked = cards.includes(box.value);
                      boxes[0].dispatchEvent(new Event('change'));
                      const rows = [...document.querySelectorAll('.told tbody tr')];
                      return [rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
                        document.querySelector('.verdict').textContent];
                    }""",
                    cards,
                )
                expected = told("compare", product, *cards)
                self.assertEqual(
                    rows,
                    [
                        [names[difference["feature"]]]
                        + [
                            ", ".join(verbs[action] for action in difference["actions"][card]) or "nothing"
                            for card in cards
                        ]
                        for difference in expected["differences"]
                    ],
                )
                if rows:
                    self.assertRegex(verdict, f"; {len(expected['common'])} permissions? (is|are) common")
