"""Browser, command line and page give the same answers: every role, every feature, every action."""

import functools
import json
import os
import subprocess

from browser import open_page

#: The verdicts that a page gives as the whole reason.
ALONE = ["the product offers no such permission.", "nothing has been decided there."]


@functools.cache
def told(*arguments):
    """What a command says as JSON."""
    result = subprocess.run(
        [os.environ["PERMDOCS"], *arguments, "--report", "json"], capture_output=True, text=True
    )
    assert result.stderr == "", result.stderr
    return json.loads(result.stdout)


#: How a test uses the fields of a form: to choose, and to see what there is to choose.
FIELDS = """() => {
  globalThis.choose = (select, value) => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  globalThis.offered = () => {
    const [feature, wish] = [...document.querySelectorAll('.ask select')].slice(-2);
    const values = (select) => [...select.options].map((option) => option.value).filter(Boolean);
    return values(feature).flatMap((f) => {
      choose(feature, f);
      return values(wish).filter((w) => !w.startsWith('seen.')).map((w) => [f, w]);
    });
  };
}"""


def each_product(test):
    """The test of every product, given what all can and cannot there."""

    @functools.wraps(test)
    def run(self):
        for product in self.products:
            with self.subTest(product):
                test(self, product, self.who_can(product))

    return run


