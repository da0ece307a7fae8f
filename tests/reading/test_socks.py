"""Captures over a SOCKS 5 proxy: nothing goes out beside it, and what leads inward is refused."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest

from workbench.reading.capturing import Asking, reveals
from workbench.reading.fetching import fetch
from workbench.reading.socks import Socks, lead_on, socks_of
from workbench.values.errors import CaseError

PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<p>page"
FAR = [(2, 1, 6, "", ("93.184.215.14", 80))]


class Proxy:
    """A SOCKS 5 proxy that answers every request itself; ``asked`` are the targets, ``heard`` the requests."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.asked: list[tuple[int, bytes, int]] = []
        self.heard: list[bytes] = []
        Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            with line:
                self._answer(line)

    def _answer(self, line: socket.socket) -> None:
        line.recv(2 + line.recv(2)[1])
        line.sendall(b"\x05\x00")
        kind = line.recv(4)[3]
        target = line.recv({1: 4, 4: 16}.get(kind) or line.recv(1)[0])
        self.asked.append((kind, target, int.from_bytes(line.recv(2), "big")))
        line.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
        self.heard.append(line.recv(4096))
        line.sendall(PAGE)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    made = Proxy()
    yield made
    made.close()


def resolve(port: int) -> Any:
    """Knows the proxy, and one name that is public and one that is not."""
    known = {"127.0.0.1": [(2, 1, 6, "", ("127.0.0.1", port))], "far.example": FAR,
             "inward.example": [(2, 1, 6, "", ("10.0.0.1", 80))]}  # fmt: skip
    return lambda host, asked: known[host]


def test_the_proxy_is_told_the_number_that_was_checked(proxy: Proxy) -> None:
    by = {"proxy": f"socks5://127.0.0.1:{proxy.port}", "resolve": resolve(proxy.port)}
    page = fetch("http://far.example/page", **by)
    assert page.body.read() == b"<p>page"
    assert proxy.asked == [(1, bytes([93, 184, 215, 14]), 80)]
    assert proxy.heard[0].startswith(b"GET /page HTTP/1.1\r\nHost: far.example\r\n")
    assert page.exchanges[0].address == "93.184.215.14"
    with pytest.raises(CaseError, match="private address"):
        fetch("http://inward.example/", **by)
    assert len(proxy.asked) == 1


def test_the_proxy_is_told_the_name_and_none_is_looked_up_here(proxy: Proxy) -> None:
    looked: list[str] = []
    known = resolve(proxy.port)
    by = {
        "proxy": f"socks5h://127.0.0.1:{proxy.port}",
        "resolve": lambda host, port: looked.append(host) or known(host, port),
    }
    assert fetch("http://far.example/page", **by).status == 200
    assert proxy.asked == [(3, b"far.example", 80)]
    assert looked == ["127.0.0.1"]
    for inward in ("http://router.lan/", "http://127.1/", "http://10.0.0.1/", "http://[::1]/"):
        with pytest.raises(CaseError, match="private name"):
            fetch(inward, **by)
    assert len(proxy.asked) == 1


class Line:
    """Says what it was given to say, and keeps what it heard."""

    def __init__(self, *says: bytes) -> None:
        self.says, self.heard = b"".join(says), b""

    def sendall(self, data: bytes) -> None:
        self.heard += data

    def recv(self, size: int) -> bytes:
        piece, self.says = self.says[:size], self.says[size:]
        return piece


def test_a_name_and_password_are_given_when_they_are_asked_for() -> None:
    way = socks_of("socks5h://mara:let%20me@[::1]:9150")
    assert way == Socks("::1", 9150, True, "mara", "let me")
    line = Line(b"\x05\x02", b"\x01\x00", b"\x05\x00\x00\x03\x01x\x00\x00")
    lead_on(line, way, "2606:2800:21f::1", 443)
    assert line.heard.startswith(b"\x05\x02\x00\x02\x01\x04mara\x06let me\x05\x01\x00\x04")
    assert line.says == b""
    with pytest.raises(CaseError, match="name and password"):
        lead_on(Line(b"\x05\x02", b"\x01\x01"), way, "far.example", 80)


@pytest.mark.parametrize(
    ("answer", "says"),
    [(b"", "broke off"), (b"HT", "no SOCKS 5 proxy"), (b"\x05\xff", "no SOCKS 5"),
     (b"\x05\x00\x05\x02\x00\x01", "rules forbid"), (b"\x05\x00\x05\x99\x00\x01", "no reason")],
)  # fmt: skip
def test_what_a_proxy_refuses_is_told(answer: bytes, says: str) -> None:
    with pytest.raises(CaseError, match=says):
        lead_on(Line(answer), Socks("127.0.0.1", 1080, True), "far.example", 80)


def test_only_socks_addresses_are_taken_for_such() -> None:
    assert socks_of(None) is socks_of("http://127.0.0.1:1") is None
    assert socks_of("socks5://10.0.0.1") == Socks("10.0.0.1", 1080, False)
    for broken in ("socks5h://", "socks5://[::1", "socks5h://a:b:c"):
        with pytest.raises(CaseError, match="names no host"):
            socks_of(broken)


def test_who_looks_names_up_is_said_before_the_capture() -> None:
    assert "where it leads is not checked" in reveals(Asking(proxy="socks5h://127.0.0.1:9050"))
    assert "This computer looks the name up" in reveals(Asking(proxy="socks5://127.0.0.1:9050"))
    assert "looks the name up" not in reveals(Asking())
