"""Builds while the disk is full, forbidden or broken, while they are killed, and two at once."""

import itertools
import os
import random
import re
import signal
import subprocess
import time
import unittest

from support import MINE, PROGRAM, SiteCase, explainer, needs, often, tree

# What the machine can answer to each call that a build makes.
FAULTS = {
    "openat": ["ENOSPC", "EACCES", "EMFILE", "EROFS"],
    "write": ["ENOSPC", "EIO", "EDQUOT"],
    "close": ["EIO"],
    "renameat": ["ENOSPC", "EACCES"],
    "renameat2": ["ENOSPC", "EACCES", "EINVAL"],
    "mkdirat": ["ENOSPC", "EACCES", "EROFS"],
    "unlinkat": ["EACCES", "EROFS"],
    "syncfs": ["EIO", "ENOSPC"],
    "fdatasync": ["EIO"],
    "flock": ["ENOLCK"],
}


@needs("strace")
class FaultyMachine(SiteCase):
    """One call fails, or it and all that follow, or the program is killed there."""

    def count(self, arguments):
        """How often a run makes each call at most in one thread: that is how strace counts."""
        log = self.folder / "calls"
        tracer = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(FAULTS)]
        result = explainer(*arguments, before=tracer)
        self.assertEqual(result.returncode, 0, result.stderr)
        counts = {}
        for line in log.read_text(errors="replace").splitlines():
            call = re.match(r"(\d+) +(\w+)\(", line)
            if call:
                counts[call.groups()] = counts.get(call.groups(), 0) + 1
        return {
            name: max((n for (_, call), n in counts.items() if call == name), default=0)
            for name in FAULTS
        }

    def faults(self, counts, number):
        """Some of all faults there are, the same in every run."""
        faults = []
        for name, errors in FAULTS.items():
            kinds = ["signal=SIGKILL"] + [
                f"error={error}:when={{}}{more}" for error, more in itertools.product(errors, ["", "+"])
            ]
            for kind, index in itertools.product(kinds, range(1, counts[name] + 1)):
                when = kind.format(index) if "{}" in kind else f"{kind}:when={index}"
                faults.append(f"{name}:{when}")
        return random.Random(8).sample(faults, min(number, len(faults)))

    def run_with(self, fault, arguments):
        tracer = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=" + fault]
        return explainer(*arguments, before=tracer)

    def check_message(self, result, fault):
        """Whoever is not told what failed cannot mend it."""
        self.assertIn(result.returncode, (1, 2, 127), f"{fault}: {result.stderr}")
        # Where nothing can be written, nothing can be said either.
        if not fault.startswith("write") and not fault.endswith("+"):
            self.assertRegex(result.stderr, "'[^']+'|/", fault)

    def test_a_page_is_old_or_new_whatever_fails(self):
        arguments = ["build", "--root", self.folder / "site", "--jobs", "1"]
        self.site()
        faults = self.faults(self.count(arguments), often("FAULTS", 60))
        for fault in faults:
            root = self.site()
            result = self.run_with(fault, arguments)
            found = tree(root / "Site")
            self.assertEqual(list(self.flaws(found)), [], fault)
            if result.returncode == 0:
                found.pop("mine.txt")
                self.assertEqual(found, self.built[1], f"{fault}: it says that all is well")
            elif "error" in fault:
                self.check_message(result, fault)
            self.check_repaired(root, fault)
        print(f"{len(faults)} faults", end=" ", flush=True)

    def test_a_published_folder_is_old_or_new_whatever_fails(self):
        root = self.folder / "site"
        arguments = ["publish", "disk", "--yes", "--no-build", "--root", root]
        self.prepare_publishing()
        faults = self.faults(self.count(arguments), often("FAULTS", 60) // 3)
        for fault in faults:
            self.prepare_publishing()
            result = self.run_with(fault, arguments)
            found = tree(root / "published")
            self.assertEqual(list(self.flaws(found)), [], fault)
            again = explainer(*arguments)
            self.assertEqual(again.returncode, 0, f"{fault}: {again.stderr}")
            found = tree(root / "published")
            found.pop("mine.txt")
            self.assertEqual(found, self.built[1], f"{fault}: rc {result.returncode}")
        print(f"{len(faults)} faults", end=" ", flush=True)

    def test_a_command_line_that_cannot_be_read_is_no_success(self):
        tracer = [
            "strace", "-f", "-qq", "-o", "/dev/null", "-P", "/proc/self/maps",
            "-e", "inject=openat:error=EACCES"]
        result = explainer("build", "--root", self.site(), before=tracer)
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn("/proc/self/maps", result.stderr)

    def prepare_publishing(self):
        """The old edition is published, the new one built."""
        root = self.site()
        (root / "Site").rename(root / "published")
        subprocess.run(
            ["sed", "-i", f"s|path: .*|path: {root}/published|", root / "Content/site.yml"],
            check=True)
        subprocess.run(["cp", "-r", self.folder / "edition-1/Site", root / "Site"], check=True)


class KilledBuilds(SiteCase):
    def test_the_next_build_completes_one_that_was_killed(self):
        root = self.site()
        started = time.monotonic()
        self.assertEqual(explainer("build", "--root", root).returncode, 0)
        length = time.monotonic() - started
        numbers = random.Random()
        kills = often("KILLS", 20)
        for number in range(kills):
            root = self.site()
            build = subprocess.Popen(
                [PROGRAM, "build", "--root", root], stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            time.sleep(numbers.uniform(0, length))
            build.send_signal(signal.SIGKILL)
            build.wait()
            self.assertEqual(list(self.flaws(tree(root / "Site"))), [], f"kill {number}")
            self.check_repaired(root, f"kill {number}")
        print(f"{kills} kills", end=" ", flush=True)


class TwoBuilds(SiteCase):
    def test_two_builds_at_once_leave_the_site_of_one(self):
        outcomes = []
        for number in range(often("PAIRS", 10)):
            root = self.site()
            # Two editors with the same output folder and different content.
            roots = [root, self.folder / "edition-0"]
            builds = [
                subprocess.Popen(
                    [PROGRAM, "build", "--root", each, "--output", root / "Site"],
                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                for each in roots
            ]
            said = [build.communicate(timeout=60)[1] for build in builds]
            codes = [build.returncode for build in builds]
            for build, other, code, words in zip(builds, builds[::-1], codes, said):
                self.assertIn(code, (0, 75), words)
                if code == 75:
                    self.assertIn("another explainer", words)
                    self.assertRegex(words, rf"process {other.pid}\b|explainer is writing it")
            self.assertIn(0, codes)
            found = tree(root / "Site")
            found.pop("mine.txt")
            self.assertIn(found, self.built, f"pair {number}")
            outcomes.append(tuple(codes))
        print({codes: outcomes.count(codes) for codes in set(outcomes)}, end=" ", flush=True)


class AuthorsFiles(SiteCase):
    def test_a_page_that_was_edited_by_hand_is_reported_and_kept(self):
        root = self.site()
        page = root / "Site/index.html"
        page.write_text("edited by hand")
        result = explainer("build", "--root", root)
        self.assertEqual(result.returncode, 1)
        self.assertIn("Site/index.html", result.stderr)
        self.assertIn("[edited-output]", result.stderr)
        self.assertEqual(page.read_text(), "edited by hand")
        self.assertEqual((root / "Site/mine.txt").read_text(), MINE)

    def test_a_folder_of_somebody_elses_is_left_as_it_is(self):
        root = self.site()
        subprocess.run(["rm", "-r", root / "Site"], check=True)
        os.makedirs(root / "Site")
        (root / "Site/index.html").write_text("somebody's own site")
        before = tree(root / "Site")
        result = explainer("build", "--root", root)
        self.assertEqual(result.returncode, 1)
        self.assertIn("[foreign-output]", result.stderr)
        self.assertEqual(tree(root / "Site"), before)


if __name__ == "__main__":
    unittest.main()
