"""A page nearly as it looked: its headings, tables, lists and images, and nothing in it that acts or loads.

Images come out of the capture's own records, a saved page's own parts or the page itself, decoded to PNG in the child
process; whatever else a page names is told in words. Which files those are is known before anything is laid out.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import BinaryIO
from urllib.parse import unquote_to_bytes

from workbench.case.case import Case
from workbench.reading import confined
from workbench.reading.charset import choose, parse
from workbench.reading.flatten import TAGS, flattened
from workbench.reading.named import resolved
from workbench.reading.reader import Picture
from workbench.reading.readers import reader_for
from workbench.reading.saved_mhtml import SavedPage
from workbench.reading.warcs import answer_of, is_warc, warc_records
from workbench.reading.zips import Zip
from workbench.values.errors import CaseError

IMAGES = 60
WIDEST = 640  # pixels of an image on the page
LARGEST = 20 << 20  # bytes of one packed image
MOST = 40 << 20  # bytes of a page or its records that are looked through
PAGES = ("text/html", "application/xhtml+xml")
SAVED = "multipart/related"
_ATTRIBUTES = {
    "*": {"dir", "align"}, "a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start"},
    "img": {"src", "alt", "width", "height"},
}  # fmt: skip
_INLINE = re.compile(r"data:image/[\w.+-]{1,40}((?:;[^,;]{1,80})*),(.*)", re.DOTALL | re.IGNORECASE)

Decode = Callable[[bytes], Picture | None]


@dataclass(frozen=True)
class Original:
    """What a page can be shown from: its bytes, kind, encoding and address, and the records of its capture."""

    body: bytes
    mime: str
    charset: str | None
    url: str
    records: bytes | None


@dataclass(frozen=True)
class Faithful:
    """A page to be shown: markup that names its images ``page:1``, those as PNG, and what is not as it was."""

    html: str
    images: Mapping[str, bytes]
    says: str


def can_show(case: Case, source: bytes) -> bool:
    """Whether a source is a page, captured or saved."""
    query = "SELECT c.mime FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?"
    return case.value(query, (source,)) in (*PAGES, SAVED)


def original(case: Case, source: bytes) -> Original:
    """The captured bytes of a page and what came with them."""
    blob, mime, url, records, recipe = case.rows(
        "SELECT c.blob, c.mime, coalesce(json_extract(c.response, '$.final_url'), c.url, ''),"
        " coalesce(c.records, (SELECT a.blob FROM capture a WHERE a.id = c.container)),"
        " (SELECT recipe FROM derived_text WHERE capture = c.id AND part = 0)"
        " FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?",
        (source,),
    )[0]
    kind, _, charset = (recipe or "").partition(" ")
    named = parse(charset).name if kind == "html/1" else None
    return Original(_up_to(case, blob), mime, named, url, _up_to(case, records) if records else None)


def _up_to(case: Case, blob: bytes) -> bytes:
    found = io.BytesIO()
    for chunk in case.stored(blob):
        found.write(chunk)
        if found.tell() > MOST:
            break
    return found.getvalue()[:MOST]


def faithful(page: Original, *, decode: Decode | None = None) -> Faithful:
    """The page as it can be shown; takes its time with images, so run it beside the window."""
    import nh3

    words, address, files = _opened(page)
    album = _Album(address, files, decode or decoded)
    flat, whole = flattened(words, image=album.tag)
    html = nh3.clean(
        flat, tags=TAGS, attributes=_ATTRIBUTES, url_schemes={"http", "https", "page"}, link_rel=None,
        clean_content_tags={"script", "style"},
    )  # fmt: skip
    return Faithful(html, album.images, _says(album, whole=whole))


def _opened(page: Original) -> tuple[str, str, Iterator[tuple[str, bytes]]]:
    """The markup, its address, and the files kept with it."""
    if page.mime == SAVED:
        saved = SavedPage(page.body)
        if saved.page is None:
            raise CaseError("The saved page holds no page; save it again in the browser and attach that.")
        body = b"".join(saved.bytes_of(saved.page))
        files = ((name, b"".join(saved.bytes_of(part))) for name, part in saved.files())
        return _decoded(body, saved.page.parameter("content-type", "charset")), saved.facts.get("url", ""), files
    return _decoded(page.body, page.charset), page.url, _recorded(page.records)


def _decoded(body: bytes, declared: str | None) -> str:
    charset = choose(body, declared=declared, whole=True)
    return body.decode(charset.name if charset else "utf-8", "replace")


def _recorded(records: bytes | None) -> Iterator[tuple[str, bytes]]:
    """The images in the records of a capture, or in the web archive that the page came out of."""
    file: BinaryIO = io.BytesIO(records or b"")
    if records and is_warc(records[: 1 << 16]):
        yield from _images(file)
    elif records and records.startswith(b"PK"):
        zipped = Zip(file)
        for name in zipped.infos:
            if name.startswith("archive/") and not zipped.trouble(name):
                with zipped.opened(name) as warc:
                    yield from _images(warc)


def _images(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    for record in warc_records(file):
        answer = answer_of(record)
        if answer is not None and 200 <= answer.status < 300 and answer.mime.startswith("image/"):
            yield record.url, _first(answer.body)


def _first(pieces: Iterator[bytes]) -> bytes:
    found = b""
    for piece in pieces:
        found += piece
        if len(found) > LARGEST:
            return b""
    return found


def decoded(data: bytes) -> Picture | None:
    """An image as PNG no wider than the page, decoded in the child process; ``None`` for what is none."""
    found = reader_for(data[: 1 << 16])
    if found is None or not found[0].pictures or not found[1].startswith("image/"):
        return None
    file: BinaryIO = io.BytesIO(data)
    lent = confined.lend_file(file, name="An image of the page")
    width = float(confined.read(found[0], lent).facts.get("width", WIDEST))
    return confined.picture(found[0], lent, scale=min(1.0, WIDEST / max(width, 1.0)))


class _Album:
    """The images of a page, each decoded once, when the page first names it."""

    def __init__(self, address: str, files: Iterator[tuple[str, bytes]], decode: Decode) -> None:
        self._address, self._decode = address, decode
        self._files = _kept(files)
        self._tags: dict[str, str] = {}
        self.images: dict[str, bytes] = {}
        self.missing = 0

    def tag(self, given: Mapping[str, str]) -> str:
        """What stands for an image: itself, or in words what it was."""
        named = given.get("src", "").strip()
        if named not in self._tags:
            self._tags[named] = self._shown(named)
        shown = self._tags[named]
        if not shown:
            self.missing += 1
            words = " ".join(given.get("alt", "").split())[:200]
            return f"<small>[Image not kept{': ' + escape(words) if words else ''}]</small>"
        return shown

    def _shown(self, named: str) -> str:
        data = _inline(named) if named[:5].lower() == "data:" else self._file(named)
        if not data or len(self.images) >= IMAGES:
            return ""
        try:
            picture = self._decode(data)
        except CaseError:
            picture = None  # a damaged image is counted with those that are not kept
        if picture is None:
            return ""
        name = f"page:{len(self.images) + 1}"
        self.images[name] = picture.png
        return f'<img src="{name}" width="{picture.width}" height="{picture.height}">'

    def _file(self, named: str) -> bytes:
        return self._files.get(named) or self._files.get(resolved(self._address, named)) or b""


def _kept(files: Iterator[tuple[str, bytes]]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        for name, data in files:
            if name not in found and sum(map(len, found.values())) + len(data) <= MOST:
                found[name] = data
    except CaseError:
        return found  # damaged records give what stands before the damage
    return found


def _inline(named: str) -> bytes:
    found = _INLINE.match(named[: 2 * LARGEST])
    if not found:
        return b""
    raw = unquote_to_bytes(found[2])
    try:
        return base64.b64decode(raw) if "base64" in found[1].lower() else raw
    except (binascii.Error, ValueError):
        return b""


def _says(album: _Album, *, whole: bool) -> str:
    said = ["Shown from the kept bytes alone, without scripts and style sheets; nothing is loaded."]
    if album.missing:
        kept = "image is" if album.missing == 1 else "images are"
        said.append(f"{album.missing:,} {kept} not kept or not readable.")
    if not whole:
        said.append("The page goes on beyond what is shown here; Words has all of it.")
    return " ".join(said)
