"""The one door to the network: connections to public addresses only, every byte over them kept, cut off at once.

Import it late: it brings the HTTP stack.
"""

from __future__ import annotations

import contextlib
import io
import socket
import threading
from collections.abc import Callable
from hashlib import sha256
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ProtocolError

from workbench import __version__
from workbench.reading.addresses import named_publicly, public
from workbench.reading.socks import Socks, lead_on
from workbench.reading.wire import INSTEAD, CutShort, Exchange
from workbench.values.errors import CaseError
from workbench.values.weblink import is_weblink

Resolve = Callable[[str, int], list[Any]]
Response = requests.Response
AGENT = f"workbench/{__version__} (page capture)"


def look_up(host: str, port: int) -> list[Any]:
    """The addresses of a host, as the system tells them."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class Line:
    """The connections of one fetch: to public addresses only, and cut off all at once."""

    def __init__(self, *, open_to_all: bool, resolve: Resolve, limit: int, way: Socks | None = None) -> None:
        self.open_to_all = open_to_all
        self._way = way  # the SOCKS proxy over which all of it goes
        self._led = ""  # the number that the proxy was told
        self._resolve = resolve
        self._limit = limit
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self.exchange = Exchange("")
        self.is_cut = False
        self.heard = 0  # bytes in all

    def said(self, sent: bytes) -> None:
        """Keep what was sent."""
        self.exchange.request += sent

    def hear(self, came: bytes) -> bytes:
        """Keep what came, as far as the limit for everything together reaches."""
        self.heard += len(came)
        if self.heard > self._limit:
            raise too_large(urlsplit(self.exchange.url).hostname or "The server", self._limit)
        self.exchange.response.write(came)
        return came

    def connect(self, host: str, port: int) -> socket.socket:
        """A connection to the very address that was checked; every address of the name must be public.

        A proxy that looks names up itself is given the name: then only names that are private as such are refused.
        """
        if self._way is None:
            return self._reached(self._checked(host, port), host)
        if not self._way.names:
            target = self._led = str(self._checked(host, port)[0][4][0])
        elif self.open_to_all or named_publicly(host.strip("[]")):
            target, self._led = host.strip("[]"), ""
        else:
            raise CaseError(f"{host} is a private name; only public pages are fetched.")
        made = self._reached(self._found(self._way.host, self._way.port), self._way.called)
        lead_on(made, self._way, target, port)
        return made

    def _found(self, host: str, port: int) -> list[Any]:
        try:
            return self._resolve(host.strip("[]"), port)
        except (socket.gaierror, UnicodeError):
            raise CaseError(f"{host} is not known; check the address and the connection.") from None

    def _checked(self, host: str, port: int) -> list[Any]:
        """The addresses of a name, all of them public."""
        found = self._found(host, port)
        addresses = [entry[4][0] for entry in found]
        closed = None if self.open_to_all else next((each for each in addresses if not public(each)), None)
        if closed:
            raise CaseError(f"{host} leads to a private address ({closed}); only public pages are fetched.")
        return found

    def _reached(self, found: list[Any], called: str) -> socket.socket:
        """A connection to the first of some addresses that answers."""
        for family, kind, protocol, _name, address in found:
            made = socket.socket(family, kind, protocol)
            try:
                self._hold(made)
                made.connect(address)
                return made
            except OSError:
                made.close()
        raise CaseError(f"{called} could not be reached; check the address and the connection.")

    def _hold(self, made: socket.socket) -> None:
        with self._lock:
            if self.is_cut:
                raise OSError("cut off")
            self._sockets.append(made.dup())  # TLS takes the socket itself over

    def tunnelled(self) -> None:
        """Forget what was said to a proxy to get through it: the request proper follows."""
        self.exchange.request.clear()
        self.exchange.response.seek(0)
        self.exchange.response.truncate()

    def used(self, connection: HTTPConnection) -> None:
        """Note to which number a request goes, and the certificate that was shown there."""
        made: Any = connection.sock
        self.exchange.address = self._led or made.getpeername()[0]
        shown = made.getpeercert(binary_form=True) if hasattr(made, "getpeercert") else None
        self.exchange.certificate = sha256(shown).hexdigest() if shown else None

    def cut(self) -> None:
        """End every connection, now and to come; what waits on one wakes up with an error."""
        with self._lock:
            self.is_cut = True
            for each in self._sockets:
                with contextlib.suppress(OSError):  # it has ended by itself
                    each.shutdown(socket.SHUT_RDWR)

    def leave(self) -> None:
        """Let go of what was held to cut it."""
        with self._lock:
            for each in self._sockets:
                each.close()
            self._sockets.clear()


def too_large(host: str, limit: int) -> CaseError:
    """The refusal of more bytes than are taken."""
    return CaseError(f"{host} sends more than {limit / (1 << 20):g} MB; {INSTEAD}.")


def session(line: Line, proxy: str | None, trust: Path | None) -> Session:
    """What asks servers, over this line and in no other way: no settings of the system, no stored passwords.

    ``proxy`` is an http proxy; the way over a SOCKS proxy is the line's own.
    """
    session = Session()
    session.trust_env = False
    says = {"User-Agent": AGENT, "Accept-Encoding": "gzip, deflate", "Accept": "*/*"}
    session.headers.update({**says, "Connection": "close"})
    if trust:
        session.verify = str(trust)
    if proxy:
        if not is_weblink(proxy):
            raise CaseError(f"{proxy} is not an http, https, socks5 or socks5h address of a proxy; correct it.")
        session.proxies = {"http": proxy, "https": proxy}
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(line))
    return session


class Session(requests.Session):
    """Asks and goes no further: where an answer leads is looked at before it is followed, and so is its body."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


