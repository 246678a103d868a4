"""The site in other languages: German whole, Hebrew in part, which is read from right to left."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import tool_data
from axe_core_python.sync_playwright import Axe
from browser import BrowserTest, open_page

LANGUAGES = Path(__file__).parents[1] / "Languages"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGES = [
    "index.html", "404.html", "glossary.html", "h/index.html", "toy-studio/index.html",
    "toy-studio/matrix.html", "toy-studio/roles/support.html", "toy-studio/features/images.html",
    "toy-studio/levels.html", "toy-studio/troubleshooting.html", "toy-studio/tools/which-role.html",
    "toy-studio/tools/who-can.html", "toy-studio/tools/why-not.html",
    "toy-studio/tools/compare.html",
]
# What the pages say in English, and German has not in any of its words.
ENGLISH = {"the", "and", "which", "who", "what", "of", "with", "to", "can", "is", "all", "shown"}


class LanguagesTest(BrowserTest):
    axe = Axe()

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        content = Path(folder.name) / "Content"
        (content / "languages").mkdir(parents=True)
        for file in ["de.json", "de.ftl", "he.json", "he.ftl"]:
            shutil.copy(LANGUAGES / file, content / "languages" / file)
        cls.site = Path(folder.name) / "Output/site"
        subprocess.run(
            [Path(os.environ["PERMDOCS"]).resolve(), "build", "--policy", LANGUAGES / "toy-studio.json"],
            cwd=folder.name, check=True, stderr=subprocess.DEVNULL,
        )

    def open(self, path, width=1280, scheme="light", **options):
        at = lambda path: self.site.as_uri() + "/" + path
        page = open_page(path, None, self.complaints.append, width, scheme, at=at, **options)
        self.addCleanup(page.context.close)
        return page

    def test_no_page_keeps_anybody_out(self):
        # German words are longer than English ones; what Hebrew adds is the other direction.
        begun = [f"he/toy-studio/{page}.html" for page in ["matrix", "roles/support"]]
        for path in [f"de/{page}" for page in PAGES] + begun + PAGES[:1]:
            for scheme in ["light", "dark"]:
                for width in [320, 1280]:
                    with self.subTest(path=path, scheme=scheme, width=width):
                        page = self.open(path, width, scheme, bypass_csp=True)
                        result = self.axe.run(
                            page, options={"runOnly": {"type": "tag", "values": LEVELS}}
                        )
                        found = [
                            f"{violation['id']}: {node['target']} {node['failureSummary']}"
                            for violation in result["violations"] for node in violation["nodes"][:2]
                        ]
                        self.assertEqual(found, [])
                        if width == 320:
                            wide = page.evaluate("document.documentElement.scrollWidth")
                            self.assertLessEqual(wide, 320)
                        page.context.close()

    def test_the_keyboard_leads_to_the_same_page_in_the_other_language(self):
        page = self.open("toy-studio/roles/support.html")
        choice = page.get_by_role("navigation", name="Languages")
        link = choice.get_by_role("link", name="Deutsch")
        for _ in range(12):
            page.keyboard.press("Tab")
            if link.evaluate("(link) => link === document.activeElement"):
                break
        page.keyboard.press("Enter")
        page.wait_for_url("**/de/toy-studio/roles/support.html")
        self.assertEqual(page.locator("h1").inner_text(), "Beratung")
        self.assertEqual(page.locator("html").get_attribute("lang"), "de")
        back = page.get_by_role("navigation", name="Sprachen").get_by_role("link", name="English")
        self.assertEqual(back.get_attribute("lang"), "en")
        back.press("Enter")
        page.wait_for_url("**/site/toy-studio/roles/support.html")

    def test_links_stay_in_the_language(self):
        page = self.open("de/toy-studio/roles/support.html")
        page.get_by_role("link", name="Bilder").first.click()
        page.wait_for_url("**/de/toy-studio/features/images.html")
        self.assertEqual(page.locator("h1").inner_text(), "Bilder")

    def test_the_search_finds_german_words_and_english_ones(self):
        page = self.open("de/index.html")
        box = page.get_by_role("combobox", name="Suche")
        for typed in ["aufträge", "auftrage", "jobs", "auftäge"]:
            box.fill(typed)
            page.wait_for_selector(".results:not([hidden]) [role=option]")
            self.assertEqual(
                page.evaluate("(words) => site.search(words)[0].address", typed),
                "toy-studio/features/jobs.html",
            )
        self.assertEqual(
            page.locator("[role=option] .title").first.inner_text(), "Aufträge"
        )
        # What says nothing in German is not looked for.
        self.assertEqual(
            page.evaluate("site.search('wie kann ich bilder löschen')[0].title"), "Bilder"
        )
        box.fill("xyzzyx")
        page.get_by_text("Nichts heißt „xyzzyx“ oder so ähnlich.").first.wait_for()

    def words(self, page):
        """What is seen and what is read aloud, but for the English of the choice of languages."""
        return page.evaluate(
            """() => {
              document.querySelector(".languages").remove();
              for (const element of document.querySelectorAll(".source, code")) element.remove();
              const said = [...document.querySelectorAll("[aria-label], [placeholder]")]
                .flatMap((e) => [e.getAttribute("aria-label"), e.getAttribute("placeholder")]);
              return [document.body.textContent, ...said].join(" ");
            }"""
        )

    def test_nothing_stays_english_not_even_what_scripts_say(self):
        asked = {
            "toy-studio/tools/which-role.html": "?needs=images:delete",
            "toy-studio/tools/who-can.html": "?feature=images&action=delete",
            "toy-studio/tools/why-not.html": "?with=support&feature=images&miss=delete",
            "toy-studio/tools/compare.html": "?cards=support+owner",
            "toy-studio/matrix.html": "?find=a&show=support",
        }
        for path in PAGES:
            with self.subTest(path):
                page = self.open(f"de/{path}{asked.get(path, '')}")
                if "tools/" in path:
                    page.wait_for_selector(".answer:not([hidden])")
                words = {word.strip(".,:;?!()“”„").lower() for word in self.words(page).split()}
                self.assertEqual(words & ENGLISH, set())
                self.assertEqual(page.locator("body [lang=en]:not([hreflang])").count(), 0)
                page.context.close()

    def test_the_answers_of_the_tools_are_german(self):
        page = self.open("de/toy-studio/tools/why-not.html?with=support&feature=images&miss=delete")
        verdict = page.locator(".verdict")
        page.wait_for_selector(".answer:not([hidden])")
        self.assertEqual(verdict.inner_text(), "Beratung kann Bilder nicht löschen.")
        self.assertEqual(
            page.locator(".request").inner_text(),
            "Ich arbeite als Beratung (Rolle) und kann Bilder nicht löschen. "
            "Könnte ich bitte Voll für Bilder bekommen?",
        )
        page = self.open("de/toy-studio/matrix.html?find=bild")
        self.assertEqual(page.locator(".filter [role=status]").inner_text(), "Gezeigt: 1 von 4 Funktionen")

    def test_what_the_tools_answer_from_has_one_shape_in_every_language(self):
        files = tool_data.files(self.site)
        self.assertEqual(len(files), 3)
        for file in files:
            self.assertEqual(tool_data.errors(tool_data.read(file)), [], file)

    def test_what_scripts_leave_in_english_says_so(self):
        page = self.open("he/toy-studio/tools/why-not.html?with=support&feature=images&miss=delete")
        page.wait_for_selector(".answer:not([hidden])")
        copy = page.get_by_role("button", name="Copy link to this answer")
        self.assertEqual([copy.get_attribute("lang"), copy.get_attribute("dir")], ["en", "ltr"])
        cure = page.locator(".told li").filter(has_text="Smallest change")
        self.assertEqual(cure.get_attribute("lang"), "en")
        chosen = page.get_by_role("option", name="תמיכה", exact=True)
        self.assertIsNone(chosen.get_attribute("lang"))
        page = self.open("he/toy-studio/features/jobs.html")
        self.assertEqual(page.locator(".turn .next > [lang=en]").inner_text(), "Price Lists")
        page = self.open("he/toy-studio/features/price-lists.html")
        self.assertEqual(page.locator(".turn .next > [lang=en]").count(), 0)

    def test_what_is_read_from_right_to_left_begins_at_the_right(self):
        page = self.open("he/toy-studio/roles/support.html")
        self.assertEqual(page.evaluate("getComputedStyle(document.body).direction"), "rtl")
        heading = page.locator("h1").evaluate(
            """(heading) => {
              const range = document.createRange();
              range.selectNodeContents(heading);
              return [range.getBoundingClientRect().right, heading.getBoundingClientRect().right];
            }"""
        )
        self.assertAlmostEqual(heading[0], heading[1], delta=1)
        # English words among it say that they are English, and keep their direction.
        english = page.locator("main [lang=en]").first
        self.assertEqual(english.evaluate("(e) => getComputedStyle(e).direction"), "ltr")
