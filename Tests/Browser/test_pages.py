"""Every kind of page, as everybody gets it: no violation of WCAG 2.2 AA, no sideways scrolling."""

from axe_core_python.sync_playwright import Axe
from browser import BrowserTest
from pages import PAGES
from server import Server

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


class PageTest(BrowserTest):
    axe = Axe()

    def check(self, page):
        # The checker is put into the page as a script of the test's, which the page's policy forbids
        # to everybody else.
        result = self.axe.run(page, options={"runOnly": {"type": "tag", "values": LEVELS}})
        found = [
            f"{violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in result["violations"]
            for node in violation["nodes"][:2]
        ]
        self.assertEqual(found, [])

    def test_no_page_keeps_anybody_out(self):
        for path in PAGES:
            for scheme in ["light", "dark"]:
                for width in [320, 1280]:
                    with self.subTest(path=path, scheme=scheme, width=width):
                        page = self.open(path, width, scheme, bypass_csp=True)
                        self.check(page)
                        page.context.close()

    def test_the_open_search_keeps_nobody_out(self):
        for scheme in ["light", "dark"]:
            page = self.open("index.html", scheme=scheme, bypass_csp=True)
            page.get_by_role("combobox", name="Search").fill("customer")
            page.wait_for_selector("[role=option]")
            self.check(page)

    def test_no_page_is_wider_than_a_phone(self):
        for path in PAGES:
            with self.subTest(path):
                page = self.open(path, 320)
                width = page.evaluate("document.documentElement.scrollWidth")
                self.assertLessEqual(width, 320)
                page.context.close()

    def test_what_a_set_grants_is_seen_on_a_phone(self):
        page = self.open("capillary/sets/membercare-create.html", width=320)
        table = page.locator(".table:has(> #permissions-table)")
        edge = table.bounding_box()
        first = table.locator("thead .state").first.bounding_box()
        self.assertLessEqual(first["x"] + first["width"], edge["x"] + edge["width"])
        table.evaluate("region => { region.scrollLeft = region.scrollWidth }")
        name = table.locator("tbody th:nth-child(2)").first.bounding_box()
        self.assertGreaterEqual(name["x"], edge["x"])

    def test_at_400_percent_nothing_is_lost_and_nothing_sticks(self):
        """A window of 1280 by 1024 at 400 % shows 320 by 256: bars that stay would fill it."""
        for path in PAGES:
            with self.subTest(path):
                page = self.open(path, 320, height=256, device_scale_factor=4)
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 320)
                stuck = page.evaluate(
                    """() => [...document.querySelectorAll("body *")].filter((e) => {
                      const style = getComputedStyle(e);
                      return style.position === "fixed"
                        || style.position === "sticky" && style.top !== "auto";
                    }).map((e) => e.outerHTML.slice(0, 80))"""
                )
                self.assertEqual(stuck, [])
                page.context.close()

    def test_every_page_is_whole_without_scripts(self):
        for path in PAGES:
            with self.subTest(path):
                plain = self.open(path, java_script_enabled=False)
                full = self.open(path)
                # Scripts may add to the page; what it says does not depend on them.
                words = "main h1, main h2, main h3, main p, main li, main td, main th"
                added = full.locator(words).all_text_contents()
                lost = [t for t in plain.locator(words).all_text_contents() if t not in added]
                self.assertEqual(lost, [])
                self.assertEqual(plain.locator("main button, main input, main select").count(), 0)
                plain.context.close()
                full.context.close()

    def test_every_page_works_from_a_server_below_a_path(self):
        with Server() as server:
            for path in PAGES:
                with self.subTest(path):
                    page = self.open(path, at=server.address)
                    self.assertTrue(page.locator("h1").is_visible())
                    page.context.close()
            self.assertEqual(server.missing, [])

    def test_forced_colours_and_no_motion_do_no_harm(self):
        page = self.open(
            "photo-retail/matrix.html", forced_colors="active", reduced_motion="reduce"
        )
        self.assertEqual(
            page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"), "auto"
        )
