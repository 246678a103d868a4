"""The search in the bar: what it finds first, and how it is used, from disk."""

from pathlib import Path

from browser import BrowserTest


def queries():
    for line in Path(__file__).with_name("queries.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


class SearchTest(BrowserTest):
    def search(self, path="index.html", **options):
        page = self.open(path, **options)
        return page, page.get_by_role("combobox", name="Search")

    def type(self, page, box, words):
        box.fill(words)
        page.wait_for_selector(".results:not([hidden])")

    def found(self, page, words):
        return page.evaluate("(words) => site.search(words).map((e) => e.address)", words)

    def test_what_people_type_leads_to_the_page_they_mean(self):
        page, box = self.search()
        self.type(page, box, "refund")
        self.assertGreaterEqual(len(list(queries())), 60)
        for words, address in queries():
            with self.subTest(words):
                self.assertEqual((self.found(page, words) or [None])[0], address)

    def test_both_of_two_names_are_found(self):
        page, box = self.search()
        self.type(page, box, "x")
        first = self.found(page, "buyer owner")[:2]
        self.assertEqual(
            sorted(first), ["photo-retail/roles/buyer.html", "photo-retail/roles/owner.html"]
        )

    def test_one_wrong_letter_does_no_harm_and_two_are_too_many(self):
        page, box = self.search()
        self.type(page, box, "x")
        for typed in ["inventor", "inventry", "invenntory", "inbentory", "inventroy"]:
            self.assertEqual(self.found(page, typed)[0], "photo-retail/features/inventory.html")
        self.assertEqual(self.found(page, "inbemtory"), [])

    def test_the_arrow_keys_and_enter_are_enough(self):
        page, box = self.search("photo-retail/roles/clerk.html")
        page.keyboard.press("Control+k")
        page.keyboard.type("refund")
        page.wait_for_selector("[role=option]")
        titles = page.locator("[role=option] .title").all_inner_texts()
        chosen = page.locator("[aria-selected=true] .title")
        self.assertEqual(chosen.inner_text(), titles[0])
        page.keyboard.press("ArrowDown")
        self.assertEqual(chosen.inner_text(), titles[1])
        self.assertEqual(
            box.get_attribute("aria-activedescendant"),
            page.locator("[aria-selected=true]").get_attribute("id"),
        )
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        self.assertEqual(chosen.inner_text(), titles[-1])
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/captura-workflow/features/refund-management.html")
        self.assertEqual(page.locator("h1").inner_text(), "Refund Management")

    def test_results_stand_in_groups_and_are_told(self):
        page, box = self.search()
        self.type(page, box, "customer")
        kinds = page.locator("[role=group] .kind").all_inner_texts()
        self.assertEqual(len(kinds), len(set(kinds)))
        count = page.locator("[role=option]").count()
        self.assertEqual(page.locator(".search [role=status]").inner_text(), f"{count} results")

    def test_escape_closes_and_nothing_found_is_said(self):
        page, box = self.search()
        self.type(page, box, "xylophone")
        self.assertIn("Nothing is called “xylophone”", page.locator(".results").inner_text())
        self.assertEqual(box.get_attribute("aria-expanded"), "false")
        page.keyboard.press("Escape")
        self.assertFalse(page.locator(".results").is_visible())

    def test_what_is_typed_is_never_markup(self):
        page, box = self.search()
        self.type(page, box, "<img src=x onerror=alert(1)>")
        self.assertEqual(page.locator(".results img").count(), 0)

    def test_the_index_comes_with_the_first_search_only(self):
        page, box = self.search()
        self.assertEqual(page.locator("script[src*=search-index]").count(), 0)
        self.type(page, box, "refund")
        self.type(page, box, "clerk")
        self.assertEqual(page.locator("script[src*=search-index]").count(), 1)
