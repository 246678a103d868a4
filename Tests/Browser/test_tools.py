"""The four tools and the reason of a cell, with the keyboard, from disk and from a server."""

import functools
import http.server
import threading

from axe_core_python.sync_playwright import Axe
from browser import SITE, BrowserTest
from test_pages import LEVELS

TOOLS = {
    "which-role": "?needs=full-refunds:process,inventory:view",
    "who-can": "?feature=full-refunds&action=process",
    "why-not": "?with=clerk&feature=full-refunds&miss=process",
    "compare": "?cards=owner+finance+clerk",
}


class ToolTest(BrowserTest):
    def tool(self, name, query="", **options):
        page = self.open(f"photo-retail/tools/{name}.html{query}", **options)
        if options.get("java_script_enabled", True):
            page.wait_for_selector("form.ask")
        return page

    def verdict(self, page):
        return page.locator(".answer [role=status]").inner_text()

    def focused(self, page):
        return page.evaluate("document.activeElement.outerHTML.slice(0, 60)")

    def test_each_is_complete_without_scripts(self):
        for name in TOOLS:
            page = self.tool(name, java_script_enabled=False)
            self.assertEqual(page.locator("form.ask").count(), 0)
            self.assertGreater(page.locator("main table tbody tr").count(), 5, name)
            self.assertGreater(page.locator("main table a").count(), 5, name)

    def test_nothing_is_answered_before_anything_is_asked(self):
        for name in TOOLS:
            page = self.tool(name)
            self.assertFalse(page.locator(".answer").is_visible(), name)

    def test_an_answer_can_be_sent(self):
        for name, query in TOOLS.items():
            page = self.tool(name, query)
            verdict = self.verdict(page)
            self.assertTrue(verdict, name)
            self.assertEqual(page.url.split("?")[1].replace("%3A", ":").replace("%2C", ","), query[1:])
            page.reload()
            page.wait_for_selector("form.ask")
            self.assertEqual(self.verdict(page), verdict)

    def test_an_address_that_means_nothing_does_no_harm(self):
        for name in TOOLS:
            page = self.tool(name, "?needs=x:y,z&feature=nowhere&action=no&with=nobody&miss=seen.99&cards=a+b")
            self.assertFalse(page.locator(".answer").is_visible(), name)

    def test_who_can_with_the_keyboard(self):
        page = self.tool("who-can")
        page.get_by_label("About").focus()
        page.keyboard.type("Full")
        page.keyboard.press("Tab")
        page.keyboard.type("Process")
        self.assertEqual(self.verdict(page), "Process on Full refunds: 3 of 6 can")
        page.keyboard.press("Tab")
        self.assertIn("Copy link", self.focused(page))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/features/full-refunds.html#card.owner")

    def test_which_role_with_the_keyboard(self):
        page = self.tool("which-role")
        page.get_by_label("Find").focus()
        page.keyboard.type("full refunds")
        while "checkbox" not in self.focused(page):
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        self.assertEqual(self.verdict(page), "Best: Customer Service")
        self.assertEqual(page.locator(".choices > li").count(), 3)

    def test_why_not_with_the_keyboard_by_what_is_seen(self):
        page = self.open("captura-workflow/tools/why-not.html")
        page.wait_for_selector("form.ask")
        page.get_by_label("I have").focus()
        page.keyboard.type("Prod")
        page.keyboard.press("Tab")
        page.keyboard.type("Images")
        page.keyboard.press("Tab")
        page.keyboard.press("End")
        self.assertEqual(self.verdict(page), "Production cannot delete Images.")
        self.assertIn("Delete / Full Access on Images", page.locator(".told").inner_text())
        self.assertIn("your Workflow Admin", page.locator(".told").inner_text())
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        self.assertIn("Copy the words", self.focused(page))
        page.keyboard.press("Enter")
        page.locator('.verdict', has_text='opied').wait_for()

    def test_what_is_seen_for_another_reason_is_told_so(self):
        page = self.open("captura-workflow/tools/why-not.html?with=production&feature=images&miss=seen.tab-missing")
        page.wait_for_selector("form.ask")
        self.assertIn("another cause", self.verdict(page))

    def test_compare_with_the_keyboard(self):
        page = self.tool("compare")
        page.get_by_label("Owner").focus()
        page.keyboard.press("Space")
        self.assertEqual(self.verdict(page), "Tick one more.")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        self.assertIn("They differ on 1 of 30", self.verdict(page))
        self.assertEqual(page.locator(".told tbody tr").count(), 1)

    def test_a_card_leads_to_tools_that_know_it(self):
        page = self.open("photo-retail/roles/clerk.html")
        page.get_by_role("link", name="Compare with others").click()
        page.wait_for_selector("form.ask")
        self.assertEqual(self.verdict(page), "Tick one more.")
        self.assertTrue(page.get_by_label("Clerk").is_checked())
        page.go_back()
        page.locator("main").get_by_role("link", name="Why can’t I?").click()
        page.wait_for_selector("form.ask")
        self.assertEqual(page.get_by_label("I have").input_value(), "clerk")

    def test_no_tool_keeps_anybody_out(self):
        axe = Axe()
        for name, query in TOOLS.items():
            for scheme in ["light", "dark"]:
                for width in [320, 1280]:
                    with self.subTest(name=name, scheme=scheme, width=width):
                        page = self.tool(name, query, width=width, scheme=scheme, bypass_csp=True)
                        result = axe.run(page, options={"runOnly": {"type": "tag", "values": LEVELS}})
                        found = [
                            f"{v['id']}: {node['target']} {node['failureSummary']}"
                            for v in result["violations"]
                            for node in v["nodes"][:2]
                        ]
                        self.assertEqual(found, [])
                        if width == 320:
                            wide = page.evaluate("document.documentElement.scrollWidth")
                            self.assertLessEqual(wide, 320)
                        page.context.close()

    def test_they_work_from_a_server_too(self):
        handler = functools.partial(Quiet, directory=str(SITE))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.shutdown)
        page = self.tool("who-can")
        for name, query in TOOLS.items():
            page.goto(f"http://127.0.0.1:{server.server_port}/photo-retail/tools/{name}.html{query}")
            page.wait_for_selector("form.ask")
            self.assertTrue(self.verdict(page), name)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


