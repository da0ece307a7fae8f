"""One cell of a grid of records: the words as they stand, beside what they are taken to mean."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from workbench.case.numbers import number_text
from workbench.reference.folding import name_key
from workbench.values.errors import CaseError
from workbench.values.spoken import spoken_date

Mark = Literal["", "open", "proposed", "inferred", "given", "accepted"]
Order = float | str | None
KEPT = 65_536  # different values of a case that are read once


class Cell(NamedTuple):
    """What one field of one record reads like; everything is ``""`` where nothing is stated.

    ``mark`` tells who stands behind the meaning: nobody yet (``proposed``, or ``inferred`` where it is counted from
    something else), the analyst (``given``, ``accepted``), or the words themselves (``""``); ``open`` has no meaning.
    ``order`` sorts: seconds, a number, or folded words, alike within one column; ``None`` comes last.
    """

    written: str = ""  # as a source writes it (``quoted``), else as the analyst does
    meant: str = ""  # in short and for people, once it is resolved: 26 Oct 2025
    exact: str = ""  # what sets the field to this meaning: 2025-10-26
    mark: Mark = ""
    quoted: bool = False
    order: Order = None

    @property
    def as_written(self) -> str:
        """The words, else the meaning where no source wrote any."""
        return self.written or self.exact

    @property
    def as_resolved(self) -> str:
        """The meaning, else the words while they stay open."""
        return self.exact or self.written

    @property
    def words(self) -> str:
        """Everything one may look for in it."""
        return " ".join(dict.fromkeys(filter(None, (self.written, self.meant, self.exact))))

    @property
    def changed(self) -> bool:
        """Whether the meaning says something else than the words."""
        return bool(self.written and self.meant and self.written != self.meant)


NOTHING = Cell()
_FIGURES = re.compile(r"\d+")


@lru_cache(KEPT)
def plain(raw: Any) -> Cell:
    """Words of the analyst, or of the file."""
    text = "" if raw is None else str(raw)
    return Cell(text, "", text, "", False, folded(text)) if text else NOTHING


@lru_cache(KEPT)
def quote(raw: Any) -> Cell:
    """A source's own words."""
    return Cell(raw, "", "", "", True, folded(raw)) if raw else NOTHING


@lru_cache(KEPT)
def number(raw: Any) -> Cell:
    """A figure."""
    return NOTHING if raw is None else Cell(str(raw), "", str(raw), "", False, float(raw))


@lru_cache(KEPT)
def numbered(kind: str, raw: Any) -> Cell:
    """A record's number, S1 before S10."""
    return NOTHING if raw is None else Cell(number_text(kind, raw), "", number_text(kind, raw), "", False, float(raw))


@lru_cache(KEPT)
def grade(raw: Any) -> Cell:
    """A letter or a digit; what is not held has none, and nothing else is ever written there."""
    return Cell("", raw, raw if len(raw) == 1 else "", "", False, raw) if raw else NOTHING


@lru_cache(KEPT)
def instant(raw: Any) -> Cell:
    """An instant of the journal, in UTC to the minute."""
    return Cell(raw[:16].replace("T", " "), "", raw, "", False, raw) if raw else NOTHING


@lru_cache(KEPT)
def word(raw: Any) -> Cell:
    """A word of a table, as people read it."""
    return Cell("", spoken_word(raw), raw, "", False, raw) if raw else NOTHING


@lru_cache(KEPT)
def chain(raw: Any) -> Cell:
    """Who says it, the origin first."""
    text = " > ".join(json.loads(raw)) if raw else ""
    return Cell(text, "", text, "", False, folded(text)) if text else NOTHING


@lru_cache(KEPT)
def listed(raw: Any) -> Cell:
    """Words of a table, one beside the other."""
    text = ", ".join(map(spoken_word, json.loads(raw))) if raw else ""
    return Cell(text, "", text, "", False, folded(text)) if text else NOTHING


@lru_cache(KEPT)
def count(raw: Any) -> Cell:
    """How many: by the least number the words allow, else by the most."""
    if not raw:
        return NOTHING
    held = json.loads(raw)
    low, high = held["min"], held["max"]
    order = low if low is not None else high
    meant = _bounds(low, high)
    written = held["written"]
    quoted = written != meant
    mark: Mark = "" if meant else "open"
    return Cell(written, meant, written, mark, quoted, None if order is None else float(order))


@lru_cache(KEPT)
def resolved(raw: Any) -> Cell:
    """A type or a place as written beside what it is taken to be."""
    if not raw:
        return NOTHING
    held = json.loads(raw)
    exact = str(held["value"] or "")
    meant = str(held.get("label") or exact)
    return Cell(held["written"], meant, exact, _mark(held, same=meant == held["written"]), bool(held["written"]),
                folded(meant or held["written"]))  # fmt: skip


@lru_cache(KEPT)
def date(raw: Any) -> Cell:
    """A time as written beside its days; by its earliest instant, an open start before all others."""
    if not raw:
        return NOTHING
    held = json.loads(raw)
    exact = held["edtf"] or ""
    given = str(held["why"]).startswith("given by ")
    written = "" if given and held["written"] == exact else held["written"]
    try:
        meant = spoken_date(exact) if exact else ""
    except CaseError:
        meant = exact
    order = (held["earliest"] or " ") if exact else None
    return Cell(written, meant, exact, _mark(held, same=not held["anchor"] and not held["premises"]), bool(written),
                order)  # fmt: skip


@lru_cache(KEPT)
def read_as(raw: Any) -> Cell:
    """What words were read as: a time by its days, a type, a place, an actor or a hedge by its name."""
    return date(raw) if raw and "edtf" in json.loads(raw) else resolved(raw)


def _mark(held: Mapping[str, Any], *, same: bool) -> Mark:
    if not held["value"]:
        return "open"
    if str(held["why"]).startswith("given by "):
        return "given"
    if held["accepted_by"]:
        return "accepted"
    if same:
        return ""
    return "inferred" if held["premises"] or held.get("anchor") else "proposed"


def _bounds(low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return ""
    if low is None:
        return f"up to {high}"
    if high is None:
        return f"{low} or more"
    return str(low) if low == high else f"{low} to {high}"


_SPOKEN = {"ads-b": "ADS-B", "mlat": "MLAT", "photo-video": "photo or video", "no-comment": "no comment"}


def spoken_word(raw: str) -> str:
    """A word of a table as people read it."""
    return _SPOKEN.get(raw) or raw.replace("-", " ")


@lru_cache(KEPT)
def folded(text: str) -> str:
    """The text as it is sorted: small letters without accents, figures by their value."""
    return _FIGURES.sub(lambda found: found[0].rjust(9, "0"), name_key(text[:120]))
