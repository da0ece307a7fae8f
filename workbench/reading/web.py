"""The one door to the network: fetch a page, publicly addressed, within a time and a size, as it is.

Import it late: it brings the HTTP stack. What waits on the network runs on a thread of its own and is cut off
by ending its connections: no server that drips or stalls, no name that never resolves, outlasts the deadline.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ProtocolError

from workbench import __version__
from workbench.reading.addresses import host_of, named_publicly, public
from workbench.values.errors import CaseError

Progress = Callable[[int, int | None, str], None]
Resolve = Callable[[str, int], list[Any]]
AGENT = f"workbench/{__version__} (page capture)"
REDIRECTS = 20
_STEP = 1 << 16
_TICK = 0.1  # seconds between reports, and at most until a cancel takes hold
_INSTEAD = "save the page in a browser and attach the file"


@dataclass(frozen=True)
class Page:
    """What a server answered: the body as it stands behind transfer and compression, at its beginning.

    ``redirects`` are (status, address) of each hop before ``final_url``; ``certificate`` is the SHA-256 of
    the server's certificate, ``None`` over plain http. Close ``body`` when it has been stored.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    redirects: tuple[tuple[int, str], ...]
    body: BinaryIO
    size: int
    mime: str
    encoding: str | None
    certificate: str | None


def fetch(
    url: str, *, deadline: float = 30.0, limit: int = 50 << 20, allow_private: bool = False,
    proxy: str | None = None, progress: Progress = lambda done, total, text: None, trust: Path | None = None,
    resolve: Resolve | None = None,
) -> Page:  # fmt: skip
    """The page at an http or https address; any failure is a sentence, any status is an answer.

    ``deadline`` is in seconds and ``limit`` in bytes, both for everything together; ``progress`` may raise to
    cancel. ``trust`` names certificates to trust in place of the usual ones.
    """
    ends = time.monotonic() + deadline
    line = _Line(open_to_all=allow_private or proxy is not None, resolve=resolve or _resolve)
    trip = _Trip(url, line, limit, check_names=proxy is not None and not allow_private)
    trip.check(url)
    runner = threading.Thread(target=trip.run, args=(proxy, trust), name="fetch", daemon=True)
    runner.start()
    try:
        while runner.is_alive():
            runner.join(min(_TICK, max(0.0, ends - time.monotonic())))
            progress(trip.done, trip.total, f"Fetching {trip.host}")
            if runner.is_alive() and time.monotonic() >= ends:
                raise CaseError(f"{trip.host} did not finish within {deadline:g} s; try again, or {_INSTEAD}.")
    except BaseException:
        line.cut()
        raise
    if trip.error is not None:
        raise trip.error
    assert trip.page is not None
    return trip.page


class _Line:
    """The connections of one fetch: to public addresses only, and cut off all at once."""

    def __init__(self, *, open_to_all: bool, resolve: Resolve) -> None:
        self._open_to_all = open_to_all
        self._resolve = resolve
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self.is_cut = False
        self.certificate: str | None = None

    def connect(self, host: str, port: int) -> socket.socket:
        """A connection to the very address that was checked; every address of the name must be public."""
        try:
            found = self._resolve(host.strip("[]"), port)
        except (socket.gaierror, UnicodeError):
            raise CaseError(f"{host} is not known; check the address and the connection.") from None
        addresses = [entry[4][0] for entry in found]
        closed = None if self._open_to_all else next((each for each in addresses if not public(each)), None)
        if closed:
            raise CaseError(f"{host} leads to a private address ({closed}); only public pages are fetched.")
        trouble: OSError | None = None
        for family, kind, protocol, _name, address in found:
            made = socket.socket(family, kind, protocol)
            try:
                self._hold(made)
                made.connect(address)
                return made
            except OSError as error:
                made.close()
                trouble = error
        raise trouble or OSError("no address")

    def _hold(self, made: socket.socket) -> None:
        with self._lock:
            if self.is_cut:
                raise OSError("cut off")
            self._sockets.append(made.dup())  # TLS takes the socket itself over

    def secured(self, connection: HTTPSConnection) -> None:
        """Note the certificate that the server showed."""
        made: Any = connection.sock
        shown = made.getpeercert(binary_form=True) if made else None
        self.certificate = sha256(shown).hexdigest() if shown else None

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


def _resolve(host: str, port: int) -> list[Any]:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


