"""Hostile addresses are refused without a connection, hostile answers end within the deadline and the caps."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress

import pytest

from tests.reading.loopback import Loopback, loopback, page
from workbench.reading.addresses import named_publicly
from workbench.reading.fetching import fetch
from workbench.values.errors import CaseError

DEADLINE = 0.25
PATIENT = 3.0  # for answers that end by themselves, so that a busy machine changes nothing
LIMIT = 1 << 20
GRACE = 1.0  # seconds after the deadline by which everything is over

# this machine and its neighbours, however they are spelt; {port} is the counting server's
ADDRESSES = (
    "http://127.0.0.1:{port}/", "http://127.1:{port}/", "http://127.0.1:{port}/", "http://2130706433:{port}/",
    "http://0x7f000001:{port}/", "http://0x7f.0x0.0x0.0x1:{port}/", "http://0177.0.0.1:{port}/",
    "http://017700000001:{port}/", "http://127.000.000.001:{port}/", "http://0:{port}/", "http://0.0.0.0:{port}/",
    "http://localhost:{port}/", "http://LOCALHOST.:{port}/", "http://[::1]:{port}/", "http://[::]:{port}/",
    "http://[0:0:0:0:0:0:0:1]:{port}/", "http://[::ffff:127.0.0.1]:{port}/", "http://[::ffff:7f00:1]:{port}/",
    "http://[64:ff9b::127.0.0.1]:{port}/", "http://[2002:7f00:1::]:{port}/", "http://[::127.0.0.1]:{port}/",
    "http://[fe80::1%25lo]:{port}/", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.0.1/",
    "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/", "http://224.0.0.1/", "http://255.255.255.255/",
    "http://example.org@127.0.0.1:{port}/", "http://127.0.0.1:{port}\\@example.org/", "http://a:b@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#@example.org/", "http://①②⑦.⓪.⓪.①:{port}/", "http://127。0。0。1:{port}/",
    "http://127.0.0.1.:{port}/", "http:127.0.0.1:{port}/", "http:/127.0.0.1:{port}/", "//127.0.0.1:{port}/",
    "http://127.0.0.1:{port}\t/", "HTTP://127.0.0.1:{port}/", "http://127.0.0.1:99999999/", "http://[::1/", "http://",
    "file:///etc/passwd", "gopher://127.0.0.1:{port}/", "ftp://127.0.0.1:{port}/", "javascript:alert(1)",
    "data:text/html,x", "http://\x00127.0.0.1:{port}/", "http://127.0.0.1\r\nHost: x:{port}/",
)  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as made:
        yield made


def over_in_time(work: Callable[[], None], deadline: float) -> None:
    """Fail when it never ends within the deadline and its grace: once may be the machine's doing, thrice is ours."""
    took = []
    while not took or (took[-1] >= deadline + GRACE and len(took) < 3):
        began = time.monotonic()
        work()
        took.append(time.monotonic() - began)
    assert min(took) < deadline + GRACE


@pytest.mark.parametrize("spelt", ADDRESSES)
def test_a_hostile_address_is_refused_without_a_connection(server: Loopback, spelt: str):
    before = server.connections

    def refused() -> None:
        with pytest.raises(CaseError):
            fetch(spelt.format(port=server.port), deadline=DEADLINE)

    over_in_time(refused, DEADLINE)
    assert server.connections == before


@pytest.mark.parametrize("spelt", ADDRESSES[:22])
def test_a_proxy_is_not_asked_for_what_is_local(server: Loopback, spelt: str):
    before = server.connections
    with pytest.raises(CaseError):
        fetch(spelt.format(port=server.port), deadline=DEADLINE, proxy=server.url)
    assert server.connections == before


def test_a_name_that_changes_its_address_is_checked_each_time(server: Loopback):
    """The very address that was checked is the one that is connected to, and a second look-up is checked anew."""
    public, local = ("203.0.113.9", 80), ("127.0.0.1", server.port)
    answers = iter([[(socket.AF_INET, socket.SOCK_STREAM, 6, "", local)]])
    before = server.connections
    with pytest.raises(CaseError, match="private address"):
        fetch("http://rebound.example/", deadline=DEADLINE, resolve=lambda host, port: next(answers))
    both = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", each) for each in (public, local)]
    with pytest.raises(CaseError, match="private address"):
        fetch("http://both.example/", deadline=DEADLINE, resolve=lambda host, port: both)
    assert server.connections == before


@pytest.mark.parametrize(
    "onward",
    ["http://10.0.0.1/", "file:///etc/passwd", "http://me:secret@example.org/", "http://2130706434.lan/", "ftp://x/"],
)
def test_a_public_page_does_not_lead_to_a_private_one(onward: str):
    """The first answer comes from the loopback under a public name; where it leads is checked as it stands."""
    with loopback() as served:
        served.replies["/"] = page("", status="302 Found", more=f"Location: {onward}\r\n")
        with pytest.raises(CaseError):
            fetch("http://far.example/", deadline=DEADLINE, proxy=served.url)
        assert len(served.asked) == 1
        assert not named_publicly("router.lan")


def endless(piece: bytes, pause: float = 0.0) -> Callable[[socket.socket], None]:
    """An answer that goes on as long as anyone listens."""

    def reply(made: socket.socket) -> None:
        made.settimeout(5)
        until = time.monotonic() + 8
        with suppress(OSError):
            while time.monotonic() < until:
                made.sendall(piece)
                if pause:
                    time.sleep(pause)

    return reply


