"""Story pages on paper: what a reader keeps of them, read out of the PDF by poppler's pdftotext."""

import re
import subprocess
import tempfile

from support import SITE, BrowserTest, story_pages

# The words of every paragraph with those of its credit right behind them.
BLOCKS = """
return [...document.querySelectorAll('.block')].map((block) => {
  const copy = block.cloneNode(true);
  for (const control of copy.querySelectorAll('.permalink, button')) control.remove();
  const credit = [...copy.children].find((child) => child.localName === 'small');
  const words = [...copy.children].filter((child) => child !== credit)
    .map((child) => child.textContent).join(' ');
  return [words, credit.textContent];
});
"""
SOURCES = """
return [...document.querySelectorAll('.sources li')].map((source) => [
  source.value, source.querySelector('b').textContent, source.querySelector('a[href^=http]')?.href ?? '',
]);
"""


def printed_pages():
    """Story pages that are written from left to right; of others pdftotext mixes up the order."""
    return [page for page in story_pages() if 'dir="rtl"' not in (SITE / page).read_text()[:200]]


def bare(text):
    """A text without what a line or page break may do to it."""
    return re.sub(r"[\s\u00ad\u2010\u2014-]", "", text)


class Print(BrowserTest):
    def sheets(self, page):
        """The words of each sheet, without white space."""
        self.open(page)
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(self.pdf())
            file.flush()
            text = subprocess.run(
                ["pdftotext", file.name, "-"], capture_output=True, check=True, text=True
            ).stdout
        return [bare(sheet) for sheet in text.split("\f") if sheet.strip()]

    def test_keeps_every_paragraph_with_its_credit(self):
        for page in printed_pages():
            sheets = self.sheets(page)
            for words, credit in self.run_script(BLOCKS):
                with self.subTest(page=page, words=words[:40]):
                    end = bare(words)[-20:] + bare(credit)
                    self.assertTrue(any(end in sheet for sheet in sheets), end)

    def test_writes_out_the_sources_in_a_numbered_list(self):
        for page in printed_pages():
            whole = "".join(self.sheets(page))
            for number, headline, address in self.run_script(SOURCES):
                with self.subTest(page=page, number=number):
                    self.assertIn(f"{number}.{bare(headline)}", whole)
                    self.assertIn(bare(address), whole)

    def test_leaves_out_what_only_a_screen_can_use(self):
        for page in printed_pages():
            whole = "".join(self.sheets(page))
            for words in ("Skip to the content", "On this page", "Related stories", "Linked from"):
                with self.subTest(page=page, words=words):
                    self.assertNotIn(bare(words), whole)
            self.assertEqual(whole.count("Search"), self.run_script(
                "return (document.querySelector('article').textContent.match(/Search/g) ?? []).length"))
