"""Asks the preview for what no browser asks for, over sockets of our own."""

import contextlib
import pathlib
import re
import signal
import socket
import subprocess
import time
import unittest

from support import PROGRAM, SiteCase, often, write

SECRET = "what lies beside the site\n"
# Ways to write an address that leads out of a folder, for some program or other.
CLIMBING = [
    "/../SECRET", "/..//SECRET", "/./../SECRET", "/assets/../../SECRET", "/..", "/%2e%2e/SECRET",
    "/%2E%2E%2FSECRET", "/.%2e/SECRET", "/%252e%252e/SECRET", "/..%2fSECRET", "/..%5cSECRET",
    "/..\\SECRET", "/%5c..%5cSECRET", "/%c0%ae%c0%ae/SECRET", "/..%00/SECRET", "/..;/SECRET",
    "/%u002e%u002e/SECRET", "//SECRET", "///etc/passwd", "//etc/passwd", "/%2fetc/passwd",
    "/file:///etc/passwd", "/.hidden", "/.git/config", "/Content/site.yml", "/.explainer/build",
    "/index.html%00.css", "/index.html%0d%0aX-Injected:%201", "/link", "/~root/", "/%", "/%4",
    "/%zz", "/\u00e9", "/?/../SECRET", "/#/../SECRET", "SECRET", "*", "http://evil.example/",
]
# Requests that are understood in more than one way, or cost more than they are worth.
AWKWARD = [
    "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
    "GET  / HTTP/1.1\r\nHost: {host}\r\n\r\n", "GET / HTTP/1.1\r\nHost : {host}\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\n folded: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\n\r\nGET /",
    "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nhello",
    "GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\nX: a\0b\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET /{long} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\nX: {long}\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\n{many}\r\n", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
] + [f"{method} / HTTP/1.1\r\nHost: {{host}}\r\n\r\n"
     for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "X")]
RANGES = [
    "bytes=0-0", "bytes=-1", "bytes=5-", "bytes=99999999-", "bytes=5-1", "bytes=-0", "bytes=a-b",
    "bytes=0-1,3-4", "bytes=" + ",".join(f"{n}-{n}" for n in range(900)), "bytes=--5",
    "bytes=18446744073709551615-18446744073709551616", "bytes=-9223372036854775808",
    "bytes=9223372036854775807-", "lines=1-2", "bytes", "",
]