class ReasonTest(BrowserTest):
    """“Why?” on a cell of the matrix."""

    CELL = "[id='feature.full-refunds.customer-service'] a"

    def test_a_cell_leads_to_its_reason_without_scripts(self):
        page = self.open("photo-retail/matrix.html", java_script_enabled=False)
        page.locator(self.CELL).click()
        page.wait_for_url("**/features/full-refunds.html#card.customer-service")
        row = page.locator("tr:target")
        self.assertIn("Give back the whole price.", row.inner_text())
        self.assertRegex(row.inner_text(), r"Sources/Policies/PhotoRetail/RoleCards/CustomerService\.swift:\d+")

    def test_every_cell_leads_to_a_row_that_is_there(self):
        for product in ["captura-workflow", "capillary", "photo-retail"]:
            page = self.open(f"{product}/matrix.html", java_script_enabled=False)
            links = page.evaluate("[...document.querySelectorAll('td a.badge')].map((a) => a.getAttribute('href'))")
            self.assertGreater(len(links), 30)
            wanted = {}
            for link in links:
                path, row = link.split("#")
                wanted.setdefault(path, set()).add(row)
            for path, rows in wanted.items():
                page.goto(page.url.rsplit("/", 1)[0] + "/matrix.html")
                text = (SITE / product / path).read_text()
                for row in rows:
                    self.assertIn(f'<tr id="{row}">', text)

    def test_the_reason_opens_in_place_and_closes_with_escape(self):
        page = self.open("photo-retail/matrix.html")
        cell = page.locator(self.CELL)
        cell.focus()
        page.keyboard.press("Enter")
        dialog = page.locator("dialog[open]")
        dialog.wait_for()
        self.assertIn("Customer Service can process Full refunds.", dialog.inner_text())
        self.assertIn("give back the whole price", dialog.inner_text())
        self.assertRegex(dialog.inner_text(), r"CustomerService\.swift:\d+")
        page.keyboard.press("Escape")
        self.assertEqual(page.locator("dialog[open]").count(), 0)
        self.assertTrue(cell.evaluate("(a) => a === document.activeElement"))

    def test_the_arrow_keys_move_among_cells_which_are_one_stop(self):
        page = self.open("photo-retail/matrix.html")
        table = page.locator("table[data-rows]").first
        self.assertEqual(table.locator("td a.badge[tabindex='0']").count(), 1)
        table.locator("td a.badge").first.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        place = page.evaluate("document.activeElement.closest('td').id")
        self.assertEqual(place, "feature.users.buyer")
        self.assertEqual(table.locator("td a.badge[tabindex='0']").count(), 1)

    def test_the_open_reason_keeps_nobody_out(self):
        for scheme in ["light", "dark"]:
            page = self.open("photo-retail/matrix.html", scheme=scheme, bypass_csp=True)
            page.locator(self.CELL).click()
            page.locator("dialog[open]").wait_for()
            result = Axe().run(page, options={"runOnly": {"type": "tag", "values": LEVELS}})
            self.assertEqual([v["id"] for v in result["violations"]], [])
