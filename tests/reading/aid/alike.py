"""When what is offered for a text is what was marked in it: the same day, aircraft, place, name, source, movement."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

PLAIN = ("registration", "hex", "callsign")  # what an aircraft span is worth when it is one of these
ENDS = ("origin", "destination", "place")
Marks = Mapping[str, Any]
"""Spans, movements and cites of one text, or one of them, as annotated or as ``suggest --json`` prints them."""
Flown = tuple[set[str], ...]
"""Designators, registrations and call signs of a movement."""


def shared(one: Marks, other: Marks) -> int:
    """How many letters two spans share; nothing or less where they are apart."""
    return int(min(one["end"], other["end"]) - max(one["start"], other["start"]))


def same_value(marked: Marks, got: Marks) -> bool | None:
    """Whether the value offered is the one marked; ``None`` where there is none to be right or wrong."""
    return _SAME[marked["kind"]](marked, got)


def _same_date(marked: Marks, got: Marks) -> bool:
    if marked.get("duration"):
        return length(marked["duration"]) == length(got.get("duration")) is not None
    return day(marked["edtf"]) == day(got.get("edtf")) != ""


def _same_aircraft(marked: Marks, got: Marks) -> bool | None:
    if (of := marked["subtype"]) in PLAIN:
        return code(marked[of]) == code(got.get(of))
    wanted = _designators(marked) if marked.get("designator_candidates") else {code(marked.get("designator"))} - {""}
    if not wanted:
        return None
    return bool(wanted & (_designators(got) if marked.get("designator_candidates") else {code(got.get("designator"))}))


def _same_place(marked: Marks, got: Marks) -> bool:
    if not marked.get("country"):
        words = got.get("text") or got.get("name")
        return same_name(marked.get("name"), got.get("name")) or folded(marked["text"]) == folded(words)
    here = marked["country"] == str(got.get("country") or "").upper()
    return here and (not marked.get("icao") or marked["icao"] == code(got.get("icao")))


def _same_actor(marked: Marks, got: Marks) -> bool:
    return same_name(marked.get("name"), got.get("name")) or folded(marked["text"]) == folded(got.get("name"))


def _same_source(marked: Marks, got: Marks) -> bool | None:
    if not marked.get("named", True):
        return None
    return any(same_name(one, other) for one in marked.get("to") or () for other in got.get("to") or ())


_SAME: dict[str, Callable[[Marks, Marks], bool | None]] = {
    "date": _same_date, "aircraft": _same_aircraft, "place": _same_place, "actor": _same_actor,
    "attribution": _same_source, "hedge": lambda marked, got: None,
}  # fmt: skip


def _designators(span: Marks) -> set[str]:
    return {code(each) for each in (span.get("designator"), *(span.get("designator_candidates") or ()))} - {""}


def code(text: object) -> str:
    """A designator or mark without case, blanks and hyphens."""
    return re.sub(r"[\s-]", "", str(text or "")).upper()


def day(edtf: object) -> str:
    """An EDTF value with seconds, UTC written as Z."""
    return re.sub(r"(T\d\d:\d\d)(?=$|Z|[+-]\d\d:\d\d$)", r"\1:00", str(edtf or "").strip()).replace("+00:00", "Z")


_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.I)


def length(duration: object) -> tuple[int, int] | None:
    """An ISO 8601 duration in months and seconds, ``None`` for what is none."""
    found = _LENGTH.fullmatch(str(duration or "").strip())
    if not found or not any(found.groups()):
        return None
    years, months, weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
    return years * 12 + months, (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds


_ARTICLE = re.compile(r"(the|le|la|les|el|los|die|der|das)\s+")


def folded(name: object) -> str:
    """A name without case, accents, an article before it and what stands between its words."""
    letters = unicodedata.normalize("NFKD", str(name or "")).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).strip()
    return " ".join(re.findall(r"\w+", _ARTICLE.sub("", bare, count=1) if _ARTICLE.match(bare) else bare))


def same_name(one: object, other: object) -> bool:
    """Whether two names are the same, or one says more than the other of the same."""
    first, second = folded(one), folded(other)
    if not first or not second:
        return False
    few, many = sorted((set(first.split()), set(second.split())), key=len)
    return first.replace(" ", "") == second.replace(" ", "") or (few <= many and max(map(len, few)) > 3)


def flown(movement: Marks, marks: Marks) -> Flown:
    """Designators, registrations and call signs that a movement and its aircraft spans name."""
    spans = [span for span in marks["spans"] if span.get("id") in (movement.get("aircraft") or ())]
    types = {code(each) for each in movement.get("designators") or ()}.union(*map(_designators, spans))
    named = (
        {code(each) for each in (*(movement.get(many) or ()), *(span.get(single) for span in spans))} - {""}
        for many, single in (("registrations", "registration"), ("callsigns", "callsign"))
    )
    return types - {""}, *named


def same_movement(one: tuple[Flown, Marks], other: tuple[Flown, Marks]) -> bool:
    """Whether a movement is the one marked: event, an aircraft in common, every place, day and count that is marked."""
    (mine, marked), (yours, got) = one, other
    common = any(a & b for a, b in zip(mine, yours, strict=True)) if any(mine) else not any(yours)
    return (
        common
        and marked["event"] == got.get("event")
        and all(_same_end(marked.get(end), got.get(end)) for end in ENDS)
        and (not marked.get("date") or day(marked["date"]) == day(got.get("date")))
        and marked.get("count") in (None, got.get("count"))
    )


def _same_end(marked: Marks | None, got: Marks | None) -> bool:
    if not marked or not got:
        return not marked
    if marked.get("country"):
        return _same_place(marked, got)
    return same_name(marked.get("name"), got.get("name"))
