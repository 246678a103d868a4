"""The feed of changes is what RFC 4287 asks for, and what a feed reader makes of it."""

import re
import unittest
import xml.etree.ElementTree as ElementTree

import feedparser

from toydocs import ScratchCase

ATOM = "{http://www.w3.org/2005/Atom}"
# Sections 4.1.1 and 4.1.2: how often each may stand there; the rest may be left out.
FEED = {"author": (1, None), "id": (1, 1), "title": (1, 1), "updated": (1, 1), "link": (1, None)}
ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "link": (1, None)} | {
    "content": (0, 1),
    "summary": (0, 1),
}


class FeedTests(ScratchCase):
    def feed(self, address=None):
        content = self.folder / "Content"
        self.toydocs("release", "1", "--date", "2026-11-21", edition="kiosk")
        self.toydocs("release", "2", "--date", "2027-01-15", edition="kioskNext")
        if address:
            (content / "site.conf").write_text(f"address: {address}\n")
        built = self.toydocs("build", edition="kioskNext")
        self.assertEqual(built.returncode, 0, built.stderr)
        return (self.folder / "Output/site/kiosk/changes.atom").read_bytes()

    def elements(self, parent, allowed):
        names = [child.tag.removeprefix(ATOM) for child in parent]
        for name, (least, most) in allowed.items():
            self.assertGreaterEqual(names.count(name), least, name)
            self.assertLessEqual(names.count(name), most or len(names), name)
        return set(names) - set(allowed)

    def test_it_has_every_element_that_is_asked_for_as_often_as_it_may_stand_there(self):
        feed = ElementTree.fromstring(self.feed())
        self.assertEqual(self.elements(feed, FEED), {"entry"})
        for entry in feed.iter(f"{ATOM}entry"):
            self.assertEqual(self.elements(entry, ENTRY), set())
        for date in feed.iter(f"{ATOM}updated"):
            self.assertRegex(date.text, r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for author in feed.iter(f"{ATOM}author"):
            self.assertEqual([child.tag for child in author], [f"{ATOM}name"])
        ids = [element.text for element in feed.iter(f"{ATOM}id")]
        self.assertEqual(len(set(ids)), 3)
        for identity in ids:
            self.assertRegex(identity, r"^urn:uuid:[0-9a-f-]{36}$")

    def test_a_reader_finds_the_releases_newest_first_at_whole_addresses(self):
        read = feedparser.parse(self.feed("https://example.com/help/"))
        self.assertFalse(read.bozo, read.get("bozo_exception"))
        self.assertEqual(read.version, "atom10")
        self.assertEqual(read.feed.link, "https://example.com/help/kiosk/changes.html")
        self.assertEqual(
            [(entry.title, entry.link) for entry in read.entries],
            [
                ("Version 2, 15 January 2027", "https://example.com/help/kiosk/changes/2.html"),
                ("Version 1, 21 November 2026", "https://example.com/help/kiosk/changes/1.html"),
            ],
        )
        self.assertIn("Clerk, Refunds: can now view and edit", read.entries[0].content[0].value)

    def test_without_an_address_the_links_lead_from_where_the_feed_is(self):
        links = re.findall(rb'href="(.+?)"', self.feed())
        self.assertEqual(
            links, [b"changes.atom", b"changes.html", b"changes/2.html", b"changes/1.html"]
        )


if __name__ == "__main__":
    unittest.main()
