"""WACZ: a web archive with its list of pages, as browsers' archiving tools save it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from workbench.reading.archived import Held, held, lay, members_in, of_warc
from workbench.reading.laid import Laid, plainly
from workbench.reading.reader import Member, Reader, Reading
from workbench.reading.zips import Zip
from workbench.values.errors import CaseError

MIME = "application/wacz"
_WARC = re.compile(r"archive/[^/]+\.warc(?:\.gz)?$")
_FIRST = re.compile(rb"archive/[^/\0]{1,200}\.warc(?:\.gz)?|pages/[^/\0]{1,200}\.jsonl|datapackage\.json$")
_MOST_LIST = 8 << 20  # bytes of the list of pages that are read
_BEHIND = "!"  # between the name of a WARC and a place in it


class Wacz(Reader):
    """Web archives in a ZIP with a datapackage.json."""

    name = "web archive"
    recipe = "wacz/1"
    mimes = (MIME,)
    suffixes = (".wacz",)
    container = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        if not head.startswith(b"PK\x03\x04"):
            return None
        first = head[30 : 30 + int.from_bytes(head[26:28], "little")]
        return MIME if _FIRST.match(first) or (name.lower().endswith(".wacz") and b"archive/" in head) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The pages it names, then a line for each answer in it."""
        zipped, laid = Zip(file), Laid("The web archive")
        for page in _pages(zipped):
            title = f"  {plainly(str(page['title']))}" if page.get("title") else ""
            told = f"{plainly(str(page.get('ts', '')))}  {plainly(str(page['url']), longest=2_000)}{title}"
            laid.block("page", laid.words(told, behind="\n"), plainly(str(page["url"])))
        if laid.at:
            laid.words("", behind="\n")
        says = lay(laid, _held(zipped))
        return Reading(self.recipe, laid.text, tuple(laid.blocks), _facts(zipped), says)

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """Pages, documents and larger images."""
        return members_in(_held(Zip(file)))

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of one answer in one of its WARC files."""
        zipped = Zip(file)
        name, _, place = path.partition(_BEHIND)
        if name not in _warcs(zipped):
            raise KeyError(path)
        with zipped.opened(name) as warc:
            yield from of_warc(warc, place)


def _warcs(zipped: Zip) -> list[str]:
    found = [name for name in zipped.infos if _WARC.match(name) and _BEHIND not in name]
    if not found:
        raise CaseError("The web archive holds no WARC file; ask for another copy, or attach it as a ZIP.")
    return found


def _held(zipped: Zip) -> Iterator[Held]:
    for name in _warcs(zipped):
        with zipped.opened(name) as warc:
            yield from held(warc, within=f"{name}{_BEHIND}")


def _read(zipped: Zip, name: str) -> bytes:
    found = b""
    for piece in zipped.chunks(name) if name in zipped.infos else ():
        found += piece
        if len(found) > _MOST_LIST:
            break
    return found[:_MOST_LIST]


def _objects(lines: list[bytes]) -> Iterator[dict[str, Any]]:
    for line in lines:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            yield found


def _pages(zipped: Zip) -> Iterator[dict[str, Any]]:
    return (each for each in _objects(_read(zipped, "pages/pages.jsonl").splitlines()) if "url" in each)


def _facts(zipped: Zip) -> dict[str, str]:
    told = next(_objects([_read(zipped, "datapackage.json")]), {})
    names = {"title": "title", "description": "description", "software": "software", "created": "captured",
             "mainPageUrl": "url", "mainPageDate": "captured"}  # fmt: skip
    return {names[name]: str(told[name]) for name in names if told.get(name)}
