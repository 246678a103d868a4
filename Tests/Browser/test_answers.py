"""The products' pages, command line and scripts give the same answers."""

import shutil
import tempfile
from pathlib import Path

import tool_data
from browser import SITE, BrowserTest
from tool_answers import ToolAnswers, each_product


class ProductAnswerTest(ToolAnswers, BrowserTest):
    products = {"captura-workflow": [], "capillary": [], "photo-retail": []}

    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.site = Path(scratch.name) / "site"
        shutil.copytree(SITE, cls.site)
        tool_data.guard(cls.site)

    @each_product
    def test_there_is_much_to_ask(self, product, answers):
        self.assertGreater(len(answers), 30, product)

    def test_the_reason_of_a_cell_reads_nothing_that_is_not_agreed_on(self):
        for product in self.products:
            page = self.open(f"{product}/matrix.html")
            page.locator("td a.badge").first.click()
            self.assertTrue(page.locator("dialog[open] li").first.inner_text(), product)