class Preview(SiteCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        root = cls.folder / "edition-0"
        write(root / "SECRET", SECRET)
        write(root / "Content/.hidden", SECRET)
        write(root / "Content/.git/config", SECRET)
        cls.log = open(cls.folder / "preview.log", "w+")
        cls.addClassCleanup(cls.log.close)
        cls.preview = subprocess.Popen(
            [PROGRAM, "serve", "--root", root, "--port", "0"], stderr=cls.log)
        cls.addClassCleanup(cls.preview.wait)
        cls.addClassCleanup(cls.preview.send_signal, signal.SIGTERM)
        cls.port = cls.until_built()
        cls.host = f"localhost:{cls.port}"
        home = cls.ask(cls, "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        cls.token = re.search(r"/__explainer/[a-z0-9]+/", home.decode()).group()

    @classmethod
    def until_built(cls):
        for _ in range(600):
            said = pathlib.Path(cls.log.name).read_text()
            if "built" in said:
                return int(re.search(r"localhost:(\d+)", said).group(1))
            time.sleep(0.05)
        raise AssertionError(f"the preview does not start: {said}")

    def ask(self, request, patience=5.0, address="127.0.0.1"):
        """What comes back until the end of the connection, or until nothing more comes."""
        filled = request.replace("{host}", self.host).replace("{long}", "x" * 100_000)
        filled = filled.replace("{many}", "".join(f"X-{n}: 1\r\n" for n in range(500)))
        with socket.create_connection((address, self.port), patience) as connection:
            with contextlib.suppress(OSError):
                connection.sendall(filled.encode("latin-1" if "\xfc" in filled else "utf-8"))
            received = b""
            with contextlib.suppress(ConnectionError):
                while part := connection.recv(65536):
                    received += part
                    if self.is_whole(received):
                        break
            return received

    @staticmethod
    def is_whole(answer):
        head, separator, body = answer.partition(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head)
        return bool(separator) and (not length or len(body) >= int(length.group(1)))

    def get(self, target, fields="", **options):
        return self.ask(
            f"GET {target} HTTP/1.1\r\nHost: {{host}}\r\n{fields}Connection: close\r\n\r\n",
            **options)

    def check(self, answer, words):
        """Nothing leaks, nothing breaks, nobody else is let in, whatever was asked."""
        head, _, body = answer.partition(b"\r\n\r\n")
        self.assertNotIn(SECRET.encode().strip(), answer, words)
        self.assertNotIn(b"root:x:0", answer, words)
        self.assertNotIn(b"\r\nX-Injected", head, words)
        self.assertNotIn(b"access-control", head.lower(), words)
        if answer:
            self.assertRegex(head, rb"^HTTP/1\.1 (200|206|302|304|4\d\d|505) ", words)
        self.assertIn(b" 200 ", self.get("/")[:20], f"after {words}")

    def test_no_address_leads_out_of_the_site(self):
        for target in CLIMBING:
            with self.subTest(target):
                self.check(self.get(target), target)

    def test_awkward_requests_are_refused(self):
        for request in AWKWARD:
            with self.subTest(request[:60]):
                answer = self.ask(request, patience=15)
                self.check(answer, request[:60])
                self.assertNotIn(b"The Ferry Post", answer)

    def test_parts_of_files_stay_within_them(self):
        whole = self.get("/assets/style.css").partition(b"\r\n\r\n")[2]
        for field in RANGES:
            with self.subTest(field[:40]):
                answer = self.get("/assets/style.css", f"Range: {field}\r\n")
                self.check(answer, field[:40])
                head, _, body = answer.partition(b"\r\n\r\n")
                place = re.search(rb"Content-Range: bytes (\d+)-(\d+)/(\d+)", head)
                if b" 206 " in head[:20]:
                    first, last, size = map(int, place.groups())
                    self.assertEqual((body, size), (whole[first:last + 1], len(whole)))
                elif b" 200 " in head[:20]:
                    self.assertEqual(body, whole)

    def test_only_its_own_pages_are_answered(self):
        own = [f"localhost:{self.port}", f"127.0.0.1:{self.port}", f"[::1]:{self.port}"]
        foreign = [
            "evil.example", f"evil.example:{self.port}", f"127.0.0.1.evil.example:{self.port}",
            f"localhost.:{self.port}", "localhost", "127.0.0.1:1", f"0.0.0.0:{self.port}",
            f"2130706433:{self.port}", "", f"localhost:{self.port}@evil.example", "null",
        ]
        for host in own + foreign:
            answer = self.ask(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            self.assertEqual(b" 200 " in answer[:20], host in own, host)
        for origin in ["https://evil.example", "null", f"http://localhost:{self.port}.evil.example",
                       f"https://localhost:{self.port}", f"http://127.0.0.1:{self.port}"]:
            for target in ["/", f"{self.token}events", f"{self.token}evidence?x"]:
                answer = self.get(target, f"Origin: {origin}\r\n")
                self.assertIn(b" 403 ", answer[:20], origin)
        self.assertIn(b" 403 ", self.get("/", "Sec-Fetch-Site: cross-site\r\n")[:20])

    def test_nobody_listens_to_news_without_the_token(self):
        for target in ["/__explainer/", "/__explainer/events", "/__explainer/x/events",
                       self.token[:-2] + "/events", self.token.upper() + "events"]:
            self.assertIn(b" 404 ", self.get(target)[:20], target)

    def test_it_answers_on_both_loopbacks_and_nowhere_else(self):
        self.assertIn(b" 200 ", self.get("/", address="127.0.0.1")[:20])
        if socket.has_ipv6 and self.has_loopback6():
            self.assertIn(b" 200 ", self.get("/", address="::1")[:20])
        listening = subprocess.run(
            ["cat", "/proc/net/tcp", "/proc/net/tcp6"], capture_output=True, text=True).stdout
        doors = re.findall(rf"\d+: ([0-9A-F]+):{self.port:04X} 0+:0000 0A", listening)
        loopbacks = {"0100007F", "00000000000000000000000001000000"}
        self.assertLessEqual(set(doors), loopbacks)

    @staticmethod
    def has_loopback6():
        with contextlib.suppress(OSError), socket.socket(socket.AF_INET6) as door:
            door.bind(("::1", 0))
            return True
        return False

    def test_slow_readers_are_dropped_and_keep_nobody_waiting(self):
        number = often("HALF_OPEN", 200)
        slow = []
        for _ in range(number):
            connection = socket.create_connection(("127.0.0.1", self.port), 5)
            connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            connection.setblocking(False)
            self.addCleanup(connection.close)
            slow.append(connection)
        started, worst = time.monotonic(), 0
        while slow and time.monotonic() - started < 40:
            before = time.monotonic()
            self.assertIn(b" 200 ", self.get("/")[:20])
            worst = max(worst, time.monotonic() - before)
            slow = [each for each in slow if self.is_open(each)]
            time.sleep(0.5)
        dropped = time.monotonic() - started
        self.assertEqual(len(slow), 0, "some are still open after 40 s")
        self.assertLess(worst, 1)
        print(f"{number} half open, dropped after {dropped:.0f} s, {worst:.2f} s", end=" ")

    @staticmethod
    def is_open(connection):
        try:
            connection.send(b"x")
            return connection.recv(10) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False

    def test_many_requests_cost_no_memory(self):
        """An alarm for each step of each request once cost some kilobytes a request."""
        request = f"GET / HTTP/1.1\r\nHost: {self.host}\r\n\r\n".encode()
        before, number = self.memory(), often("REQUESTS", 20_000)
        with contextlib.ExitStack() as open_ones:
            browsers = [
                open_ones.enter_context(socket.create_connection(("127.0.0.1", self.port), 10))
                for _ in range(200)
            ]
            for _ in range(number // 800):
                for browser in browsers:
                    browser.sendall(request * 4)
                for browser in browsers:
                    received = b""
                    while received.count(b"</html>") < 4:
                        received += browser.recv(1 << 18)
        after = self.memory()
        self.assertLess(after - before, 30, f"MB more after {number} requests")
        self.assertLess(after, 100, f"MB after {number} requests")
        print(f"{number} requests, {before} -> {after} MB", end=" ")

    def memory(self):
        status = pathlib.Path(f"/proc/{self.preview.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024


if __name__ == "__main__":
    unittest.main()
