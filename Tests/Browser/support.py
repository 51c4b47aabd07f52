"""What the browser tests share: the golden site behind a small server, and a headless Chromium."""

import base64
import functools
import http.server
import importlib.util
import json
import pathlib
import shutil
import threading
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = ROOT / "Site"
WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
# The story page that the budgets speak of.
STORY = "energy-ceasefire/index.html"
POPOVER = "[popover], [role=dialog], [role=tooltip], .popover"
SEARCH = "input[type=search], [role=search] input"
HITS = "[role=search] a[href]"
VISIBLE = """
return [...document.querySelectorAll(arguments[0])].filter(
  (element) => element.checkVisibility() && element.getClientRects().length)"""


def pages():
    """All pages of the golden site, by their paths."""
    return sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))


def story_pages():
    """The pages with data beside them."""
    return sorted(
        str(path.parent.relative_to(SITE) / "index.html") for path in SITE.rglob("explainer.json")
    )


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, *_):
        pass


class Server:
    """A folder behind an address on the loopback."""

    def __init__(self, folder):
        handler = functools.partial(Quiet, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def chromium(scripts=True):
    """A headless Chromium; without scripts it is as a reader's who has switched them off."""
    options = Options()
    # Chromium refuses its sandbox to root, who runs the tests in containers.
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not scripts:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2}
        )
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.set_script_timeout(60)
    return driver


class BrowserTest(unittest.TestCase):
    """A test that looks at pages of the golden site."""

    scripts = True

    @classmethod
    def setUpClass(cls):
        cls.server = Server(SITE)
        cls.addClassCleanup(cls.server.stop)
        cls.driver = chromium(cls.scripts)
        cls.addClassCleanup(cls.driver.quit)

    def open(self, page, width=1440, scheme="light"):
        """Shows a page in a window of a width, in a colour scheme."""
        self.resize(width)
        self.devtools(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": scheme}],
        )
        self.driver.get("about:blank")
        self.driver.get(self.server.address + page)

    def resize(self, width, height=900):
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )

    def devtools(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def run_script(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def visible(self, selector):
        return self.run_script(VISIBLE, selector)

    def console(self):
        """What the console has had to say since it was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def pdf(self):
        answer = self.devtools("Page.printToPDF", printBackground=True, preferCSSPageSize=True)
        return base64.b64decode(answer["data"])


def axe_source():
    """The text of axe-core, out of the package that carries it, which is not imported."""
    spec = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(spec.submodule_search_locations[0]) / "axe.min.js").read_text()


def read_json(path):
    return json.loads(path.read_text())