@dataclass
class _Trip:
    """One fetch under way, on its own thread: from the first address over its redirects to the body."""

    url: str
    line: _Line
    limit: int
    check_names: bool
    done: int = 0
    total: int | None = None
    page: Page | None = None
    error: Exception | None = None
    redirects: list[tuple[int, str]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """The host as the address names it."""
        return urlsplit(self.url).hostname or self.url

    def run(self, proxy: str | None, trust: Path | None) -> None:
        """Fetch, and keep the page or what went wrong."""
        try:
            with requests.Session() as session:
                _prepare(session, self.line, proxy, trust)
                self.page = self._follow(session, self.url)
        except CaseError as error:
            self.error = error
        except (requests.RequestException, HTTPError, OSError) as error:
            self.error = _in_words(self.host, error)
        except Exception as error:  # handed to the thread that waits
            self.error = error
        finally:
            self.line.leave()

    def check(self, url: str) -> None:
        """Refuse what is no plain public web address, before anything is asked."""
        host = host_of(url)
        if self.check_names and not named_publicly(host):
            raise CaseError(f"{host} is a private name; only public pages are fetched.")

    def _follow(self, session: requests.Session, url: str) -> Page:
        while True:
            self.check(url)
            with session.get(url, stream=True, allow_redirects=False, timeout=None) as answer:
                onward = session.get_redirect_target(answer)
                if onward is None:
                    return self._page(url, answer)
            self.redirects.append((answer.status_code, url))
            if len(self.redirects) > REDIRECTS:
                raise CaseError(f"{self.host} leads on more than {REDIRECTS} times; {_INSTEAD}.")
            url = urljoin(url, onward)

    def _page(self, url: str, answer: requests.Response) -> Page:
        length = answer.headers.get("Content-Length", "")
        self.total = int(length) if length.isdecimal() else None
        if self.total is not None and self.total > self.limit:
            raise self._too_large()
        content = answer.headers.get("Content-Type", "")
        body: BinaryIO = TemporaryFile()  # noqa: SIM115 (handed over open)
        try:
            wire = answer.raw.stream(_STEP, decode_content=False)
            for piece in _unpacked(self._counted(wire), answer.headers.get("Content-Encoding", "")):
                body.write(piece)
                if body.tell() > self.limit:
                    raise self._too_large()
            size = body.tell()
            body.seek(0)
        except BaseException:
            body.close()
            raise
        return Page(
            self.url, url, answer.status_code, dict(answer.headers), tuple(self.redirects), body, size,
            content.partition(";")[0].strip().lower() or "application/octet-stream",
            answer.encoding if "charset" in content.lower() else None, self.line.certificate,
        )  # fmt: skip

    def _counted(self, wire: Iterable[bytes]) -> Iterator[bytes]:
        for piece in wire:
            self.done += len(piece)
            if self.done > self.limit:
                raise self._too_large()
            yield piece

    def _too_large(self) -> CaseError:
        return CaseError(f"{self.host} sends more than {self.limit / (1 << 20):g} MB; {_INSTEAD}.")


def _unpacked(pieces: Iterable[bytes], packing: str) -> Iterator[bytes]:
    """The body without its compression, in small steps so that a bomb meets the limit before the memory."""
    packing = packing.strip().lower()
    if packing in ("", "identity"):
        yield from pieces
        return
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise CaseError(f"The page is packed in a way ({packing}) that was not asked for; {_INSTEAD}.")
    unpacker: Any = None
    for piece in pieces:
        unpacker = unpacker or zlib.decompressobj(47 if packing != "deflate" or piece[0] & 15 == 8 else -15)
        rest = piece
        while rest and not unpacker.eof:
            yield unpacker.decompress(rest, _STEP)
            rest = unpacker.unconsumed_tail
    if unpacker:
        yield unpacker.flush()
        if not unpacker.eof:
            raise ProtocolError("the packed body is cut short")


def _prepare(session: requests.Session, line: _Line, proxy: str | None, trust: Path | None) -> None:
    session.trust_env = False
    session.headers.update({"User-Agent": AGENT, "Accept-Encoding": "gzip, deflate", "Accept": "*/*"})
    if trust:
        session.verify = str(trust)
    if proxy:
        if urlsplit(proxy).scheme not in ("http", "https"):
            raise CaseError(f"The proxy {proxy} is not an http or https address; correct it in the settings.")
        session.proxies = {"http": proxy, "https": proxy}
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(line))


class _Adapter(HTTPAdapter):
    """Lets every connection, to a server or a proxy, be made by the line."""

    def __init__(self, line: _Line) -> None:
        self._pools = _pools(line)
        super().__init__()

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: Any, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = self._pools
        return manager


def _pools(line: _Line) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return line.connect(self.host, self.port)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return line.connect(self.host, self.port)

        def connect(self) -> None:
            super().connect()
            line.secured(self)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _in_words(host: str, error: Exception) -> CaseError:
    if isinstance(error, requests.exceptions.SSLError):
        return CaseError(f"The certificate of {host} does not hold; check the address, or {_INSTEAD}.")
    if isinstance(error, requests.exceptions.ProxyError):
        return CaseError(f"The proxy does not let us through to {host}; check it in the settings.")
    if isinstance(error, requests.ConnectionError):
        return CaseError(f"{host} could not be reached; check the address and the connection.")
    if isinstance(error, requests.exceptions.InvalidURL):
        return CaseError(f"{host} is not a web address; check it.")
    return CaseError(f"{host} broke off its answer; try again, or {_INSTEAD}.")
