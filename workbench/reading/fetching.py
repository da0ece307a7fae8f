"""A page as its server gives it: over its redirects to the body, and the files it names if they are wanted.

Import it late: it brings the HTTP stack. What waits on the network runs on a thread of its own and is cut off
by ending its connections: no server that drips or stalls, no name that never resolves, outlasts the deadline.
"""

from __future__ import annotations

import codecs
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

from workbench.reading.addresses import host_of, named_publicly
from workbench.reading.named import named_by
from workbench.reading.socks import socks_of
from workbench.reading.web import Line, Resolve, Response, Session, in_words, look_up, session, too_large
from workbench.reading.wire import INSTEAD, STEP, Asked, Exchange, Page, unpacked
from workbench.values.errors import CaseError

Progress = Callable[[int, int | None, str], None]
REDIRECTS = 20
RESOURCES = 500  # images and style sheets asked for with one page, at most
LATE = "It did not come in time."
_TICK = 0.1  # seconds between reports, and at most until a cancel takes hold
_LAST = 0.3  # seconds that a page whose own answer is whole has to be handed over after the deadline
_WHOLE_PAGES = ("text/html", "application/xhtml+xml")
_READ = 2 << 20  # bytes of a page looked through for what it names


def fetch(
    url: str, *, deadline: float = 30.0, limit: int = 50 << 20, allow_private: bool = False, resources: bool = False,
    proxy: str | None = None, progress: Progress = lambda done, total, text: None, trust: Path | None = None,
    resolve: Resolve | None = None,
) -> Page:  # fmt: skip
    """The page at an http or https address; any failure is a sentence, any status is an answer.

    ``deadline`` is in seconds and ``limit`` in bytes, both for everything together; ``progress`` may raise to
    cancel. ``resources`` asks for the images and style sheets that the page names, too: what of them does not come
    in time is told in ``Page.resources`` and fails nothing. ``trust`` names certificates in place of the usual ones.
    """
    ends = time.monotonic() + deadline
    way = socks_of(proxy)
    asked = None if way else proxy
    line = Line(open_to_all=False, resolve=resolve or look_up, limit=limit, way=way)
    allowed = host_of(url) if allow_private else ""
    trip = _Trip(url, line, limit, by_proxy=asked is not None, allowed=allowed, resources=resources)
    trip.check(url)
    runner = threading.Thread(target=trip.run, args=(asked, trust), name="fetch", daemon=True)
    runner.start()
    try:
        while runner.is_alive():
            runner.join(min(_TICK, max(0.0, ends - time.monotonic())))
            progress(trip.line.heard, trip.total, f"Fetching {trip.host}")
            if runner.is_alive() and time.monotonic() >= ends:
                trip.give_up(runner, deadline)
                break
    except BaseException:
        line.cut()
        raise
    if trip.error is not None:
        raise trip.error
    assert trip.page is not None
    return trip.page


