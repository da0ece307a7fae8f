"""Sources come in: attach bytes, cite what is not held, highlight exact words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.case.anchors import Rect, beside_words
from workbench.case.blobs import StoredBytes
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.records import Blob, Capture, Excerpt, Link, Publisher, Quotation, Source
from workbench.case.resolving import stated_date
from workbench.case.texts import WorkingText
from workbench.values.errors import CaseError
from workbench.values.languages import language_tag
from workbench.values.shown import visible
from workbench.values.weblink import checked

CONTEXT = 32  # code points kept before and after a quote, to tell twins apart


@dataclass(frozen=True)
class Arrival:
    """Bytes on their way in, with the collection record: how, when, by whom and with what they were collected."""

    stored: StoredBytes
    name: str
    mime: str
    collected: dict[str, Any]
    url: str | None = None
    response: dict[str, Any] | None = None
    described: dict[str, str | None] = field(default_factory=dict)  # title, publisher, author, published, language
    records: StoredBytes | None = None  # the WARC records of a page capture
    member: str | None = None  # where in the file it came out of it stood
    parts: tuple[Arrival, ...] = ()  # the files inside it
    capture: bytes = field(default_factory=new_id)  # the key its capture will have, under which it may be read ahead


def held(case: Case, sha256: bytes) -> bytes | None:
    """The source in the case that already holds these bytes."""
    found = case.value(
        "SELECT s.id FROM source s JOIN capture c ON c.id = s.capture WHERE c.blob = ? AND s.deleted = 0", (sha256,)
    )
    return None if found is None else bytes(found)


def publishers(case: Case) -> list[str]:
    """The names of the publishers this case knows."""
    query = "SELECT DISTINCT name FROM publisher WHERE deleted = 0 AND name IS NOT NULL ORDER BY name"
    return [name for (name,) in case.rows(query)]


def publisher_named(case: Case, name: str) -> bytes:
    """The publisher of that name, made when there is none; call inside a change."""
    found = case.value("SELECT id FROM publisher WHERE name = ? AND deleted = 0", (name,))
    return bytes(found) if found else bytes(Publisher.create(name=name).id)


def attach(
    case: Case, arrival: Arrival, *, part_of: bytes | None = None, again: bool = False
) -> tuple[bytes, bool]:  # fmt: skip
    """Make a source of captured bytes; bytes held already lead to the source that has them, and ``True``.

    A page that still gives the same bytes, or a file that stands in another container, too, is no new source, but
    that it came again is recorded. ``again`` makes a source of its own even so: two outlets may print one text.
    ``arrival.parts`` are not looked at.
    """
    already = None if again else held(case, arrival.stored.sha256)
    container = case.value("SELECT capture FROM source WHERE id = ?", (part_of,)) if part_of else None
    if already:
        if arrival.records or (container and not _came_so(case, arrival, container)):
            with case.change("Capture again"):
                _capture(case, arrival, container)
        return already, True
    with case.change("Attach source"):
        capture = _capture(case, arrival, container)
        described = {"title": visible(arrival.name), **_given(arrival.described)}
        return _source(case, described, url=arrival.url, capture=capture, part_of=part_of), False


def refuse(
    case: Case, url: str, collected: dict[str, Any], *, says: str, response: dict[str, Any] | None = None,
    records: StoredBytes | None = None,
) -> bytes:  # fmt: skip
    """The record of a capture that was tried and gave nothing, and why; with what the server said, if it did."""
    told = {**collected, "refused": says}
    with case.change("Refuse capture"):
        return bytes(Capture.create(url=url, collected=told, response=response, records=_kept(case, records)).id)


def _given(described: dict[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in described.items() if value}


def keep_bytes(case: Case, stored: StoredBytes) -> None:
    """The blob row of staged bytes, once for equal ones; call inside a change."""
    if case.value("SELECT 1 FROM blob WHERE id = ?", (stored.sha256,)):
        Blob.update(deleted=0).where(Blob.id == stored.sha256).execute()
    else:
        Blob.create(id=stored.sha256, size=stored.size, chunks=stored.chunks)


def attach_whole(
    case: Case, arrival: Arrival, *, part_of: bytes | None = None, again: bool = False
) -> list[tuple[bytes, bool]]:  # fmt: skip
    """The source of captured bytes, then those of the files inside it, each with whether it was held already."""
    taken = [attach(case, arrival, part_of=part_of, again=again)]
    for part in arrival.parts:
        taken += attach_whole(case, part, part_of=taken[0][0])
    return taken


def _came_so(case: Case, arrival: Arrival, container: bytes) -> bool:
    """Whether it is recorded that these bytes stand at this place of the container, or are the container."""
    query = "SELECT 1 FROM capture WHERE blob = ?1 AND (id = ?2 OR (container = ?2 AND member IS ?3))"
    return bool(case.value(query, (arrival.stored.sha256, container, arrival.member)))


def _capture(case: Case, arrival: Arrival, container: bytes | None = None) -> bytes:
    capture = Capture.create(
        id=arrival.capture, blob=_kept(case, arrival.stored), name=arrival.name, mime=arrival.mime,
        collected=arrival.collected, url=arrival.url, response=arrival.response,
        records=_kept(case, arrival.records), container=container, member=arrival.member,
    )  # fmt: skip
    return bytes(capture.id)


def _kept(case: Case, stored: StoredBytes | None) -> bytes | None:
    if stored is None:
        return None
    keep_bytes(case, stored)
    return stored.sha256


def _source(case: Case, described: dict[str, str], *, url: str | None = None, **held: bytes | None) -> bytes:
    publisher, published = described.get("publisher"), described.get("published")
    made = Source.create(
        title=described.get("title"),
        publisher=publisher_named(case, publisher) if publisher else None,
        author=described.get("author"),
        published=stated_date(published, by=case.analyst).as_json() if published else None,
        url=checked(described.get("url") or "") or url,
        language=language_tag(described["language"]) if described.get("language") else None,
        **held,
    )
    return bytes(made.id)


def cite(case: Case, source: bytes, name: str, *, excerpt: bytes | None = None, inferred: bool = False) -> bytes:
    """A source that is named but not held, and the ``cites`` link to it; one of that name is used again."""
    with case.change("Cite source"):
        cited = not_held(case, name, but=source)
        link = Link.create(a=source, kind="cites", b=cited, basis="inferred" if inferred else "stated")
        if excerpt:
            Quotation.create(record=link.id, excerpt=excerpt)
    return cited


def reference(case: Case, described: dict[str, str]) -> bytes:
    """A source of which only title, publisher and the like are known; nothing of it is captured yet."""
    with case.change("Add reference"):
        return _source(case, described)


def not_held(case: Case, name: str, *, but: bytes = b"") -> bytes:
    """The source of a name of which nothing is captured, made where the case has none; never the one ``but``."""
    known = case.value(
        "SELECT id FROM source WHERE title = ? AND capture IS NULL AND deleted = 0 AND id <> ?", (name, but)
    )
    if known:
        return bytes(known)
    with case.change("Cite source"):
        return _source(case, {"title": name, "publisher": name})


def highlight(
    case: Case, source: bytes, text: WorkingText, *, start: int, end: int, rects: Sequence[Rect] = ()
) -> bytes:
    """An excerpt of the exact words from ``start`` to ``end``, code points of the named working text.

    ``rects`` are their lines on the page they were selected on, in points.
    """
    anchor = word_anchor(case, source, text, start=start, end=end)
    if rects:
        anchor["rects"] = [[round(float(each), 1) for each in rect] for rect in rects]
    known = case.value(
        "SELECT id FROM excerpt WHERE source = ? AND deleted = 0 AND json_extract(anchor, '$.start') = ?"
        " AND json_extract(anchor, '$.end') = ? AND json_extract(anchor, '$.recipe') = ?",
        (source, start, end, text.recipe),
    )
    if known:
        return bytes(known)
    with case.change("Highlight"):
        key = new_id()
        Excerpt.create(id=key, source=source, anchor=anchor)
    return key


def word_anchor(case: Case, source: bytes, text: WorkingText, *, start: int, end: int) -> dict[str, Any]:
    """Where exact words stand: their offsets with what stands round them, their page and cells where they have such."""
    if not 0 <= start < end <= text.total:
        raise CaseError(f"There are no words from {start} to {end}; the text has {text.total} characters.")
    return {
        "recipe": text.recipe, "start": start, "end": end, "quote": text.slice(start, end),
        "prefix": text.slice(max(0, start - CONTEXT), start), "suffix": text.slice(end, min(text.total, end + CONTEXT)),
        **beside_words(case, source, start, end),
    }  # fmt: skip
