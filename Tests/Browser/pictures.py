"""The pictures of the README, taken of the golden site. No test: `make pictures` runs it."""

import base64

from support import ROOT, BrowserTest

FOLDER = ROOT / "Sources/Pipeline/Pipeline.docc/Resources"
# A name, a page and where on it, how wide and high, and in which scheme.
PICTURES = (
    ("story-light", "harrow-bridge/index.html", "", 1100, 700, "light"),
    ("story-dark", "harrow-bridge/index.html", "_timeline", 1100, 700, "dark"),
    ("story-phone", "harrow-bridge/index.html", "injuries-and-damage", 390, 700, "light"),
    ("story-arabic", "harrow-bridge-ar/index.html", "lead", 1100, 700, "light"),
)


class Pictures(BrowserTest):
    def test_are_taken(self):
        FOLDER.mkdir(exist_ok=True)
        for name, page, part, width, height, scheme in PICTURES:
            self.open(page, scheme=scheme)
            self.resize(width, height)
            self.run_script("document.getElementById(arguments[0])?.scrollIntoView()", part)
            picture = base64.b64decode(self.devtools("Page.captureScreenshot")["data"])
            self.assertLess(len(picture), 150_000, name)
            (FOLDER / f"{name}.png").write_bytes(picture)
