"""Which column of a table goes into which field: guessed from its heads, remembered, and always to be changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, cast

from workbench.case.columns import edited
from workbench.reading.tables import Row, Sheet
from workbench.reading.tables_dates import DAY_FIRST, MONTH_FIRST, Order, order_in_head, stamp, zone_in_head
from workbench.values.errors import CaseError
from workbench.values.formulas import restored

NOTE = "note"
SEVERAL = {"when": " ", NOTE: "; "}
"""Fields that several columns may fill, and what stands between their cells: a date and a time, remarks."""
LOOKED_AT = 25  # rows among which the head is sought
_NAMES = {
    "aircraft": "type, aircraft, aircraft type, a/c type, ac type, actype, airframe, airframe type, model, equipment,"
                " equip, icao type, type code, typecode",
    "registration": "registration, reg, regn, rego, tail, tail number, tail no, serial, serial number, a/c reg, ac reg,"
                    " aircraft registration",
    "hex": "hex, hex code, icao24, icao 24, icao hex, icao address, mode s, mode s code, modes, mode-s, 24 bit address",
    "callsign": "callsign, call sign, c/s, cs, flight, flight number, flight no, flight id, ident",
    "operator": "operator, airline, carrier, owner, unit, operated by, air force",
    "count": "count, qty, quantity, number of aircraft, no of aircraft, how many, number seen, pax aircraft",
    "event": "event, movement, arr/dep, arrival/departure, activity, what happened",
    "place": "place, location, airfield, airport, base, site, where, area, observed at, airport code",
    "origin": "from, origin, adep, dep, dep airport, departure, departure airport, departed from, orig, icao from",
    "destination": "to, destination, ades, dest, arr, arr airport, arrival, arrival airport, going to, icao to",
    "when": "when, date, time, datetime, date time, date/time, date and time, timestamp, utc, day, dtg, date seen,"
            " time seen, date utc, time utc, utc date, utc time, utc datetime, observed, observation date, seen on,"
            " first seen, dof, date of flight",
    "method": "method, how, how seen, seen by means of, sensor, observed by means of, means",
    "by": "asserted by, by, observer, spotter, reporter, reported by, source, seen by, observed by, witness",
    "hedge": "hedge, certainty",
    "nature": "nature",
    "credibility": "credibility, grade, grading, admiralty, item grade",
    NOTE: "note, notes, remark, remarks, comment, comments, rmk, rmks, rks, details, observations",
    "statement": "statement, claim, what is claimed, says, text, assertion, allegation",
    "kind": "kind, claim kind, kind of claim",
}  # fmt: skip
_BARE = re.compile(r"[\W_]+")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def _key(head: str) -> str:
    return _BARE.sub(" ", head.casefold()).strip()


_FIELD_OF = {_key(name): name_of for name_of, names in _NAMES.items() for name in names.split(",")}


@dataclass(frozen=True, slots=True)
class Mapping:
    """How rows become records: ``fields`` names one for each column, empty to leave it; ``head`` is a row's number.

    ``constants`` fill fields that a row leaves empty. ``order`` is that of day and month where cells do not tell;
    ``zone`` that of times which write none. A ``head`` of 0 means that the first row is a record already.
    """

    kind: str = "sighting"
    head: int = 1
    fields: tuple[str, ...] = ()
    constants: dict[str, str] = field(default_factory=dict)
    order: Order = ""
    zone: str = ""

    def with_field(self, column: int, name: str) -> Mapping:
        """The same with one column going elsewhere."""
        fields = (*self.fields, *[""] * (column + 1 - len(self.fields)))
        return replace(self, fields=(*fields[:column], name, *fields[column + 1 :]))

    def as_json(self) -> dict[str, Any]:
        """What is kept of it, to be used again for a table with the same head."""
        return {**asdict(self), "fields": list(self.fields)}


def mapping_from(kept: Any) -> Mapping:
    """The mapping that ``as_json`` gave; CaseError where it is none."""
    try:
        made = Mapping(
            str(kept["kind"]), int(kept.get("head", 1)), tuple(str(each) for each in kept["fields"]),
            {str(name): str(value) for name, value in kept.get("constants", {}).items()},
            cast(Order, str(kept.get("order", ""))), str(kept.get("zone", "")),
        )  # fmt: skip
    except (AttributeError, KeyError, TypeError, ValueError):
        raise CaseError("That is no mapping of a log; write the one that import-log --preview --json shows.") from None
    names = set(targets(made.kind))
    wrong = [name for name in (*made.fields, *made.constants) if name and name not in names]
    if wrong or made.order not in ("", DAY_FIRST, MONTH_FIRST):
        what = f"no field {wrong[0]}" if wrong else f"no order {made.order}"
        raise CaseError(f"The mapping names {what}; a {made.kind} has {', '.join(sorted(names))}.")
    return made


def targets(kind: str) -> dict[str, str]:
    """The fields of a kind that a column can go to, with their titles; a note hangs on the record."""
    if kind not in ("sighting", "claim"):
        raise CaseError(f"A log holds sightings or claims, no {kind}; choose one of the two.")
    return {**{column.key: column.title for column in edited(kind)}, NOTE: "Note"}


def field_of(head: str, kind: str) -> str:
    """The field a column's head names, in English or a common short form; empty where it names none."""
    known = {_key(title): name for name, title in targets(kind).items()}
    for words in (head, _ASIDE.sub(" ", head)):
        found = known.get(_key(words)) or _FIELD_OF.get(_key(words), "")
        if found in targets(kind):
            return found
    return ""


