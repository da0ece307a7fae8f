"""The questions behind the findings: each takes some subjects of a kind and tells what does not fit with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from orjson import loads

from workbench.analysis.answered import sightings_listed, tracks_listed
from workbench.analysis.borrowed import circular, copied, spoken_for
from workbench.analysis.differing import links_differ, reports_differ
from workbench.analysis.doubted import tracks
from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.graded import confirmed_alone
from workbench.analysis.held import tracks_held
from workbench.analysis.hushed import left_out, undated, unsourced
from workbench.analysis.imaged import imagery
from workbench.analysis.judged import judged
from workbench.analysis.linkchecks import links, misordered, quotes_of
from workbench.analysis.lookalike import near_identical
from workbench.analysis.marked import marks
from workbench.analysis.paired import tracks_paired
from workbench.case.anchors import holds
from workbench.case.case import Case
from workbench.case.conflicts import sides
from workbench.case.keyed import of_these
from workbench.case.readings import reading_of
from workbench.case.texts import WorkingText
from workbench.case.titles import meaning
from workbench.reference.dating.typed import is_impossible
from workbench.reference.typenames import coded, shaped
from workbench.values.spoken import spoken_date

Check = Callable[[Case, Sequence[bytes]], Iterator[Finding]]
FIELDS = {"aircraft": "Type", "when": "When", "place": "Place", "origin": "From", "destination": "To"}
CHOICES = 2  # readings that are offered by a button of their own
NAMED = 3  # readings of a date that a sentence names
_SHOW = Remedy("show", "Show")


def unknown_types(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """A type written that no table has, and words that name several."""
    query = """SELECT id, aircraft FROM sighting WHERE deleted = 0 AND aircraft IS NOT NULL
    AND json_extract(aircraft, '$.value') IS NULL AND"""
    found = of_these(case, query, keys)
    quoted = quotes_of(case, [key for key, _ in found])
    for key, stored in found:
        field = loads(stored)
        written, offered = field["written"], field["alternatives"]
        if not coded(written) and next(shaped(written), None) is not None:
            near = _nearest(offered[0]) if offered else "Nothing in the table is close."
            keep = Remedy("keep", "Keep as written", "aircraft", written)
            first = [each["value"] for each in offered[:1]]
            takes = [Remedy("resolve", f"Resolve to {value}", "aircraft", value) for value in first]
            says = f"“{written}” is no known type. {near}"
            yield Finding("unknown-type", "high", says, (key,), quoted[key], (*takes, keep), "aircraft")
        elif offered:
            names = " or ".join(each["value"] for each in offered)
            says = f"“{written}” may be {names}."
            choices = _takes("aircraft", offered, str)
            yield Finding("open-type", "medium", says, (key,), quoted[key], choices, "aircraft")


def _nearest(offered: Mapping[str, Any]) -> str:
    """The closest type, and where in the case it is named: the reasons of a reading are parted by semicolons."""
    said = [part for part in offered["why"].split("; ") if " says " in part]
    return f"Nearest is {offered['value']}{'; ' + ', '.join(said) if said else ''}."


def _takes(field: str, offered: Sequence[Mapping[str, Any]], shown: Callable[[str], str]) -> tuple[Remedy, ...]:
    """A button for each of the first readings."""
    values = list(dict.fromkeys(each["value"] for each in offered))
    takes = [Remedy("accept", f"Take {shown(value)}", field, value) for value in values[:CHOICES]]
    return (*takes, _SHOW)


def _dates(table: str) -> Check:
    def open_dates(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
        """A date that stays open, or that can be read in several ways and that nobody has settled."""
        query = f"""SELECT id, "when" FROM {table} WHERE deleted = 0 AND "when" IS NOT NULL
        AND json_extract("when", '$.accepted_by') IS NULL
        AND (json_extract("when", '$.value') IS NULL OR json_array_length("when", '$.alternatives') > 0) AND"""
        found = of_these(case, query, keys)
        quoted = quotes_of(case, [key for key, _ in found])
        for key, stored in found:
            yield _date(key, loads(stored), quoted[key])

    return open_dates


def _others(field: Mapping[str, Any]) -> list[str]:
    return list(dict.fromkeys(each["value"] for each in field["alternatives"] if each["value"] != field["value"]))


def what_is_open(field: Mapping[str, Any]) -> str:
    """What a date leaves open, as a sentence; nothing where it is settled."""
    if field["accepted_by"] or (field["value"] and not field["alternatives"]):
        return ""
    written, value, others = field["written"], field["value"], _others(field)
    more = f" or {len(others) - NAMED} more" if len(others) > NAMED else ""
    named = " or ".join(map(spoken_date, others[:NAMED])) + more
    if value and others:
        return f"“{written}” is read as {spoken_date(value)}; it may be {named}."
    return f"“{written}” stays open: {named or field['why']}."


def _date(key: bytes, field: Mapping[str, Any], quotes: tuple[bytes, ...]) -> Finding:
    written, value, others = field["written"], field["value"], _others(field)
    choices = [{"value": value}] if value else []
    takes = _takes("when", [*choices, *({"value": other} for other in others)], spoken_date)
    says = what_is_open(field)
    severity = "medium" if others or (not value and is_impossible(written)) else "low"
    return Finding("open-date", severity, says, (key,), quotes, takes, "when")


def _proposals(table: str, fields: Sequence[str]) -> Check:
    def proposed(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
        """Readings that go beyond the words and that nobody has accepted."""
        columns = ", ".join(f'"{name}"' for name in fields)
        some = " OR ".join(_unsettled_reading(name) for name in fields)
        query = f"SELECT id, {columns} FROM {table} WHERE deleted = 0 AND ({some}) AND"
        found = of_these(case, query, keys)
        quoted = quotes_of(case, [each[0] for each in found])
        for key, *stored in found:
            held = {name: loads(each) for name, each in zip(fields, stored, strict=True) if each}
            yield from _proposal(key, quoted[key], {n: each for n, each in held.items() if _is_proposal(n, each)})

    return proposed


def _unsettled_reading(name: str) -> str:
    found = f"""json_extract("{name}", '$.value') IS NOT NULL AND json_extract("{name}", '$.accepted_by') IS NULL"""
    return f"""({found} AND (json_array_length("{name}", '$.alternatives') > 0
        OR json_array_length("{name}", '$.premises') > 0))"""


def _is_proposal(name: str, field: Mapping[str, Any]) -> bool:
    if field["value"] is None or field["accepted_by"] or not (field["alternatives"] or field["premises"]):
        return False
    return name != "when" or not field["alternatives"]  # those are told as open dates


def _proposal(key: bytes, quotes: tuple[bytes, ...], held: Mapping[str, Mapping[str, Any]]) -> Iterator[Finding]:
    said = [f"{FIELDS[name]} {meaning(field)}" for name, field in held.items()]
    if said:
        words = f"{' and '.join(filter(None, (', '.join(said[:-1]), said[-1])))} {'is' if len(said) == 1 else 'are'}"
        accept = [Remedy("accept", f"Accept {meaning(field)}", n, str(field["value"])) for n, field in held.items()]
        yield Finding("proposed", "low", f"{words} only proposed; nobody has accepted it.", (key,),
                      quotes, (*accept[:CHOICES], _SHOW))  # fmt: skip


def _bare(table: str) -> Check:
    def without_excerpt(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
        """A record that rests on no words."""
        query = f"""SELECT t.id FROM {table} t WHERE t.deleted = 0 AND NOT EXISTS (SELECT 1 FROM quotation q
        JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 WHERE q.record = t.id AND q.deleted = 0) AND"""
        for (key,) in of_these(case, query, keys, column="t.id"):
            says = f"This {table} rests on no excerpt, so nothing shows who says it."
            yield Finding("no-excerpt", "medium", says, (key,), (), (_SHOW,))

    return without_excerpt


def orphans(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Quotes that are not found where they are said to stand."""
    query = """SELECT e.id, s.capture, e.anchor FROM excerpt e JOIN source s ON s.id = e.source
    WHERE e.deleted = 0 AND"""
    text, read = WorkingText(case.raw, b""), b""
    found = of_these(case, query, keys, column="e.id")
    for key, capture, stored in sorted(found, key=lambda row: (row[1] or b"", row[0])):
        anchor = loads(stored)
        if capture and capture != read:
            text, read = WorkingText(case.raw, capture), capture
        told = reading_of(case.raw, capture) if not anchor["quote"] else None
        if not capture or not holds(anchor, text, told):
            says = f"{case.number(key)} is not found where it stood."
            says = says if not anchor["quote"] else says.replace("found", "found word for word")
            yield Finding("orphan", "high", says, (key,), (key,), (Remedy("orphans", "Put back"), _SHOW))


