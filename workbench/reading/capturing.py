"""A page captured into a case: what its server sent is staged with the records of how; a refusal leaves its attempt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.blobs import StoredBytes, listed
from workbench.case.case import Case
from workbench.reading.wire import Page
from workbench.values.errors import CaseError

Progress = Callable[[int, int, str], None]
Fetch = Callable[..., Page]
"""``fetch(url, progress=...)`` as ``reading.fetching`` does it."""

Stage = Callable[[BinaryIO, str, int], Arrival]
"""What puts a stream of a name and a size into the case."""

Keep = Callable[[BinaryIO], StoredBytes]
"""What stages bytes that are no source of their own."""

PAGE_TYPES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True)
class Asking:
    """How pages are asked for: with their images and style sheets, at private addresses, through a proxy."""

    resources: bool = False
    allow_private: bool = False
    proxy: str | None = None

    def options(self) -> dict[str, Any]:
        """What of it is not as usual."""
        return {name: value for name, value in asdict(self).items() if value}


def reveals(asking: Asking) -> str:
    """What a capture lets others know, in words, said before it is made."""
    who = "The proxy and the server learn" if asking.proxy else "The server learns"
    where = "the proxy’s address (the proxy: this computer’s)" if asking.proxy else "this computer’s address"
    names = _looks_up(asking.proxy or "")
    if not asking.resources:
        return f"One request, and one for each redirect. {who} {where}, the time, and which page was asked for.{names}"
    others = "so do the servers of images and style sheets that the page names, wherever they are"
    told = f"{who} {where}, the time, and the page; {others}."
    return f"One request for the page and one for each file it names. {told}{names}"


def _looks_up(proxy: str) -> str:
    """Who turns names into numbers where a proxy is between, and what can then be checked."""
    if not proxy:
        return ""
    if proxy.partition("://")[0].lower() == "socks5":
        return " This computer looks the name up and checks where it leads; its name server learns the name, too."
    return " The proxy looks the name up: where it leads is not checked, only names private as such are refused."


def fetch_page(url: str, *, progress: Progress, **options: Any) -> Page:
    """A page from the network."""
    from workbench.reading.fetching import fetch  # brings the HTTP stack

    return fetch(url, progress=lambda done, total, text: progress(done, total or 0, text), **options)


class Refused(CaseError):
    """A page that gave nothing: what is recorded of the attempt, and why it failed."""

    def __init__(
        self, says: str, url: str, *, collected: dict[str, Any], response: dict[str, Any] | None,
        records: StoredBytes | None,
    ) -> None:  # fmt: skip
        super().__init__(says)
        self.url, self.collected, self.response, self.records = url, collected, response, records

    def record(self, case: Case) -> None:
        """Leave the attempt in the case."""
        acts.refuse(case, self.url, self.collected, says=str(self), response=self.response, records=self.records)


def captured(
    url: str, *, collected: dict[str, Any], asking: Asking, progress: Progress, fetch: Fetch, stage: Stage, keep: Keep
) -> Arrival:
    """A page as its server answered; ``keep`` takes the records of it. What gives nothing raises Refused."""
    if url.partition(":")[0].lower() not in ("http", "https"):
        raise CaseError(f"Only http and https addresses are fetched, not {url.partition(':')[0]}.")
    page: Page | None = None
    records: StoredBytes | None = None
    try:
        page = fetch(url, progress=progress, **asking.options())
        with page.body as body:
            records = _records(page, collected, keep)
            if not 200 <= page.status < 300:
                raise CaseError(f"{page.final_url} answered with status {page.status}; check the address.")
            if not page.size:
                raise CaseError(f"{page.final_url} answered with no bytes; there is nothing to attach.")
            arrival = stage(body, _name(page.final_url), page.size)
    except CaseError as error:
        said = _response(page, asking) if page else None
        raise Refused(str(error), without_password(url), collected=collected, response=said, records=records) from error
    mime = "text/html" if arrival.mime.startswith("text/") and page.mime in PAGE_TYPES else arrival.mime
    return replace(arrival, url=url, response=_response(page, asking), mime=mime, records=records)


def _records(page: Page, collected: dict[str, Any], keep: Keep) -> StoredBytes | None:
    from workbench.reading.recorded import recorded

    if not page.exchanges:
        return None
    with recorded(page, collected=collected) as kept:
        return keep(kept)


def _response(page: Page, asking: Asking) -> dict[str, Any]:
    """What the server answered, with the files the page names and how they were asked for."""
    said = {
        "status": page.status, "final_url": page.final_url, "headers": dict(page.headers),
        "redirects": [list(hop) for hop in page.redirects], "certificate": page.certificate,
    }  # fmt: skip
    if asking.resources:
        said["resources"] = [{"url": each.url, "status": each.status, "says": each.says} for each in page.resources]
    if asking.proxy:
        said["proxy"] = without_password(asking.proxy)
    return said


def _name(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname}{parts.path}".rstrip("/")


def without_password(url: str) -> str:
    """An address without the name and password in it."""
    return re.sub(r"//[^/?#]*@", "//", url, count=1)


def records_of(case: Case, source: bytes) -> StoredBytes | None:
    """The WARC records of the capture a source came from; ``None`` for what is no page captured here."""
    query = "SELECT c.records FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?"
    kept = case.value(query, (source,))
    return listed(case.raw, kept) if kept else None
