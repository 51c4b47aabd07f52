"""The site of `explainer build --portable`, opened from a disk."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from support import HITS, ROOT, SEARCH, STORY, VISIBLE, chromium
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


class Portable(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.site = pathlib.Path(folder.name) / "a site"
        program = os.environ.get("EXPLAINER_PROGRAM", ROOT / ".build/debug/explainer")
        # A root of its own: the memory of the builds of this repository stays as it is.
        root = pathlib.Path(folder.name) / "root"
        root.mkdir()
        for part in ("Content", "Templates"):
            shutil.copytree(ROOT / part, root / part)
        subprocess.run(
            [str(program), "build", "--portable", "--root", str(root), "--output", str(cls.site)],
            check=True, capture_output=True)
        cls.driver = chromium()
        cls.addClassCleanup(cls.driver.quit)

    def open(self, page):
        self.driver.get((self.site / page).as_uri())

    def test_has_its_styles_and_its_scripts(self):
        for page in ("index.html", STORY, "404.html"):
            with self.subTest(page=page):
                self.open(page)
                margin = self.driver.execute_script("return getComputedStyle(document.body).margin")
                self.assertEqual(margin, "0px", "the styles are not applied")
                self.assertEqual([entry["message"] for entry in self.driver.get_log("browser")], [])

    def test_leads_from_page_to_page(self):
        """Every link that stays on the site names a file that is there."""
        for page in ["404.html"] + [str(p.relative_to(self.site)) for p in self.site.rglob("index.html")]:
            self.open(page)
            links = self.driver.execute_script(
                "return [...document.querySelectorAll('a[href], link[href], script[src], img[src]')]"
                ".map((e) => e.href || e.src).filter((url) => url.startsWith('file:'))")
            for link in set(url.split("#")[0] for url in links):
                with self.subTest(page=page, link=link):
                    path = pathlib.Path(link.removeprefix("file://").replace("%20", " "))
                    self.assertTrue(path.is_file())

    def test_follows_its_contents(self):
        self.open(STORY)
        self.driver.find_element(By.CSS_SELECTOR, "nav.contents a").send_keys(Keys.ENTER)
        self.assertTrue(self.driver.execute_script("return location.hash && scrollY > 0"))

    def test_searches(self):
        self.open("index.html")
        fields = self.driver.execute_script(VISIBLE, SEARCH)
        if not fields:
            self.skipTest("the site has no search")
        fields[0].send_keys("Zelensky")
        self.driver.implicitly_wait(5)
        self.assertTrue(self.driver.find_elements(By.CSS_SELECTOR, HITS))
        self.assertEqual([entry["message"] for entry in self.driver.get_log("browser")], [])
