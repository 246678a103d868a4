"""The matrix, filtered, from disk."""

from browser import BrowserTest

MATRIX = "photo-retail/matrix.html"


LAID_OUT = "Rendering was performed in a subtree hidden by content-visibility."


class FilterTest(BrowserTest):
    def test_what_is_filtered_away_is_not_laid_out(self):
        page = self.open(MATRIX)
        for words in ["refund", "", "nothing like it", "sales", ""]:
            page.get_by_label("Find a feature").fill(words)
            page.evaluate("new Promise((done) => setTimeout(done, 100))")

    def test_on_paper_what_is_filtered_away_is_gone(self):
        page = self.open(MATRIX)
        page.get_by_label("Find a feature").fill("account")
        page.emulate_media(media="print")
        self.assertEqual(
            page.locator("main :is(h2, table)").evaluate_all(
                "all => all.filter((e) => e.checkVisibility()).map((e) => e.id)"
            ),
            ["legend", "legend-table", "area.account", "area.account.table", "data"],
        )


class MatrixTest(BrowserTest):
    #: These tests look at what is filtered away, and so have it laid out.
    EXPECTED = (LAID_OUT,)

    def rows(self, page):
        return [
            row.get_attribute("id").removeprefix("feature.")
            for row in page.locator("table[data-rows] tbody tr").all()
            if row.is_visible()
        ]

    def status(self, page):
        return page.locator(".filter [role=status]").inner_text()

    def heads(self, page, table="area.account.table"):
        heads = page.locator(f"[id='{table}'] thead th[data-column]").all()
        return [head.inner_text() for head in heads if head.is_visible()]

    def test_is_complete_without_scripts(self):
        page = self.open(MATRIX, java_script_enabled=False)
        self.assertEqual(len(self.rows(page)), 30)
        self.assertEqual(page.locator(".filter").count(), 0)
        self.assertTrue(page.locator("a[href='grid.csv']").is_visible())
        self.assertTrue(page.locator("a[href='policy.json']").is_visible())

    def test_words_find_features_whatever_their_capitals_and_order(self):
        page = self.open(MATRIX)
        self.assertEqual(self.status(page), "All 30 features shown")
        page.get_by_label("Find a feature").fill("SALES progress")
        self.assertEqual(
            self.rows(page), ["in-progress-sales-online", "in-progress-sales-in-store"]
        )
        self.assertEqual(self.status(page), "2 of 30 features shown")
        self.assertFalse(page.locator("[id='area.account']").is_visible())
        page.get_by_label("Find a feature").fill("nothing like it")
        self.assertEqual(self.status(page), "No feature fits.")

    def test_areas_and_levels_reduce_the_rows(self):
        page = self.open(MATRIX)
        page.get_by_label("Area").select_option("area.account")
        self.assertEqual(self.rows(page), ["account-ownership", "users", "settings"])
        page.get_by_role("combobox", name="Level", exact=True).select_option("Transfer")
        self.assertEqual(self.rows(page), ["account-ownership"])

    def test_columns_go_and_the_caption_says_so_on_paper_too(self):
        page = self.open(MATRIX)
        page.locator(".ticks summary").click()
        page.get_by_label("Clerk").uncheck()
        page.get_by_label("Finance").uncheck()
        self.assertEqual(self.heads(page), ["Owner", "Buyer", "Customer Service", "Lab Tech"])
        self.assertEqual(
            page.locator("[id='feature.users.clerk']").is_visible(), False, "cells go with their column"
        )
        page.emulate_media(media="print")
        self.assertEqual(
            page.locator("[id='area.account.table'] .shown").inner_text(), "4 of 6 permission levels shown"
        )
        self.assertFalse(page.locator(".filter").is_visible())

    def test_only_differences_between_two(self):
        page = self.open(MATRIX)
        page.get_by_label("First permission level").select_option("customer-service")
        page.get_by_label("Second permission level").select_option("clerk")
        self.assertEqual(self.heads(page, "area.returns.table"), ["Customer Service", "Clerk"])
        for row in self.rows(page):
            a, b = (page.locator(f"[id='feature.{row}.{card}']") for card in ("customer-service", "clerk"))
            self.assertNotEqual(a.inner_text(), b.inner_text(), row)
        self.assertNotIn("register", self.rows(page))
        page.get_by_label("Second permission level").select_option("")
        self.assertEqual(len(self.rows(page)), 30)
        self.assertEqual(len(self.heads(page)), 6)

    def test_the_address_holds_the_view(self):
        page = self.open(MATRIX)
        page.get_by_label("Find a feature").fill("order")
        page.locator(".ticks summary").click()
        page.get_by_label("Clerk").uncheck()
        rows = self.rows(page)
        page.reload()
        self.assertEqual(self.rows(page), rows)
        self.assertEqual(page.get_by_label("Find a feature").input_value(), "order")
        self.assertNotIn("Clerk", self.heads(page, "area.returns.table"))
        page.get_by_role("button", name="Copy link").click()
        page.locator('.filter [role=status]', has_text='cop').wait_for()
        page.get_by_role("button", name="Show everything").click()
        self.assertEqual(len(self.rows(page)), 30)
        self.assertNotIn("?", page.url)

    def test_a_link_to_a_row_wins_over_a_filter(self):
        page = self.open(MATRIX + "?find=order#feature.users")
        self.assertIn("users", self.rows(page))
        cell = self.open(MATRIX + "#feature.users.buyer")
        self.assertEqual(cell.locator("td:target").inner_text(), "Create / Manage")

    def test_an_address_that_means_nothing_does_no_harm(self):
        page = self.open(MATRIX + "?area=nowhere&differ=a+b&show=owner+nobody")
        self.assertEqual(self.heads(page), ["Owner"])
        self.assertEqual(len(self.rows(page)), 30)

    def test_the_keyboard_is_enough(self):
        page = self.open(MATRIX)
        page.get_by_label("Find a feature").focus()
        page.keyboard.type("refund")
        found = self.rows(page)
        self.assertTrue(0 < len(found) < 30)
        for _ in range(5):
            page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.tagName"), "SUMMARY")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        self.assertFalse(page.get_by_label("Owner", exact=True).is_checked())

    def test_what_does_not_overflow_is_no_stop(self):
        page = self.open(MATRIX)
        overflows = """(region) => region.scrollWidth > region.clientWidth + 1
            || region.scrollHeight > region.clientHeight + 1"""
        found = set()
        for region in page.locator(".table").all():
            # What is out of sight is laid out when it comes into view.
            region.scroll_into_view_if_needed()
            page.evaluate("new Promise((done) => setTimeout(done, 100))")
            is_wide = region.evaluate(overflows)
            found.add(is_wide)
            self.assertEqual(region.evaluate("(region) => region.tabIndex === 0"), is_wide)
        self.assertEqual(found, {True, False})
