"""How pages look: at three widths, in both colour schemes, printed, and without scripts."""

from support import SCHEMES, SITE, STORY, WIDTHS, BrowserTest, pages, story_pages

OVERFLOW = """
const limit = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= limit) return [];
return [...document.querySelectorAll('body *')]
  .filter((element) => element.getBoundingClientRect().right > limit + 1)
  .slice(0, 5)
  .map((element) => element.tagName + '.' + element.className + ': ' + element.textContent.trim().slice(0, 40));
"""
BACKGROUND = "return getComputedStyle(document.body).backgroundColor"
LONGEST_PAINT = """
const done = arguments[0];
let longest = 0, shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longest = Math.max(longest, entry.startTime);
}).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
setTimeout(() => done([longest, shift]), 400);
"""


class Layout(BrowserTest):
    def test_fits_every_width(self):
        for page in pages():
            for width in WIDTHS:
                with self.subTest(page=page, width=width):
                    self.open(page, width)
                    self.assertEqual(self.run_script(OVERFLOW), [])

    def test_says_nothing_in_the_console(self):
        self.console()
        for page in pages():
            for scheme in SCHEMES:
                with self.subTest(page=page, scheme=scheme):
                    self.open(page, scheme=scheme)
                    self.assertEqual(self.console(), [])

    def test_follows_the_colour_scheme(self):
        self.open(STORY, scheme="light")
        light = self.run_script(BACKGROUND)
        self.open(STORY, scheme="dark")
        self.assertNotEqual(self.run_script(BACKGROUND), light)

    def test_prints(self):
        for page in story_pages():
            with self.subTest(page=page):
                self.open(page)
                pdf = self.pdf()
                self.assertTrue(pdf.startswith(b"%PDF-"))
                self.assertGreater(len(pdf), 20_000)


class Weight(BrowserTest):
    def paint(self, page):
        """When the largest thing of a page was painted after a cold start, and how far things moved."""
        self.devtools("Network.clearBrowserCache")
        self.open(page)
        return self.driver.execute_async_script(LONGEST_PAINT)

    def test_stays_light(self):
        """HTML, styles and scripts of each story page: 60,000 bytes at most, one sheet, two scripts of 6 KB together."""
        for page in story_pages():
            with self.subTest(page=page):
                self.open(page)
                sheets = self.run_script("return [...document.styleSheets].map((sheet) => sheet.href)")
                scripts = self.run_script("return [...document.scripts].map((s) => s.src).filter((s) => s)")
                self.assertEqual(len(sheets), 1)
                self.assertLessEqual(len(scripts), 2)
                files = [page] + [url.removeprefix(self.server.address) for url in sheets + scripts]
                weights = {file: (SITE / file).stat().st_size for file in files}
                print(f"\n  weight: {sum(weights.values())} bytes {weights}")
                self.assertLessEqual(sum(weights.values()), 60_000)
                self.assertLessEqual(sum(list(weights.values())[2:]), 6 * 1024)

    def test_shows_its_words_at_once(self):
        """The largest paint of the best of five cold loads.

        Other work on the machine is not the page's: where a page with next to nothing on it takes long,
        the story page may take four times as long.
        """
        loads = [self.paint(STORY) for _ in range(5)]
        paint = min(paint for paint, _ in loads)
        bare = min(self.paint("404.html")[0] for _ in range(5))
        print(f"\n  largest contentful paint: {paint:.0f} ms, of a bare page {bare:.0f} ms")
        self.assertGreater(paint, 0)
        self.assertLessEqual(paint, max(300, 4 * bare))
        self.assertEqual([shift for _, shift in loads], [0] * 5)


class WithoutScripts(BrowserTest):
    scripts = False

    def test_reads_the_same(self):
        for page in story_pages():
            with self.subTest(page=page):
                self.open(page, 360)
                for selector in ("h1", ".block p", ".block > small", "nav.contents a", ".sources li"):
                    hidden = self.run_script(
                        "return [...document.querySelectorAll(arguments[0])]"
                        ".filter((e) => !e.checkVisibility()).length", selector)
                    self.assertTrue(self.all(selector), selector)
                    self.assertEqual(hidden, 0, selector)
