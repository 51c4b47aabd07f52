"""What the tests under faults share: a site in two editions, and a way to run the program."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = pathlib.Path(
    os.environ.get("EXPLAINER_PROGRAM")
    or pathlib.Path(__file__).resolve().parents[2] / ".build/debug/explainer"
)
MINE = "the author's own words\n"


def often(name, short):
    """How often to do something: a few times in CI, many times when somebody asks for it."""
    return int(os.environ.get(name, short))


def needs(program):
    """Skips a test, saying so, when a program is not installed."""
    return unittest.skipUnless(shutil.which(program), f"not installed: {program}")


def explainer(*arguments, before=(), timeout=120):
    """Runs the program to its end; a hang fails the test."""
    command = [*before, str(PROGRAM), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout)


def tree(folder):
    """What every file below a folder holds."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def make_content(root, edition):
    """A site of some thirty pages; an edition changes, lacks and adds some of the other's."""
    content = root / "Content"
    write(
        content / "site.yml",
        "title: The Ferry Post\nbaseURL: https://ferry.example/\ntimezone: Europe/Oslo\n"
        f"publish:\n  disk:\n    kind: folder\n    path: {root / 'published'}\n",
    )
    for number in range(26):
        if number % 9 == edition:
            continue
        shown = edition if number % 2 else 0
        write(
            content / f"guide/harbour-{number:02}.md",
            f"---\ntitle: Harbour {number}\ndate: 2026-03-{1 + number % 27:02}\n---\n\n"
            f"Edition {shown} tells of harbour {number}.\n",
        )
    for number in range(6):
        if number == 4 + edition:
            continue
        story = content / f"ferry-{number}"
        write(
            story / "index.md",
            f"---\ntitle: Ferry {number}\ndescription: What is known of it.\nstatus: developing\n"
            f"---\n\nEdition {edition if number % 2 else 0}.\n",
        )
        write(
            story / "articles/2026-02-03-harbour-post-ferry.txt",
            f"Ferry {number} runs again\n\nThe ferry {number} ran again on Monday after"
            f" {number + 4} days of repair, the harbour office said.\n\n"
            f'"We are glad that it runs," said Jonas Veld, the harbour master, on Tuesday.\n',
        )


class SiteCase(unittest.TestCase):
    """A folder with both editions, and what a good build makes of each."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="explainer-faults-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.built = []
        for edition in (0, 1):
            root = cls.folder / f"edition-{edition}"
            make_content(root, edition)
            result = explainer("build", "--root", root)
            assert result.returncode == 0, result.stderr
            cls.built.append(tree(root / "Site"))
            assert sum(path.endswith(".html") for path in cls.built[edition]) >= 30

    def site(self, name="site"):
        """A fresh folder: content of the new edition, the site of the old one, a file of the author's."""
        root = self.folder / name
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.folder / "edition-1/Content", root / "Content")
        shutil.copytree(self.folder / "edition-0/Site", root / "Site")
        shutil.copytree(self.folder / "edition-0/.explainer", root / ".explainer")
        write(root / "Site/mine.txt", MINE)
        return root

    def flaws(self, found):
        """What is wrong with a site that a run may have left at any moment."""
        old, new = self.built
        for path, content in found.items():
            if path in old or path in new:
                if content not in (old.get(path), new.get(path)):
                    yield f"{path} is neither old nor new"
            elif path != "mine.txt" and ".explainer-" not in path:
                yield f"{path} is nobody's"
        for path in sorted(old.keys() & new.keys() - found.keys()):
            yield f"{path} is missing"
        if found.get("mine.txt") != hashlib.sha256(MINE.encode()).hexdigest():
            yield "the author's own file is not as it was"

    def check_repaired(self, root, words):
        """The next build makes the site whole, and leaves nothing lying about."""
        result = explainer("build", "--root", root)
        self.assertEqual(result.returncode, 0, f"{words}: {result.stderr}")
        found = tree(root / "Site")
        mine = found.pop("mine.txt", None)
        self.assertEqual(mine, hashlib.sha256(MINE.encode()).hexdigest(), words)
        self.assertEqual(found, self.built[1], words)
        kept = {path.name for path in (root / ".explainer").iterdir()}
        self.assertLessEqual(kept, {"build", "settled"}, words)