@dataclass
class _Trip:
    """One fetch under way, on its own thread: from the first address over its redirects to the body."""

    url: str
    line: Line
    limit: int
    by_proxy: bool  # which looks names up itself
    allowed: str  # the host asked for, where it may be private; where it leads on to may not
    resources: bool
    taken: int = 0  # bytes of bodies, unpacked
    total: int | None = None
    page: Page | None = None
    exchanges: list[Exchange] = field(default_factory=list)
    error: Exception | None = None
    redirects: list[tuple[int, str]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """The host as the address names it."""
        return urlsplit(self.url).hostname or self.url

    def run(self, proxy: str | None, trust: Path | None) -> None:
        """Fetch, and keep the page or what went wrong."""
        try:
            with session(self.line, proxy, trust) as asking:
                page = self._answer(asking, self.url, self.redirects)
                wanted = self.resources and page.mime in _WHOLE_PAGES
                markup = _markup(page) if wanted else ""  # read before another thread may have the body
                self.page = replace(page, exchanges=tuple(self.exchanges))
                if markup:
                    self._ask_for_named(asking, page, markup)
        except Exception as error:  # handed to the thread that waits
            self.error = None if self.page else in_words(self.host, error)
        finally:
            self.line.leave()

    def give_up(self, runner: threading.Thread, deadline: float) -> None:
        """End it at the deadline: a page whose own answer is whole is handed over, with what has come of its files."""
        whole = self.page is not None
        self.line.cut()
        if not whole:
            raise CaseError(f"{self.host} did not finish within {deadline:g} s; try again, or {INSTEAD}.")
        runner.join(_LAST)

    def check(self, url: str) -> None:
        """Refuse what is no plain public web address, before anything is asked."""
        host = host_of(url)
        self.line.open_to_all = self.by_proxy or host == self.allowed
        if self.by_proxy and host != self.allowed and not named_publicly(host):
            raise CaseError(f"{host} is a private name; only public pages are fetched.")

    def _answer(self, asking: Session, url: str, redirects: list[tuple[int, str]]) -> Page:
        """What stands at an address, behind its redirects."""
        while True:
            self.check(url)
            self.line.exchange = Exchange(url)
            with asking.get(url, stream=True, allow_redirects=False, timeout=None) as answer:
                onward = answer.headers["Location"] if answer.is_redirect else None
                made = self._page(url, answer, redirects)
            asking.close()  # a line left open may end while the next request goes out on it
            self.line.exchange.status = made.status
            self.exchanges.append(self.line.exchange)
            if onward is None:
                return made
            made.body.close()
            redirects.append((answer.status_code, url))
            if len(redirects) > REDIRECTS:
                raise CaseError(f"{self.host} leads on more than {REDIRECTS} times; {INSTEAD}.")
            url = _onward(url, onward)

    def _ask_for_named(self, asking: Session, page: Page, markup: str) -> None:
        """The images and style sheets that a page names, one after the other, until all is used up."""
        asked = {url: Asked(url, None, LATE) for url in named_by(markup, page.final_url, most=RESOURCES)}
        self.page = replace(page, exchanges=tuple(self.exchanges), resources=tuple(asked.values()))
        for url in asked:
            try:
                found = self._answer(asking, url, [])
                found.body.close()
                asked[url] = Asked(url, found.status)
            except Exception as error:
                if self.line.is_cut:
                    return
                asked[url] = Asked(url, None, str(in_words(urlsplit(url).hostname or url, error)))
            self.page = replace(page, exchanges=tuple(self.exchanges), resources=tuple(asked.values()))

    def _page(self, url: str, answer: Response, redirects: list[tuple[int, str]]) -> Page:
        length = answer.headers.get("Content-Length", "")
        self.total = int(length) if length.isdecimal() and len(length) < 19 else None
        if self.total is not None and self.total > self.limit:
            raise too_large(self.host, self.limit)
        content = answer.headers.get("Content-Type", "")
        body: BinaryIO = TemporaryFile()  # noqa: SIM115 (handed over open)
        try:
            wire = answer.raw.stream(STEP, decode_content=False)
            for piece in unpacked(wire, answer.headers.get("Content-Encoding", "")):
                self.taken += len(piece)
                if self.taken > self.limit:
                    raise too_large(self.host, self.limit)
                body.write(piece)
            size = body.tell()
            body.seek(0)
        except BaseException:
            body.close()
            raise
        return Page(
            self.url, url, answer.status_code, dict(answer.headers), tuple(redirects), body, size,
            content.partition(";")[0].strip().lower() or "application/octet-stream",
            answer.encoding if "charset" in content.lower() else None, self.line.exchange.certificate,
        )  # fmt: skip


def _onward(url: str, location: str) -> str:
    try:
        return urljoin(url, location.encode("latin-1").decode("utf-8", "replace"))
    except ValueError:
        raise CaseError(f"{urlsplit(url).hostname} leads on to what is no address; {INSTEAD}.") from None


def _markup(page: Page) -> str:
    found = page.body.read(_READ).decode(_codec(page.encoding), "replace")
    page.body.seek(0)
    return found


def _codec(named: str | None) -> str:
    try:
        return codecs.lookup(named or "utf-8").name
    except LookupError:
        return "utf-8"
