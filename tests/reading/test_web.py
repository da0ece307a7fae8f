"""Fetching from a server on the loopback only: limits of time, size and place, and what a page brings."""

import contextlib
import gzip
import socket
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from workbench.reading.addresses import named_publicly, public
from workbench.reading.fetching import fetch
from workbench.values.errors import CaseError

ASKED: list[str] = []
LONG = 20  # seconds, of the minute that a slow server would go on for: more than any machine needs to give up in


class Answers(BaseHTTPRequestHandler):
    """One odd server: each path is one way to answer."""

    def do_GET(self) -> None:  # noqa: N802
        ASKED.append(self.path)
        name = self.path.rpartition("/")[2]
        getattr(self, f"do_{name}", self.do_page)()

    def log_message(self, *words: object) -> None:
        pass

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        with contextlib.suppress(OSError):  # the other side has had enough
            self.wfile.write(body)

    def do_page(self) -> None:
        self.answer("<p>ёлка".encode("koi8-r"), Content_Type="Text/HTML; charset=koi8-r")

    def do_missing(self) -> None:
        self.answer(b"gone", 404)

    def do_hop(self) -> None:
        self.answer(b"", 302, Location="/page", Set_Cookie="a=b")

    def do_round(self) -> None:
        self.answer(b"", 302, Location="/round")

    def do_inward(self) -> None:
        self.answer(b"", 302, Location="http://router.lan/page")

    def do_away(self) -> None:
        self.answer(b"", 302, Location=self.headers["User-Agent"] and "file:///etc/passwd")

    def do_credentials(self) -> None:
        self.answer(b"", 302, Location="http://me:secret@127.0.0.1/")

    def do_drip(self) -> None:
        self.answer(b"", Content_Length="100000")
        self.drip()

    def do_dripheaders(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.drip()

    def drip(self) -> None:
        try:
            for _ in range(1200):  # a minute
                self.wfile.write(b"a")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            self.close_connection = True

    def do_short(self) -> None:
        self.answer(b"abc", Content_Length="10")

    def do_large(self) -> None:
        self.answer(b"x" * 3_000_000)

    def do_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65536)
        except OSError:
            self.close_connection = True

    def do_gzip(self) -> None:
        self.answer(gzip.compress(b"packed words"), Content_Encoding="gzip")

    def do_deflate(self) -> None:
        packer = zlib.compressobj(wbits=-15)
        self.answer(packer.compress(b"packed words") + packer.flush(), Content_Encoding="deflate")

    def do_bomb(self) -> None:
        self.answer(gzip.compress(bytes(60_000_000)), Content_Encoding="gzip")

    def do_brotli(self) -> None:
        self.answer(b"x", Content_Encoding="br")

    def do_members(self) -> None:
        self.answer(gzip.compress(b"packed ") + gzip.compress(b"words") + bytes(8), Content_Encoding="gzip")

    def do_cutgzip(self) -> None:
        self.answer(gzip.compress(b"packed words")[:-9], Content_Encoding="gzip")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    served = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_address[1]}"
    served.shutdown()
    served.server_close()


def refused(url: str, **options) -> str:
    with pytest.raises(CaseError) as says:
        fetch(url, **{"allow_private": True, **options})
    return str(says.value)


def nothing_runs_on() -> bool:
    """Whether every fetch that was given up has ended by itself."""
    running = [thread for thread in threading.enumerate() if thread.name == "fetch"]
    for thread in running:
        thread.join(20)
    return not any(thread.is_alive() for thread in running)


def test_a_page_comes_with_what_is_needed_to_record_it(server: str):
    page = fetch(f"{server}/page", allow_private=True)
    assert (page.status, page.mime, page.encoding, page.size) == (200, "text/html", "koi8-r", 7)
    assert page.body.read() == "<p>ёлка".encode("koi8-r")
    assert page.headers["Content-Length"] == "7"
    assert (page.url, page.final_url, page.redirects, page.certificate) == (
        server + "/page",
        server + "/page",
        (),
        None,
    )
    page.body.close()
    assert fetch(f"{server}/missing", allow_private=True).status == 404


def test_redirects_are_followed_and_told(server: str):
    page = fetch(f"{server}/hop", allow_private=True)
    assert page.final_url == f"{server}/page"
    assert page.redirects == ((302, f"{server}/hop"),)
    assert "more than 20 times" in refused(f"{server}/round")
    assert "not file" in refused(f"{server}/away")
    assert "password" in refused(f"{server}/credentials")


