"""What readers who do not see the page or do not use a mouse can do with it."""

from selenium.webdriver.common.keys import Keys

from support import HITS, POPOVER, SCHEMES, SEARCH, STORY, WIDTHS, BrowserTest, axe_source, pages

RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# Another colour scheme changes colours and nothing else.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
AXE = """
const [rules, done] = arguments;
axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
  .then((found) => done(found.violations.map((violation) =>
    violation.id + ': ' + violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)
      + ' ' + (node.any[0] || node.all[0] || node.none[0] || {}).message).join(' | '))))
  .catch((error) => done([String(error)]));
"""
FOCUSED = "return document.activeElement"


class Access(BrowserTest):
    def test_breaks_no_rule_of_wcag(self):
        axe = axe_source()
        for page in pages():
            for scheme in SCHEMES:
                self.open(page, scheme=scheme)
                self.run_script(axe)
                for width in WIDTHS:
                    with self.subTest(page=page, scheme=scheme, width=width):
                        self.resize(width)
                        rules = RULES if scheme == "light" else COLOURS
                        self.assertEqual(self.driver.execute_async_script(AXE, rules), [])


class Keyboard(BrowserTest):
    def press(self, key):
        self.run_script(FOCUSED).send_keys(key)

    def tab_to(self, selector, most=80):
        """Goes on with the Tab key until it comes to an element."""
        for _ in range(most):
            self.press(Keys.TAB)
            focused = self.run_script(FOCUSED)
            if self.run_script("return arguments[0].matches(arguments[1])", focused, selector):
                return focused
        self.fail(f"the Tab key does not come to '{selector}'")

    def test_skips_to_the_content(self):
        for page in ("index.html", STORY, "about/index.html"):
            with self.subTest(page=page):
                self.open(page)
                self.press(Keys.TAB)
                self.press(Keys.ENTER)
                self.assertEqual(self.run_script(FOCUSED).tag_name, "main")

    def test_follows_the_contents(self):
        for width in WIDTHS:
            with self.subTest(width=width):
                self.open(STORY, width)
                link = self.tab_to("nav.contents a")
                target = link.get_attribute("href").split("#")[1]
                link.send_keys(Keys.ENTER)
                self.assertEqual(self.run_script("return decodeURIComponent(location.hash.slice(1))"), target)
                top = self.run_script(
                    "return document.getElementById(arguments[0]).getBoundingClientRect().top", target)
                self.assertGreater(top, -2)
                self.assertLess(top, 450)

    def test_shows_where_it_is(self):
        self.open(STORY)
        link = self.tab_to("nav.contents a")
        outline = self.run_script(
            "const style = getComputedStyle(arguments[0]);"
            "return [style.outlineStyle, parseFloat(style.outlineWidth)]", link)
        self.assertNotEqual(outline[0], "none")
        self.assertGreater(outline[1], 0)

    def test_opens_and_closes_citations(self):
        self.open(STORY)
        number = self.all(".block > small a")[0]
        self.run_script("arguments[0].focus()", number)
        number.send_keys(Keys.ENTER)
        shown = self.visible(POPOVER)
        self.assertEqual(len(shown), 1, "Enter at a number opens its citation")
        outlet = self.run_script(
            "return arguments[0].closest('.block').querySelector('cite').textContent", number)
        self.assertIn(outlet, shown[0].text)
        self.press(Keys.ESCAPE)
        self.assertEqual(self.visible(POPOVER), [], "Escape closes it")
        self.assertEqual(self.run_script(FOCUSED), number, "and gives the focus back")
        self.assertEqual(self.console(), [])


    def test_shows_the_words_that_a_part_cites(self):
        self.open(STORY)
        link = self.all(".brief small a")[0]
        self.run_script("arguments[0].focus()", link)
        link.send_keys(Keys.SPACE)
        shown = self.visible(POPOVER)
        self.assertEqual(len(shown), 1, "the space bar at a citation opens it")
        self.assertIn(link.text.split(" [")[0], shown[0].text, "with its outlet")
        quoted = shown[0].find_element("css selector", "blockquote").text
        words = self.run_script("return arguments[0].closest('li').firstChild.textContent.trim()", link)
        self.assertIn(words, quoted, "and with its paragraph")
        self.assertEqual(link.get_attribute("aria-expanded"), "true")
        self.tab_to(".card a")
        self.press(Keys.ENTER)
        self.assertEqual(self.visible(POPOVER), [], "the way to the paragraph closes it")
        self.assertEqual(self.run_script("return location.hash"), self.run_script("return arguments[0].hash", link))
        self.assertEqual(self.console(), [])


class Search(BrowserTest):
    def test_finds_a_person(self):
        self.driver.implicitly_wait(0)
        for page in [STORY] + [p for p in pages() if "search" in p] + ["index.html"]:
            self.open(page)
            if self.visible(SEARCH):
                break
        else:
            self.skipTest("the site has no search")
        self.visible(SEARCH)[0].send_keys("Zelensky")
        self.driver.implicitly_wait(5)
        hits = self.all(HITS)
        self.assertTrue(hits, "nothing is found")
        self.assertTrue(any("energy-ceasefire" in hit.get_attribute("href") for hit in hits))
        self.assertEqual(self.console(), [])
