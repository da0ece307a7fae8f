"""Where a record comes from: its words, their source, whom that names, and whom it goes back to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.analysis.reasons import reasons, ways
from workbench.analysis.rested import ASSESSED, rested
from workbench.analysis.traced import ASSERTED, ENDS, Traced, Tracer
from workbench.analysis.trails import Hop, Trail
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, record
from workbench.case.titles import came
from workbench.reading.intake import working_text
from workbench.ui import theme
from workbench.ui.facts import faint, led_to
from workbench.ui.language import counted, tr, worded
from workbench.ui.meant import meant
from workbench.ui.plain import escape
from workbench.ui.signs import ORIGINS
from workbench.ui.slips import ACT, Aside, Line, Mark, Slip, Station, Tight, Words
from workbench.ui.wording import short_hash
from workbench.values.paragraphs import place_words

REASONS = "reasons"  # what the link of the line does
NAME = 22  # letters of a source's name beside its number
TRAILS = 4  # texts whose way is drawn; of the others only the number is told
_INFERRED = "by inferred hops"
_APART = re.compile(r"( [·+] )")  # between counts


def comes_from(case: Case, row: Row, *, why: bool = False) -> list[Slip]:
    """Excerpt, source and hops with their signs, and the origins in a line; ``why``: with the reasons of the count."""
    kind, key, tracer = row["record"], id_bytes(row["id"]) or b"", Tracer(case)
    if kind == "source":
        return [slip for hop in _stations(case, tracer.cited(key)) for slip in hop]
    if kind == "excerpt":
        source = id_bytes(row["source"]) or b""
        return list(_way(case, Trail(key, key, source, (), tuple(tracer.cited(source)))))
    if kind in ASSERTED:
        return list(_assertion(case, tracer.traced(key), why=why))
    if kind in ASSESSED:
        return list(_assessed(case, rested(case, key, tracer), why=why))
    rests = [row["excerpt"]] if kind == "mention" else row.get("excerpts", ())
    excerpts = [record(case, id_bytes(each) or b"") for each in rests]
    return [_words(case, excerpt, hop="") for excerpt in excerpts]


def _assertion(case: Case, traced: Traced, *, why: bool) -> Iterator[Slip]:
    for trail in traced.trails[:TRAILS]:
        yield from _way(case, trail)
        if not trail.hops:
            says = tr("nothing was said") if trail.silent else tr("no source named")
            yield Line((Station("silence" if trail.silent else "unknown"), Words(says, "small")))
    if len(traced.trails) > TRAILS:
        yield Words(tr("+ {}").format(counted(len(traced.trails) - TRAILS, "more text")), "faint")
    yield from _line(case, traced, why=why, ways_from=TRAILS)


def _assessed(case: Case, traced: Traced, *, why: bool) -> Iterator[Slip]:
    """What a hypothesis or a judgement rests on is listed among its links; here is whom all of it goes back to."""
    if len(traced.about) == 1:
        yield Words(tr("It rests on no sighting or claim yet"), "faint")
        return
    yield from _line(case, traced, why=why)


def _line(case: Case, traced: Traced, *, why: bool, ways_from: int = 0) -> Iterator[Slip]:
    """The origins, which open their reasons: the ways that are not drawn above, and what counts as what."""
    asks = tr("Hide why") if why else tr("Why")
    link = f"<a href='{ACT}{REASONS}' style='color:{theme.current().accent}'>{asks}</a>"
    counted = [word for word, count in zip(ORIGINS, traced.tally.counts, strict=True) if count]
    said = tr("origins: {} · {}").format(counts(traced.words(), bold=True), link)
    yield Words(said, "small", html=True, meant=meant("origin", *counted))
    for way in ways(case, traced)[ways_from:] if why else ():
        yield Words(worded(way), "small")
    for each in reasons(traced) if why else ():
        yield Line((Station(each.counted if each.counted != "none" else "source"), Words(worded(each.says), "small")))


def counts(words: str, *, bold: bool = False) -> str:
    """Counts of origins in the language of the window, as markup: ``1 known (the Courier) · 2 unknown``."""
    parts = []
    for part in _APART.split(words):
        if _APART.fullmatch(part):
            parts.append(part)
            continue
        count, _, rest = part.partition(" ")
        standing, _, names = rest.partition(" ")
        names = escape(names).replace(_INFERRED, worded(_INFERRED))
        said = f"{count} {worded(standing)}"
        told = f"{f'<b>{said}</b>' if bold else said} {names}" if count.isdigit() else escape(worded(part))
        parts.append(told.strip())
    return "".join(parts)


def _way(case: Case, trail: Trail) -> Iterator[Slip]:
    first = trail.hops[0].basis if trail.hops else ""
    if trail.excerpt is not None:
        yield _words(case, record(case, trail.excerpt), hop="stated")
    if trail.source is not None:
        yield _source(case, trail.source, hop=first)
    yield from (slip for station in _stations(case, trail.hops) for slip in station)


def _words(case: Case, row: Row, *, hop: str) -> Line:
    source = id_bytes(row["source"]) or b""
    text = working_text(case, source)
    paragraph = f"{place_words(text.paragraph_of(row['start']))}, " if text else ""
    key = led_to(id_bytes(row["id"]) or b"", tr("Excerpt {}").format(row["number"]), plain=True)
    where = (
        tr("{}characters {}–{}").format(paragraph, row["start"], row["end"])
        if row["quote"]
        else escape(row.get("label") or "")
    )
    place = f"{key} · {case.number(source)} {where}"
    return Line((Station("excerpt", hop), Words(place, "small", html=True)))


def _source(case: Case, key: bytes, *, hop: str) -> Line:
    row = record(case, key)
    named = Tight(led_to(key, str(row["number"] or "S"), plain=True))
    if not row["held"]:
        title = Words(escape(row["title"] or tr("untitled")), "small", html=True)
        return Line((Station("source", hop), named, Aside(tr("not held")), title))
    held = f"{worded(came((row['collected'] or {}).get('method')))} · {short_hash(row['sha256'])}"
    return Line((Station("source", hop), named, Mark(row["reliability"]), Words(held, "small", html=True)))


def _stations(case: Case, hops: Sequence[Hop]) -> Iterator[tuple[Line, ...]]:
    for at, hop in enumerate(hops):
        following = hops[at + 1].basis if at + 1 < len(hops) and hop.standing not in ENDS else ""
        yield (_station(case, hop, following),)


def _station(case: Case, hop: Hop, following: str) -> Line:
    sign = Station(hop.standing if hop.standing != "relay" else "source", following)
    where = tr(" from {}").format(hop.where) if hop.where else ""
    said, about = faint(tr("hop {}{}").format(worded(hop.basis), where)), meant("hop", hop.basis)
    if hop.source is None:
        possible = f" {faint(f'· {worded(hop.standing)} ·')} " if hop.standing in ("possible", "silence") else " "
        return Line((sign, Words(f"{escape(hop.name)}{possible}{said}", "body", html=True, meant=about)))
    name = Tight(led_to(hop.source, f"{case.number(hop.source)} {_short(hop.name)}", plain=True), "body")
    held = record(case, hop.source)["held"]
    return Line((sign, name, *([] if held else [Aside(tr("not held"))]), Words(said, "small", html=True, meant=about)))


def _short(name: str) -> str:
    return name if len(name) <= NAME else name[: NAME - 1].rstrip() + "…"
