"""A branch of a bare repository, and a bucket of an S3 server that runs on this machine."""

import json
import re
import subprocess
import unittest

from support import Daemon, PublishingCase, files, find, free_port, needs

# What makes the objects of a bucket a site that everybody may read.
PUBLIC = json.dumps({
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::news/*",
    }],
})
SECRET = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY"


@needs("git")
class Branches(PublishingCase):
    def git(self, *words, folder="."):
        result = subprocess.run(
            ["git", "-c", "user.name=Ann Lee", "-c", "user.email=ann@example.org", *words],
            cwd=self.folder / folder, env=self.environment, capture_output=True, text=True,
            check=True,
        )
        return result.stdout

    def test_makes_one_commit_a_publish(self):
        self.settings("pages:\n  kind: git\n  repository: ../site.git\n".replace("../", ""))
        self.git("init", "-q", "--bare", "site.git")
        for edition in (1, 1, 2):
            self.edit(edition)
            self.explainer("publish", "pages")
        self.assertEqual(self.git("rev-list", "--count", "gh-pages", folder="site.git"), "2\n")
        self.git("clone", "-q", "-b", "gh-pages", "site.git", "clone")
        served = {path: body for path, body in files(self.folder / "clone").items() if ".git/" not in path}
        self.assertEqual(served, {**self.built(), ".nojekyll": b""})
        said = self.explainer("verify", "clone")
        self.assertIn("0 missing, 0 different, 0 unexpected", said)


class Buckets:
    """The same for either program; the server is moto, which speaks S3 but stores nothing for good."""

    tool = ""

    def setUp(self):
        super().setUp()
        self.environment |= {
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_DEFAULT_REGION": "eu-west-1", "AWS_CONFIG_FILE": "/nonexistent",
            "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent", "RCLONE_CONFIG": "/nonexistent",
        }
        port = free_port()
        self.endpoint = f"http://127.0.0.1:{port}"
        self.s3 = Daemon(
            [find("moto_server"), "-H", "127.0.0.1", "-p", str(port)], port, self.folder / "s3.log"
        )
        self.addCleanup(self.s3.stop)
        self.aws("s3api", "create-bucket", "--bucket", "news", "--create-bucket-configuration",
                 "LocationConstraint=eu-west-1")
        self.aws("s3api", "put-bucket-policy", "--bucket", "news", "--policy", PUBLIC)
        self.settings(
            f"bucket:\n  kind: s3\n  bucket: news\n  prefix: site\n  endpoint: {self.endpoint}\n"
            f"  region: eu-west-1\n  tool: {self.tool}\n"
        )
        for name in ("aws", "rclone"):
            self.program_before(
                name, f'#!/bin/sh\necho "$0 $@" >> "{self.folder}/words"\nexec {find(name)} "$@"\n'
            )

    def aws(self, *words):
        return subprocess.run(
            [find("aws"), "--endpoint-url", self.endpoint, *words], env=self.environment,
            capture_output=True, text=True, check=True,
        ).stdout

    def objects(self):
        place = self.folder / "download"
        subprocess.run(["rm", "-rf", place], check=True)
        self.aws("s3", "sync", "--quiet", "s3://news/site", str(place))
        return files(place)

    def requests(self, start):
        """The keys that were put and deleted since then, in order."""
        log = self.s3.log.read_text()[start:]
        return re.findall(r'"(PUT|DELETE|POST) /news(?:/site/)?([^ ?]*)[^"]*" 2', log)

    def test_sends_in_order_and_deletes_only_what_it_sent(self):
        self.edit(1)
        said = self.explainer("publish")
        self.assertEqual(self.objects(), self.built())
        self.assertEqual(
            self.aws("s3api", "head-object", "--bucket", "news", "--key", "site/page-1/index.html",
                     "--query", "ContentType", "--output", "text"), "text/html; charset=utf-8\n")
        self.assertIn("0 missing, 0 different, 0 unexpected",
                      self.explainer("verify", f"{self.endpoint}/news/site/"))
        self.assertIn("nothing to publish", self.explainer("publish"))

        (self.folder / "mine.txt").write_text("somebody's own")
        self.aws("s3", "cp", "--quiet", str(self.folder / "mine.txt"), "s3://news/site/mine.txt")
        self.aws("s3", "cp", "--quiet", str(self.folder / "mine.txt"), "s3://news/other.txt")
        start = len(self.s3.log.read_text())
        self.edit(2)
        (self.folder / "Content/page-3.md").unlink()
        said += self.explainer("publish")
        self.assertEqual(self.objects(), {**self.built(), "mine.txt": b"somebody's own"})
        self.assertIn("other.txt", self.aws("s3", "ls", "s3://news/"))
        self.check_order(self.requests(start))
        words = (self.folder / "words").read_text()
        self.assertIn(self.tool, words)
        self.assertNotIn(SECRET, words + said)

    def check_order(self, requests):
        def phase(verb, path):
            if path == ".explainer-journal":
                return 0 if verb == "PUT" else 6
            if path == "manifest.json":
                return 5
            if verb != "PUT":
                return 4
            if path.endswith(".xml") or path == "index.html":
                return 3
            return 2 if path.endswith(".html") else 1

        phases = [phase(*request) for request in requests]
        # The journal's end is a deletion as any other where objects are deleted in one request.
        if phases and phases[-1] == 4:
            phases[-1] = 6
        self.assertEqual(phases, sorted(phases), requests)
        self.assertTrue({0, 2, 4, 5, 6} <= set(phases), requests)

    def test_says_what_failed(self):
        self.edit(1)
        self.s3.stop()
        self.assertIn("cannot list s3://news/site", self.explainer("publish", expect=2))


@needs("aws", "moto_server", "curl")
class BucketsWithAWS(Buckets, PublishingCase):
    tool = "aws"

    def test_replaces_nothing_of_somebody_elses_without_a_word(self):
        (self.folder / "mine.txt").write_text("somebody's own")
        self.aws("s3", "cp", "--quiet", str(self.folder / "mine.txt"), "s3://news/site/index.html")
        self.edit(1)
        said = self.explainer("publish", expect=1)
        self.assertIn("'index.html' at s3://news/site was made or edited by somebody else", said)
        self.assertEqual(self.objects(), {"index.html": b"somebody's own"})
        self.explainer("publish", "--yes")
        self.assertEqual(self.objects(), self.built())


@needs("rclone", "aws", "moto_server", "curl")
class BucketsWithRclone(Buckets, PublishingCase):
    tool = "rclone"


if __name__ == "__main__":
    unittest.main()