class ToolAnswers:
    """What is tested of some products, the pages of which stand in a folder."""

    #: The folder of the site.
    site = None
    #: By product: what else commands are told to find it.
    products = {}

    def open(self, path, **options):
        page = open_page(
            path, None, self.complaints.append, at=lambda path: f"{self.site.as_uri()}/{path}", **options
        )
        self.addCleanup(page.context.close)
        return page

    def told(self, command, product, *arguments):
        return told(command, product, *arguments, *self.products[product])

    def who_can(self, product):
        """By feature and action: who can and who cannot, with all that is said of each."""
        answers = self.told("who-can", product)["answers"]
        return {(answer["feature"], answer["action"]): answer for answer in answers}

    @functools.cache
    def askable(self, product):
        """What anybody could ask: what the catalog offers, and what a card gives all the same."""
        policy = json.loads((self.site / product / "policy.json").read_text())
        actions = [action["id"] for action in policy["actions"]]
        offers = {
            feature["id"]: feature.get("offers", actions)
            for area in policy["areas"] for feature in area["features"]}
        return [
            (feature, action) for (feature, action), answer in self.who_can(product).items()
            if action in offers[feature] or answer["can"]]

    def some(self, asked):
        """What is asked of much that could be asked."""
        return asked

    def needs(self, product):
        """What people need, spread over the whole product: things next to each other, and far apart."""
        offered = [":".join(one) for one in self.askable(product)]
        asked = [[need] for need in offered[::5]]
        asked += [offered[at : at + 3] for at in range(0, len(offered) - 3, 11)]
        asked += [[offered[at], offered[-1 - at * 2]] for at in range(0, len(offered) // 3, 4)]
        return asked + [offered]

    def compared(self, cards):
        """The cards that are compared: every one beside its neighbour, and beside the two after it."""
        return [cards[at : at + size] for size in [2, 3] for at in range(len(cards) - size + 1)]

    def form(self, product, tool):
        """A form that offers all that can be asked, and nothing else."""
        page = self.open(f"{product}/tools/{tool}.html")
        page.wait_for_selector("form.ask")
        page.evaluate(FIELDS)
        self.assertEqual([tuple(one) for one in page.evaluate("offered()")], self.askable(product))
        return page

    @each_product
    def test_the_script_answers_as_the_command_does(self, product, answers):
        page = self.open(f"{product}/tools/who-can.html")
        page.wait_for_selector("form.ask")
        found = page.evaluate(
            """() => {
              const answers = site.answers(site.policy);
              const { features, actions, cards } = site.policy;
              return features.flatMap(({ id: feature }, f) => actions.map(({ id: action }, a) => ({
                feature, action, told: cards.map(({ id }, c) => ({ id, ...answers.answer(c, f, a) })),
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

    @each_product
    def test_the_form_who_can_shows_what_the_command_says(self, product, answers):
        page = self.form(product, "who-can")
        shown = page.evaluate(
            """(asked) => {
              const [feature, action] = document.querySelectorAll('.ask select');
              return asked.map(([f, a]) => {
                choose(feature, f);
                choose(action, a);
                const lists = Object.fromEntries([...document.querySelectorAll('.told h3')].map((h) => [
                  h.textContent, [...h.nextElementSibling.children].map((li) => [...li.children].map((e) => e.textContent)),
                ]));
                return [f, a, document.querySelector('.verdict').textContent, lists];
              });
            }""",
            self.some(self.askable(product)),
        )
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

    @each_product
    def test_the_form_why_not_shows_what_the_command_says(self, product, answers):
        page = self.form(product, "why-not")
        shown = page.evaluate(
            """(asked) => {
              const [card, feature, wish] = document.querySelectorAll('.ask select');
              const cards = [...card.options].map((option) => option.value).filter(Boolean);
              return asked.flatMap(([f, w]) => {
                choose(feature, f);
                choose(wish, w);
                return cards.map((c) => {
                  choose(card, c);
                  const request = document.querySelector('.request');
                  return [f, w, c, [document.querySelector('.verdict').textContent,
                    ...[...document.querySelectorAll('.told > p')].slice(0, -1).map((p) => p.textContent),
                    ...[...document.querySelectorAll('.told li')].map((li) => li.textContent),
                    ...(request ? [request.textContent] : [])]];
                });
              });
            }""",
            self.some(self.askable(product)),
        )
        cards = {(f, a, c["id"]): c for (f, a), answer in answers.items() for c in answer["can"] + answer["cannot"]}
        asked = [key for key in cards if key[:2] in self.some(self.askable(product))]
        self.assertCountEqual([tuple(key) for *key, _ in shown], asked)
        for feature, action, card, lines in shown:
            expected = cards[feature, action, card]
            self.assertEqual(lines, expected["why"] + expected.get("cure", []))

    @each_product
    def test_the_pages_say_what_the_command_says(self, product, answers):
        page = self.open(f"{product}/tools/who-can.html", java_script_enabled=False)
        named = page.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll('tr[id^="can."]')].map((row) => [
              row.id, [...row.cells[1].querySelectorAll('a')].map((a) => a.getAttribute('href'))]))"""
        )
        for feature, action in self.askable(product):
            self.assertEqual(
                named.pop(f"can.{feature}.{action}"),
                [f"../features/{feature}.html#card.{card['id']}" for card in answers[feature, action]["can"]],
            )
        self.assertEqual(named, {})
        for feature in dict.fromkeys(feature for feature, _ in answers):
            page.goto(page.url.rsplit("/", 2)[0] + f"/features/{feature}.html")
            rows = page.evaluate(
                """() => Object.fromEntries([...document.querySelectorAll('tr[id]')].map((row) => [
                  row.id, row.textContent]))"""
            )
            for answer in [answers[one] for one in self.askable(product) if one[0] == feature]:
                for card in answer["can"]:
                    self.is_said(card["why"][1:], rows[f"card.{card['id']}"])
                for card in answer["cannot"]:
                    row = rows.get(f"cannot.{card['id']}") or rows[f"card.{card['id']}"]
                    verdict = card["why"][0].partition(": ")[2]
                    is_alone = verdict in ALONE
                    self.is_said([verdict[0].upper() + verdict[1:]] if is_alone else card["why"][1:], row)

    def is_said(self, sentences, row):
        """A row that names the level already gives of a line of the card's own the reason alone."""
        for sentence in sentences:
            _, _, reason = sentence.partition(": ")
            said = [sentence, reason[:1].upper() + reason[1:]] if reason else [sentence, "Ticked in the set's table."]
            self.assertTrue(any(words in row for words in said), f"{sentence!r} in {row!r}")

    @each_product
    def test_a_recommendation_is_the_same_wherever_it_is_asked_for(self, product, answers):
        page = self.open(f"{product}/tools/which-role.html")
        page.wait_for_selector("form.ask")
        for needs in self.needs(product):
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
            expected = self.told("recommend", product, "--needs", ",".join(needs))
            self.assertEqual(shown["remarks"], expected["remarks"], needs)
            self.assertEqual(
                shown["choices"], [[c["title"], c["says"]] for c in expected["choices"]], needs
            )

    @each_product
    def test_the_form_compare_shows_what_the_command_says(self, product, answers):
        page = self.open(f"{product}/tools/compare.html")
        page.wait_for_selector("form.ask")
        ids = page.evaluate("site.policy.cards.map(({ id }) => id)")
        verbs = dict(page.evaluate("site.policy.actions.map(({ id, verb }) => [id, verb])"))
        names = dict(page.evaluate("site.policy.features.map(({ id, name }) => [id, name])"))
        for cards in self.compared(ids):
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
            expected = self.told("compare", product, *cards)
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