def conflicts(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """What a merge left to choose."""
    query = 'SELECT id, about, "table", field, "values" FROM conflict WHERE deleted = 0 AND settled IS NULL AND'
    for key, about, table, field, stored in of_these(case, query, keys):
        held = sides(case, stored)
        one, other = (_short(held[side]) for side in ("mine", "theirs"))
        says = f"{case.number(about)}, {FIELDS.get(field, field)}: yours is {one}, theirs {other}."
        settle = (Remedy("settle", "Keep yours", value="mine"), Remedy("settle", "Take theirs", value="theirs"))
        named = about if table not in ("grade", "card") else key
        yield Finding("conflict", "high", says, (key, named), (), settle, field)


def _short(value: Any) -> str:
    shown = _in_words(value)
    return f"{shown[:60]}…" if len(shown) > 60 else shown or "empty"


def _in_words(value: Any) -> str:
    """A stored value without the signs of its storing: parts by their names, several one after another."""
    if isinstance(value, dict):
        parts = (f"{name.replace('_', ' ')} {_in_words(each)}" for name, each in value.items() if each is not None)
        return meaning(value) if "written" in value else ", ".join(parts)
    if isinstance(value, list):
        return ", ".join(map(_in_words, value))
    return "" if value is None else f"{value:.9g}" if isinstance(value, float) else str(value)


_READ = ("aircraft", "when", "place", "origin", "destination")
CHECKS: Mapping[str, Sequence[Check]] = {
    "conflict": (conflicts,),
    "sighting": (
        unknown_types,
        _dates("sighting"),
        _bare("sighting"),
        _proposals("sighting", _READ),
        marks,
        sightings_listed,
        confirmed_alone,
        reports_differ("sighting"),
    ),
    "claim": (
        _dates("claim"),
        _bare("claim"),
        _proposals("claim", ("when",)),
        confirmed_alone,
        reports_differ("claim"),
        unsourced,
        left_out,
    ),
    "excerpt": (orphans,),
    "link": (links, misordered, links_differ),
    "imagery": (imagery,),
    "source": (near_identical, circular, spoken_for, copied, undated),
    "judgement": (judged,),
    "track": (tracks, tracks_listed, tracks_held, tracks_paired),
}
"""The checks of each kind of subject."""