@pytest.mark.parametrize("path", ["drip", "dripheaders"])
def test_a_dripping_server_does_not_outlast_the_deadline(server: str, path: str):
    began = time.monotonic()
    assert "did not finish within 0.6 s" in refused(f"{server}/{path}", deadline=0.6)
    assert time.monotonic() - began < LONG
    assert nothing_runs_on()


def test_a_name_that_never_resolves_does_not_outlast_the_deadline():
    never = threading.Event()

    def resolve(host: str, port: int) -> list[object]:
        never.wait(60)
        return []

    began = time.monotonic()
    assert "within 0.3 s" in refused("http://slow.example/", deadline=0.3, resolve=resolve)
    assert time.monotonic() - began < LONG
    never.set()


def test_cancelling_takes_hold_at_once(server: str):
    def progress(done: int, total: int | None, text: str) -> None:
        if done or time.monotonic() - began > 0.3:
            raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        fetch(f"{server}/drip", allow_private=True, progress=progress)
    assert time.monotonic() - began < LONG


@pytest.mark.parametrize("path", ["large", "endless", "bomb"])
def test_more_than_the_limit_is_refused(server: str, path: str):
    assert "sends more than 1 MB" in refused(f"{server}/{path}", limit=1 << 20)


@pytest.mark.parametrize("path", ["gzip", "deflate", "members"])
def test_packed_bodies_are_unpacked(server: str, path: str):
    assert fetch(f"{server}/{path}", allow_private=True).body.read() == b"packed words"


def test_broken_answers_are_told_in_a_sentence(server: str):
    assert "broke off" in refused(f"{server}/short")
    assert "broke off" in refused(f"{server}/cutgzip")
    assert "packed in a way (br)" in refused(f"{server}/brotli")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "could not be reached" in refused(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("ftp://example.com/", "not ftp"), ("file:///etc/passwd", "not file"), ("example.com", "not example"),
        ("http:///x", "names no host"), ("http://a:b@example.com/", "password"),
        ("http://[::1/", "not a web"),
        ("http://example.com:99999/", "not a web"), ("javascript:alert(1)", "not javascript"),
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url: str, says: str):
    assert says in refused(url)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "0", "localhost", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_the_loopback_is_refused_however_it_is_spelt(server: str, host: str):
    ASKED.clear()
    port = server.rpartition(":")[2]
    says = refused(f"http://{host}:{port}/page", allow_private=False)
    assert "private address" in says or "could not be reached" in says or "not known" in says
    assert ASKED == []


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "fc00::1", "fe80::1%eth0", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001::1",
        "::ffff:10.0.0.1", "::",
    ],
)  # fmt: skip
def test_a_name_that_leads_to_a_private_address_is_refused(address: str):
    both = [(2, 1, 6, "", ("93.184.215.14", 80)), (2, 1, 6, "", (address, 80))]
    assert not public(address)
    assert address in refused("http://some.example/", allow_private=False, resolve=lambda host, port: both)


def test_public_addresses_and_names_are_told():
    assert public("93.184.215.14")
    assert public("2606:2800:21f::1")
    for host in ("example.com", "93.184.215.14", "example.com."):
        assert named_publicly(host)
    for host in (
        "localhost",
        "router.local",
        "127.1",
        "2130706433",
        "0x7f000001",
        "10.0.0.1",
        "::1",
        "intranet",
    ):
        assert not named_publicly(host)


def test_a_proxy_is_used_and_private_names_stay_behind_it(server: str):
    page = fetch("http://far.example/page", proxy=server)
    assert page.body.read() == "<p>ёлка".encode("koi8-r")
    assert "private name" in refused("http://router.lan/", proxy=server, allow_private=False)
    assert "private name" in refused("http://far.example/inward", proxy=server, allow_private=False)
    assert "not an http, https, socks5" in refused("http://far.example/", proxy="socks4://127.0.0.1:9")


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=127.0.0.1",
    ]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("openssl is not here to make a certificate")
    served = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    served.socket = context.wrap_socket(served.socket, server_side=True)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{served.server_address[1]}", certificate
    served.shutdown()
    served.server_close()


def test_the_certificate_is_checked_and_its_fingerprint_kept(secure: tuple[str, Path]):
    server, certificate = secure
    assert "certificate" in refused(f"{server}/page")
    page = fetch(f"{server}/page", allow_private=True, trust=certificate)
    shown = ssl.PEM_cert_to_DER_cert(certificate.read_text())
    assert page.certificate == sha256(shown).hexdigest()
    began = time.monotonic()
    assert "within 0.5 s" in refused(f"{server}/drip", trust=certificate, deadline=0.5)
    assert time.monotonic() - began < LONG
    assert nothing_runs_on()
