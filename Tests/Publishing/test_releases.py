"""Releases over ssh, with nginx before them: what a reader finds while the site is published."""

import http.client
import json
import os
import random
import shutil
import signal
import subprocess
import threading
import time
import unittest

from support import EDITION, PROGRAM, PublishingCase, Server, fetch, files, find, needs

TARGET = """
server:
  kind: rsync
  host: server
  path: {www}
  sshConfig: {ssh}
  keep: 4
"""


@needs("sshd", "ssh", "ssh-keygen", "rsync", "nginx", "curl")
class Releases(PublishingCase):
    def setUp(self):
        super().setUp()
        (self.folder / "server").mkdir()
        self.server = Server(self.folder / "server")
        self.addCleanup(self.server.stop)
        self.settings(TARGET.format(www=self.server.www, ssh=self.server.start_ssh()))
        self.address = self.server.start_nginx()

    def served(self):
        """The release that is served, from the disk."""
        return files(self.server.www / "current")

    def releases(self):
        return sorted(os.listdir(self.server.www / "releases"))


class OverSSH(Releases):
    def test_serves_verifies_and_goes_back(self):
        self.edit(1)
        self.assertIn("published: release", self.explainer("publish", "server"))
        first = self.built()
        self.assertEqual(self.served(), first)
        self.assertIn(" 0 missing, 0 different, 0 unexpected", self.explainer("verify", self.address))

        self.edit(2)
        self.assertIn("nothing was sent", self.explainer("publish", "--dry-run"))
        self.assertEqual(self.served(), first)
        self.explainer("publish")
        second = self.built()
        self.assertEqual(self.served(), second)
        self.assertIn("nothing to publish", self.explainer("publish"))

        self.assertIn("back to release", self.explainer("publish", "--rollback"))
        self.assertEqual(self.served(), first)
        said = self.explainer("verify", self.address, expect=1)
        self.assertIn("different   page-0/index.html", said)
        self.explainer("publish")
        self.assertEqual(self.served(), second)

    def test_keeps_as_many_releases_as_it_is_told(self):
        for edition in range(6):
            self.edit(edition, pages=2)
            self.explainer("publish")
        self.assertEqual(len(self.releases()), 4)

    def test_refuses_many_deletions_without_a_word(self):
        self.edit(1)
        self.explainer("publish")
        for number in range(2, self.pages):
            (self.folder / f"Content/page-{number}.md").unlink()
        said = self.explainer("publish", expect=1)
        self.assertIn("more than 20 %", said)
        self.assertEqual(len(self.releases()), 1)
        self.explainer("publish", "--yes")
        self.assertEqual(self.served(), self.built())

    def test_says_when_nobody_answers(self):
        self.edit(1)
        self.server.daemons[0].stop()
        said = self.explainer("publish", expect=2)
        self.assertIn("cannot look at server:", said)


class Reader(threading.Thread):
    """Reads the site as browsers do, over and over, and notes everything that is not one whole version."""

    def __init__(self, address, known):
        super().__init__(daemon=True)
        self.host = address.removeprefix("http://").rstrip("/")
        self.known = known
        self.reads = self.whole_reads = 0
        self.faults = []
        self.has_ended = False

    def run(self):
        connection = http.client.HTTPConnection(self.host, timeout=10)
        newest = 0
        while not self.has_ended:
            try:
                newest = self.read_site(connection, newest)
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.faults.append(repr(error))
                connection.close()
        connection.close()

    def get(self, connection, path):
        connection.request("GET", "/" + path)
        answer = connection.getresponse()
        body = answer.read()
        self.reads += 1
        time.sleep(0.005)
        if answer.status != 200:
            raise ValueError(f"{path}: {answer.status}")
        return body

    def read_site(self, connection, newest):
        before = self.get(connection, "manifest.json")
        site = {}
        for entry in json.loads(before)["files"]:
            site[entry["path"]] = self.get(connection, entry["path"])
            edition = EDITION.search(site[entry["path"]])
            if edition:
                if int(edition[1]) < newest:
                    self.faults.append(f"{entry['path']}: edition {edition[1]} after {newest}")
                newest = int(edition[1])
            if site[entry["path"]] not in self.known[entry["path"]]:
                self.faults.append(f"{entry['path']}: a file that no edition has")
        # Nothing was switched meanwhile, so all that was read must be of this one edition.
        if self.get(connection, "manifest.json") == before:
            self.whole_reads += 1
            for path, body in site.items():
                if body != self.known[path].get_edition(before, path):
                    self.faults.append(f"{path}: of another edition than its manifest")
        return newest