class _Adapter(HTTPAdapter):
    """Lets every connection, to a server or a proxy, be made by the line."""

    def __init__(self, line: Line) -> None:
        self._pools = _pools(line)
        super().__init__()

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: Any, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = self._pools
        return manager


class _Overheard(io.BufferedIOBase):
    """An answer as it is read from the line, with every byte of it kept."""

    def __init__(self, inner: BinaryIO, line: Line) -> None:
        self._inner, self._line = inner, line

    def read(self, size: int | None = -1) -> bytes:
        if size is not None and size < -1:  # as a chunk says that is smaller than nothing
            raise HTTPException("a size below nothing")
        return self._line.hear(self._inner.read(-1 if size is None else size))

    def read1(self, size: int = -1) -> bytes:
        return self._line.hear(cast(Any, self._inner).read1(size))

    def readinto(self, into: Any) -> int:
        came = self.read(len(into))
        into[: len(came)] = came
        return len(came)

    def readline(self, size: int | None = -1) -> bytes:
        return self._line.hear(self._inner.readline(-1 if size is None else size))

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._inner.fileno()

    def close(self) -> None:
        self._inner.close()
        super().close()


def _pools(line: Line) -> dict[str, type[HTTPConnectionPool]]:
    class Answer(HTTPResponse):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.fp: Any = _Overheard(self.fp, line)

    class Plain(HTTPConnection):
        response_class = Answer

        def _new_conn(self) -> socket.socket:
            return line.connect(self.host, self.port)

        def send(self, data: Any) -> None:
            super().send(data)
            line.said(data)
            line.used(self)

    class Secure(HTTPSConnection):
        response_class = Answer

        def _new_conn(self) -> socket.socket:
            return line.connect(self.host, self.port)

        def connect(self) -> None:
            super().connect()
            line.tunnelled()

        def send(self, data: Any) -> None:
            super().send(data)
            line.said(data)
            line.used(self)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def in_words(host: str, error: Exception) -> Exception:
    """What went wrong, in a sentence; what is our own fault stays what it is."""
    if isinstance(error, requests.exceptions.SSLError):
        return CaseError(f"The certificate of {host} does not hold; check the address, or {INSTEAD}.")
    if isinstance(error, requests.exceptions.ProxyError):
        return CaseError(f"The proxy does not let us through to {host}; check it in the settings.")
    if isinstance(error, requests.ConnectionError) and not isinstance(error.args[0], ProtocolError):
        return CaseError(f"{host} could not be reached; check the address and the connection.")
    if isinstance(error, requests.exceptions.InvalidURL):
        return CaseError(f"{host} is not a web address; check it.")
    if isinstance(error, (requests.RequestException, HTTPError, OSError, CutShort, HTTPException)):
        return CaseError(f"{host} broke off its answer; try again, or {INSTEAD}.")
    return error