def after(head: bytes, then: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    def reply(made: socket.socket) -> None:
        made.sendall(head)
        then(made)

    return reply


def silent(made: socket.socket) -> None:
    made.settimeout(5)
    with suppress(OSError):
        made.recv(1)


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
GZIP = OK + b"Content-Encoding: gzip\r\n\r\n"
BOMB = gzip.compress(bytes(64 << 20))
ANSWERS = {
    "nothing": silent, "closed at once": b"", "half a status": b"HTTP/1.", "no status": b"hello\r\n\r\n",
    "status of words": b"HTTP/1.1 OK fine\r\n\r\n", "status 99999": b"HTTP/1.1 99999 X\r\n\r\n",
    "drip of a status": endless(b"H", 0.05), "drip of headers": after(OK, endless(b"X", 0.05)),
    "drip of a body": after(OK + b"\r\n", endless(b"x", 0.05)),
    "drip of chunks": after(CHUNKED, endless(b"1\r\nx\r\n", 0.05)),
    "endless headers": after(OK, endless(b"X: y\r\n" * 100)), "endless header line": after(OK, endless(b"x" * 4096)),
    "huge headers": after(OK, endless(b"X: " + b"y" * 60_000 + b"\r\n")),
    "101 headers": OK + b"X: y\r\n" * 101 + b"\r\n", "endless body": after(OK + b"\r\n", endless(b"x" * 65536)),
    "endless continues": endless(b"HTTP/1.1 100 Continue\r\n\r\n" * 50),
    "endless chunks": after(CHUNKED, endless(b"ffff\r\n" + b"x" * 0xFFFF + b"\r\n")),
    "endless chunk extension": after(CHUNKED, endless(b"1;" + b"x" * 4096)),
    "endless trailer": after(CHUNKED + b"0\r\n", endless(b"X: y\r\n" * 100)),
    "chunk of no number": CHUNKED + b"zz\r\nxx\r\n0\r\n\r\n", "negative chunk": CHUNKED + b"-5\r\nxx\r\n0\r\n\r\n",
    "huge chunk": CHUNKED + b"ffffffffffffffffff\r\nxx", "chunk cut short": CHUNKED + b"ff\r\nxx",
    "chunked twice": OK + b"Transfer-Encoding: chunked, chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    "length that lies high": OK + b"Content-Length: 5000\r\n\r\nxx",
    "length beyond all": OK + b"Content-Length: 99999999999999999999\r\n\r\nxx",
    "length of words": OK + b"Content-Length: many\r\n\r\nxx",
    "two lengths": OK + b"Content-Length: 2\r\nContent-Length: 9\r\n\r\nxx",
    "negative length": OK + b"Content-Length: -2\r\n\r\nxx",
    "length beyond the limit": OK + b"Content-Length: 2000000\r\n\r\nx",
    "bomb of gzip": GZIP + BOMB, "bomb in a bomb": GZIP + gzip.compress(BOMB),
    "endless gzip": after(GZIP, endless(BOMB[:60_000])),
    "gzip cut short": GZIP + gzip.compress(b"words" * 99)[:-9], "no gzip at all": GZIP + b"plain words",
    "bomb of deflate": OK + b"Content-Encoding: deflate\r\n\r\n" + zlib.compress(bytes(64 << 20)),
    "packed strangely": OK + b"Content-Encoding: br\r\n\r\nxx",
    "packed twice": OK + b"Content-Encoding: gzip, gzip\r\n\r\nxx",
    "round and round": b"HTTP/1.1 302 X\r\nLocation: /round%20and%20round\r\nContent-Length: 0\r\n\r\n",
    "led to no address": b"HTTP/1.1 302 X\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n",
    "body of a redirect": after(b"HTTP/1.1 302 X\r\nLocation: /x\r\n\r\n", endless(b"x" * 65536)),
    "bomb of a redirect": b"HTTP/1.1 302 X\r\nLocation: /x\r\nContent-Encoding: gzip\r\n\r\n" + BOMB,
    "null header": OK + b"X\x00Y: z\r\n\r\nxx",
    "header folded for ever": after(OK + b"X: y\r\n", endless(b" z\r\n" * 99)),
    "cookies": after(OK, endless(b"Set-Cookie: a=b; Max-Age=9\r\n" * 9)), "reset": lambda made: made.close(),
}  # fmt: skip
LASTING = ("nothing", "drip", "endless", "for ever", "cookies", "huge headers", "body of a redirect")
WHOLE = {"chunked twice", "length of words", "negative length", "null header", "bomb in a bomb"}


@pytest.mark.parametrize("name", ANSWERS)
def test_a_hostile_answer_ends_in_time_and_within_the_caps(server: Loopback, name: str):
    path = "/" + name.replace(" ", "%20")
    server.replies[path] = ANSWERS[name]
    heard = [0]
    deadline = DEADLINE if any(each in name for each in LASTING) else PATIENT

    def progress(done: int, total: int | None, text: str) -> None:
        heard[0] = max(heard[0], done)

    def asked() -> None:
        with nullcontext() if name in WHOLE else pytest.raises(CaseError):
            found = fetch(f"{server.url}{path}", deadline=deadline, limit=LIMIT, allow_private=True, progress=progress)
            assert found.size <= LIMIT

    over_in_time(asked, deadline)
    assert heard[0] <= LIMIT + (1 << 17)