def guess_fields(heads: Sequence[str], kind: str) -> tuple[str, ...]:
    """A field for each head; the first head that names a field has it, unless several may fill it."""
    found: list[str] = []
    for head in heads:
        name = field_of(head, kind)
        found.append("" if name in found and name not in SEVERAL else name)
    return tuple(found)


def heads_of(sheet: Sheet, head: int) -> tuple[str, ...]:
    """What the columns are called: the cells of the head row, a column's letter where there is none."""
    row = next((row for row in sheet.rows if row.number == head), None)
    cells = [restored(cell).strip() for cell in row.cells] if row else []
    cells += [""] * (sheet.width - len(cells))
    return tuple(cell or letter(at) for at, cell in enumerate(cells))


def letter(at: int) -> str:
    """The name of a column as spreadsheets give it, counted from 0."""
    name = ""
    while at >= 0:
        name, at = chr(65 + at % 26) + name, at // 26 - 1
    return name


def body_of(sheet: Sheet, head: int) -> tuple[Row, ...]:
    """The rows below the head."""
    return tuple(row for row in sheet.rows if row.number > head)


def guess_head(sheet: Sheet) -> int:
    """The number of the row that names the columns; 0 where the first rows hold no names but a log."""
    best, most = 0, 0
    for row in sheet.rows[:LOOKED_AT]:
        cells = [cell for cell in map(str.strip, row.cells) if cell]
        hits = len({field_of(cell, kind) for cell in cells for kind in ("sighting", "claim")} - {""})
        if hits > most and hits * 3 >= len(cells):
            best, most = row.number, hits
    if best or not sheet.rows:
        return best
    first = sheet.rows[0]
    return 0 if any(_like_a_value(cell) for cell in first.cells) else first.number


def _like_a_value(cell: str) -> bool:
    return bool(stamp(cell.strip())) or cell.strip().replace(".", "").isdigit()


def guess(sheet: Sheet, *, kind: str | None = None, head: int | None = None) -> Mapping:
    """How a table most likely becomes records; claims where a column holds statements, else sightings."""
    at = guess_head(sheet) if head is None else head
    heads = heads_of(sheet, at)
    chosen = kind or ("claim" if at and any(field_of(each, "claim") == "statement" for each in heads) else "sighting")
    fields = guess_fields(heads, chosen) if at else ("",) * sheet.width
    whens = [each for each, name in zip(heads, fields, strict=True) if name == "when"]
    return Mapping(
        chosen, at, fields, {},
        next((order for each in whens if (order := order_in_head(each))), ""),
        next((zone for each in whens if (zone := zone_in_head(each))), ""),
    )  # fmt: skip


def doubled(mapping: Mapping) -> list[str]:
    """Fields that more than one column goes to, though only one can fill them."""
    used = [name for name in mapping.fields if name]
    return sorted({name for name in used if used.count(name) > 1 and name not in SEVERAL})


def check(mapping: Mapping, heads: Iterable[str]) -> None:
    """Refuse a mapping that cannot become records, in a sentence that says which column stands in the way."""
    names, titles = list(heads), targets(mapping.kind)
    for name in doubled(mapping):
        which = [f"“{head}”" for head, each in zip(names, mapping.fields, strict=False) if each == name]
        raise CaseError(f"{' and '.join(which)} both go to {titles[name]}; leave all but one of them.")
    if mapping.kind == "claim" and "statement" not in mapping.fields:
        raise CaseError("A claim needs a statement; choose the column that tells what is claimed.")
    if not any(mapping.fields):
        raise CaseError("No column goes to a field; choose a field for one column at least.")
