"""What the publishing tests share: sites to publish, and the servers they are published to."""

import contextlib
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.request

ENVIRONMENT = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith(("AWS_", "RCLONE_", "GIT_", "SSH_"))
}
PROGRAM = pathlib.Path(
    os.environ.get("EXPLAINER_PROGRAM")
    or pathlib.Path(__file__).resolve().parents[2] / ".build/debug/explainer"
)
EDITION = re.compile(rb"edition-(\d+)-of-this-page")


def needs(*programs):
    """Skips a test, saying so, when a program is not installed."""
    missing = [name for name in programs if not find(name)]
    return unittest.skipIf(missing, f"not installed: {', '.join(missing)}")


def find(name):
    """The path of a program, those for administrators too."""
    return shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")


def free_port():
    """A port of the loopback that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process):
    """Waits until somebody listens at a port."""
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} ended with {process.returncode}")
        time.sleep(0.05)
    raise RuntimeError(f"nobody listens at port {port}")


def files(folder):
    """The files below a folder, by their paths."""
    folder = pathlib.Path(folder)
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Daemon:
    """A server of the test's own, ended with it."""

    def __init__(self, words, port, log, environment=None):
        self.port = port
        self.log = pathlib.Path(log)
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                words, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                env=environment or ENVIRONMENT,
            )
        try:
            wait_for(port, self.process)
        except RuntimeError as error:
            self.process.kill()
            raise RuntimeError(f"{error}: {self.log.read_text()}") from error

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class PublishingCase(unittest.TestCase):
    """A site in a folder of the test's own."""

    pages = 8
    words = 60

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="explainer-publishing-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.environment = dict(ENVIRONMENT)
        self.editions = []

    def settings(self, publish):
        """Writes site.yml with these targets."""
        self.write(
            "Content/site.yml",
            "title: The Record\ntimezone: Europe/London\nbaseURL: https://example.org/\n"
            "publish:\n" + "".join(f"  {line}\n" for line in publish.strip().splitlines()),
        )

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def edit(self, edition, pages=None):
        """Writes an edition of every page: other words each time, so that nothing can be reused."""
        shuffle = random.Random(edition)
        for number in range(self.pages if pages is None else pages):
            words = " ".join(f"{shuffle.getrandbits(64):x}" for _ in range(self.words))
            self.write(
                f"Content/page-{number}.md",
                f"---\ntitle: Page {number}\n---\nedition-{edition}-of-this-page\n\n{words}\n",
            )

    def explainer(self, *arguments, expect=0):
        """Runs the program; what it printed."""
        result = subprocess.run(
            [PROGRAM, *arguments], cwd=self.folder, env=self.environment, text=True,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False,
        )
        said = result.stdout + result.stderr
        self.assertEqual(result.returncode, expect, said)
        return said

    def built(self):
        """The site as it was built."""
        return files(self.folder / "Site")

    def program_before(self, name, script):
        """Puts a program of the test's own before an installed one of that name."""
        place = self.folder / "bin" / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(script)
        place.chmod(0o755)
        if not self.environment["PATH"].startswith(str(place.parent)):
            self.environment["PATH"] = f"{place.parent}:{self.environment['PATH']}"


class Server:
    """An sshd and an nginx over one folder, with keys made for this one test."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.www = self.folder / "www"
        self.daemons = []

    def stop(self):
        for daemon in self.daemons:
            daemon.stop()

    def start_ssh(self):
        """Starts sshd; the configuration file for ssh that reaches it as `server`."""
        for key in ("host", "user"):
            subprocess.run(
                [find("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", self.folder / key],
                check=True,
            )
        port = free_port()
        (self.folder / "authorized").write_bytes((self.folder / "user.pub").read_bytes())
        host_key = " ".join((self.folder / "host.pub").read_text().split()[:2])
        (self.folder / "known").write_text(f"[127.0.0.1]:{port} {host_key}\n")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        (self.folder / "sshd.conf").write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\n"
            f"AuthorizedKeysFile {self.folder}/authorized\nPidFile none\nStrictModes no\n"
            "UsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n"
            "MaxStartups 100\n"
        )
        client = self.folder / "ssh.conf"
        client.write_text(
            f"Host server\n  HostName 127.0.0.1\n  Port {port}\n  User {os.environ.get('USER') or 'root'}\n"
            f"  IdentityFile {self.folder}/user\n  IdentitiesOnly yes\n"
            f"  UserKnownHostsFile {self.folder}/known\n  StrictHostKeyChecking yes\n"
            "  BatchMode yes\n  LogLevel ERROR\n"
        )
        self.daemons.append(
            Daemon(
                [find("sshd"), "-D", "-e", "-f", self.folder / "sshd.conf"], port,
                self.folder / "sshd.log",
            )
        )
        return client

    def start_nginx(self):
        """Starts nginx over the release that is served; its address."""
        port = free_port()
        user = "user root;" if os.getuid() == 0 else ""
        temporary = "".join(
            f"{kind}_temp_path {self.folder}/nginx-{kind};\n"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (self.folder / "nginx.conf").write_text(
            f"{user}\ndaemon off;\nworker_processes 2;\npid {self.folder}/nginx.pid;\n"
            f"error_log {self.folder}/nginx-errors.log;\nevents {{}}\nhttp {{\n{temporary}"
            f"access_log off;\ntypes {{ text/html html; text/css css; }}\n"
            f"server {{ listen 127.0.0.1:{port}; root {self.www}/current; }}\n}}\n"
        )
        self.daemons.append(
            Daemon(
                [find("nginx"), "-p", self.folder, "-c", self.folder / "nginx.conf"], port,
                self.folder / "nginx.log",
            )
        )
        return f"http://127.0.0.1:{port}/"


def fetch(address):
    """The bytes behind an address."""
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read()