class Known:
    """The bytes that a path had in each edition."""

    def __init__(self):
        self.bytes = set()
        self.by_manifest = {}

    def add(self, manifest, body):
        self.bytes.add(body)
        self.by_manifest[manifest] = body

    def __contains__(self, body):
        return body in self.bytes

    def get_edition(self, manifest, _):
        return self.by_manifest.get(manifest)


class WhileReadersRead(Releases):
    pages = 6
    publishes = 50

    def test_always_serves_one_whole_version(self):
        known = {}

        def build(edition):
            self.edit(edition)
            self.explainer("build")
            site = self.built()
            for path, body in site.items():
                known.setdefault(path, Known()).add(site["manifest.json"], body)

        build(1)
        self.explainer("publish", "--no-build")
        readers = [Reader(self.address, known) for _ in range(2)]
        for reader in readers:
            reader.start()
        for edition in range(2, self.publishes + 2):
            build(edition)
            self.explainer("publish", "--no-build")
        for reader in readers:
            reader.has_ended = True
            reader.join(20)
        self.assertEqual([fault for reader in readers for fault in reader.faults][:5], [])
        reads = sum(reader.reads for reader in readers)
        whole = sum(reader.whole_reads for reader in readers)
        print(f"\n  {self.publishes} publishes, {reads} reads, {whole} whole sites read", end=" ")
        self.assertGreater(whole, self.publishes)


class WhenItIsKilled(Releases):
    pages = 30
    words = 2500
    kills = 20

    def setUp(self):
        super().setUp()
        # Slow enough that there are moments to be killed at, on either side of the connection.
        self.program_before(
            "rsync", f'#!/bin/sh\necho $$ >> "{self.folder}/rsyncs"\n'
            f'exec {find("rsync")} --bwlimit=2000 "$@"\n',
        )

    def start(self):
        with open(self.folder / "rsyncs", "w", encoding="ascii"):
            pass
        return subprocess.Popen(
            [PROGRAM, "publish", "--no-build"], cwd=self.folder, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def rsyncs(self):
        return [int(line) for line in (self.folder / "rsyncs").read_text().split()]

    def check_served(self, allowed):
        site = files(self.server.www / "current")
        self.assertIn(site, allowed)
        for path, body in site.items():
            self.assertEqual(fetch(self.address + path), body)

    def test_killing_rsync_leaves_the_old_version_served(self):
        old, new = self.publish_old_and_build_new()
        chance = random.Random(6)
        killed = 0
        for round_number in range(self.kills * 4):
            if killed == self.kills:
                break
            if round_number % 2:
                self.forget_parts()
            process = self.start()
            while not self.rsyncs() and process.poll() is None:
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.7))
            is_hit = self.kill_newest_rsync()
            said = process.communicate(timeout=60)[1]
            if process.returncode == 0:
                # It had ended before.
                self.check_served([new])
                self.explainer("publish", "--rollback")
                self.forget_all_but_the_served()
            else:
                self.assertEqual(process.returncode, 2, said)
                self.assertTrue(is_hit, said)
                killed += 1
            self.check_served([old])
        self.assertEqual(killed, self.kills)
        print(f"\n  rsync killed at {killed} random points", end=" ")
        self.explainer("publish", "--no-build")
        self.check_served([new])

    def test_killing_the_publisher_leaves_one_whole_version_served(self):
        old, new = self.publish_old_and_build_new()
        chance = random.Random(7)
        for _ in range(10):
            self.forget_parts()
            process = self.start()
            time.sleep(chance.uniform(0, 1.6))
            with_all = os.getpgid(process.pid)
            os.killpg(with_all, signal.SIGKILL)
            process.communicate(timeout=60)
            self.check_served([old, new])
        self.explainer("publish", "--no-build")
        self.check_served([new])

    def publish_old_and_build_new(self):
        self.edit(1)
        self.explainer("publish")
        old = self.built()
        self.edit(2)
        self.explainer("build")
        return old, self.built()

    def forget_parts(self):
        """Every other run starts anew; the others go on with what the killed one had sent."""
        for name in self.releases():
            if name.endswith(".part"):
                shutil.rmtree(self.server.www / "releases" / name, ignore_errors=True)

    def forget_all_but_the_served(self):
        served = os.path.basename(os.readlink(self.server.www / "current"))
        for name in self.releases():
            if name != served:
                shutil.rmtree(self.server.www / "releases" / name)

    def kill_newest_rsync(self):
        try:
            os.kill(self.rsyncs()[-1], signal.SIGKILL)
        except (ProcessLookupError, IndexError):
            return False
        return True


if __name__ == "__main__":
    unittest.main()
