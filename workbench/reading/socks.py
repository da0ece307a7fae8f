"""The way through a SOCKS 5 proxy (RFC 1928, RFC 1929): what is said on a line before it leads on to a server."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Protocol
from urllib.parse import unquote, urlsplit

from workbench.values.errors import CaseError

PORT = 1080
_PLAIN, _PASSWORD = 0, 2
_REFUSALS = {2: "its rules forbid it", 3: "the network cannot be reached", 4: "the host cannot be reached",
             5: "the connection was refused", 6: "it took too long"}  # fmt: skip


class Spoken(Protocol):
    """A connected line; what of a socket is needed here."""

    def sendall(self, data: bytes, /) -> None: ...
    def recv(self, size: int, /) -> bytes: ...


@dataclass(frozen=True)
class Socks:
    """A proxy: ``names`` says whether it looks names up itself (socks5h), else it is told the number (socks5)."""

    host: str
    port: int
    names: bool
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def called(self) -> str:
        """The proxy as a message names it."""
        return f"{self.host}:{self.port}"


def socks_of(proxy: str | None) -> Socks | None:
    """The proxy that a socks5 or socks5h address names; ``None`` for any other address."""
    scheme = (proxy or "").partition("://")[0].lower()
    if proxy is None or scheme not in ("socks5", "socks5h"):
        return None
    try:
        parts = urlsplit(proxy)
        host, port = parts.hostname, parts.port or PORT
    except ValueError:
        host, port = None, PORT
    if not host:
        raise CaseError(f"The proxy {scheme}:// names no host; write it as {scheme}://127.0.0.1:9050.")
    return Socks(host, port, scheme == "socks5h", unquote(parts.username or ""), unquote(parts.password or ""))


def lead_on(line: Spoken, way: Socks, target: str, port: int) -> None:
    """Have the proxy connect to a host, or to a number; the line then leads there."""
    _greet(line, way)
    line.sendall(b"\x05\x01\x00" + _address(target) + port.to_bytes(2, "big"))
    version, reply, _, kind = _exactly(line, 4, way)
    if version != 5 or reply:
        says = _REFUSALS.get(reply, "it gives no reason")
        raise CaseError(f"The proxy {way.called} does not let us through to {target}: {says}.")
    long = {1: 4, 4: 16}.get(kind) or _exactly(line, 1, way)[0]
    _exactly(line, long + 2, way)


def _greet(line: Spoken, way: Socks) -> None:
    line.sendall(bytes([5, 2, _PLAIN, _PASSWORD]) if way.user else bytes([5, 1, _PLAIN]))
    version, chosen = _exactly(line, 2, way)
    if version != 5 or chosen not in (_PLAIN, _PASSWORD):
        raise CaseError(f"{way.called} is no SOCKS 5 proxy, or wants what was not given; check the proxy's address.")
    if chosen == _PASSWORD:
        line.sendall(b"\x01" + _counted(way.user) + _counted(way.password))
        if _exactly(line, 2, way)[1]:
            raise CaseError(f"The proxy {way.called} does not take that name and password.")


def _counted(words: str) -> bytes:
    said = words.encode()
    if len(said) > 255:
        raise CaseError("A name or password for a SOCKS proxy has at most 255 bytes.")
    return bytes([len(said)]) + said


def _address(target: str) -> bytes:
    try:
        number = ip_address(target)
    except ValueError:
        return b"\x03" + _counted(target.encode("idna").decode())
    return bytes([1 if number.version == 4 else 4]) + number.packed


def _exactly(line: Spoken, size: int, way: Socks) -> bytes:
    came = b""
    while len(came) < size:
        piece = line.recv(size - len(came))
        if not piece:
            raise CaseError(f"The proxy {way.called} broke off; check its address.")
        came += piece
    return came
