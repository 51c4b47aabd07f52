"""A page in Arabic on an English site: mirrored, with names in Latin letters set apart, and linked to its original."""

from support import BrowserTest

PAGE = "harrow-bridge-ar/index.html"
ORIGINAL = "harrow-bridge/index.html"
# Where two things lie, from the left.
LEFT = "return document.querySelector(arguments[0]).getBoundingClientRect().left"
# A name and the number of its report, one behind the other in a credit.
CREDIT = """
const credit = document.querySelector('.block > small:not(:has(cite))');
return [credit.querySelector('bdi'), credit.querySelector('a')].map((part) => {
  const box = part.getBoundingClientRect();
  return [box.left, box.right, getComputedStyle(part).direction, part.textContent];
});
"""
STRAY = """
return [...document.querySelectorAll('.block > small, .sources p, .head')].flatMap((element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[A-Za-z]/.test(node.data) && !node.parentElement.closest('bdi, [dir=ltr]')) found.push(node.data);
  }
  return found;
});
"""


class RightToLeft(BrowserTest):
    def test_is_mirrored(self):
        self.open(PAGE, 1440)
        root = self.run_script("return [document.documentElement.lang, document.dir]")
        self.assertEqual(root, ["ar", "rtl"])
        self.assertGreater(self.run_script(LEFT, "nav.contents"), self.run_script(LEFT, ".text"))
        self.assertGreater(
            self.run_script(LEFT, ".masthead .name a"), self.run_script(LEFT, ".masthead nav")
        )

    def test_keeps_a_number_behind_its_name(self):
        """Read from the right: the name in Latin letters first, then the bracket with the number."""
        self.open(PAGE, 1440)
        name, number = self.run_script(CREDIT)
        self.assertEqual(name[2], "ltr")
        self.assertRegex(number[3], r"^\[\d\]$")
        self.assertLessEqual(number[1], name[0])

    def test_sets_every_latin_name_apart(self):
        self.open(PAGE, 1440)
        self.assertEqual(self.run_script(STRAY), [])

    def test_leaves_foreign_notes_their_own_direction(self):
        self.open(PAGE, 1440)
        direction = self.run_script(
            "return getComputedStyle(document.querySelector('.note [lang=en]')).direction"
        )
        self.assertEqual(direction, "ltr")

    def test_leads_to_its_original_and_back(self):
        for page, language in ((PAGE, "en"), (ORIGINAL, "ar")):
            with self.subTest(page=page):
                self.open(page, 1440)
                links = self.run_script(
                    "return [...document.querySelectorAll('.head [hreflang]')].map((link) => link.hreflang)"
                )
                self.assertEqual(links, [language])
                alternates = self.run_script(
                    "return [...document.head.querySelectorAll('[hreflang]')].map((link) => link.hreflang)"
                )
                self.assertEqual(alternates, ["ar", "en", "x-default"])

    def test_finds_in_both_languages(self):
        self.open(PAGE, 1440)
        words = self.run_script("return document.querySelector('[role=search] ~ script, script[src$=\"search.js\"]').title")
        self.assertIn("النتائج", words)
