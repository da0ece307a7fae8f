"""What the rows of a table will become, cell by cell: as written, as resolved, and why a cell stays open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple

from workbench.case.acts.facts import WRITTEN
from workbench.case.acts.logs import WORDS, LogRow, Value
from workbench.case.case import Case
from workbench.case.resolving import Resolver
from workbench.reading.tables import Row, Sheet
from workbench.reading.tables_dates import Told, date_of, told
from workbench.reading.tables_mapping import NOTE, SEVERAL, Mapping, body_of, check, heads_of
from workbench.values import grades
from workbench.values.chains import chain
from workbench.values.counts import parse_count
from workbench.values.errors import CaseError
from workbench.values.formulas import restored
from workbench.values.resolved import Resolved, ResolvedDate, accept
from workbench.values.spoken import spoken_date
from workbench.values.when import as_it_stands

State = Literal["good", "open", "refused", "known"]
STEP = 100  # rows between two reports of progress
_MEANS = {
    "arrival": "arr, arrived, arrives, landed, landing, land, ldg, inbound",
    "departure": "dep, departed, departs, takeoff, take-off, took-off, t-o, outbound",
    "overflight": "overflew, over, transit, flyover, overflying",
    "presence": "present, parked, on-ground, seen, static, stationed",
    "tracker": "fr24, flightradar24, flight-tracker, adsbexchange, ads-b-exchange, flightaware, opensky",
    "ads-b": "adsb",
    "satellite": "sat, imagery, satellite-imagery, satellite-image",
    "photo-video": "photo, video, photograph, photos, footage, photo-or-video",
    "eyewitness": "visual, spotter, witness, spotted",
    "reported": "report, media, press, news",
}
_WORD_OF = {form: word for word, forms in _MEANS.items() for form in forms.split(", ")}


class Seen(NamedTuple):
    """One field of one row: the words, what they are taken to mean in short, and why they stay open or are left out."""

    field: str
    written: str
    meant: str
    says: str
    kept: bool = True  # whether anything of it comes into the record


class _Known(NamedTuple):
    """What a field's words come to, the same for every row that has them."""

    value: Value | None
    meant: str
    says: str


@dataclass(frozen=True, slots=True)
class Planned:
    """One row: its record as it will be (``None`` when refused or tagged already), and how it stands."""

    row: Row
    log: LogRow | None
    seen: tuple[Seen, ...]
    state: State
    says: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of a table: how many will be whole, stay open in places, are refused or tagged already, and why."""

    rows: tuple[Planned, ...]
    counts: dict[State, int]
    reasons: tuple[tuple[str, int], ...]
    repeats: int

    @property
    def new(self) -> list[LogRow]:
        """The records that come in."""
        return [each.log for each in self.rows if each.log is not None]


class Planner:
    """Reads the rows of one sheet by one mapping; equal words are resolved once.

    ``source`` is the source that holds the file already, ``tagged`` the spans of its text that records rest on.
    ``bare`` takes the apostrophes of a CSV off (``values.formulas``).
    """

    def __init__(self, case: Case, sheet: Sheet, mapping: Mapping, *, source: bytes | None = None,
                 tagged: Iterable[tuple[int, int]] = (), bare: bool = False) -> None:  # fmt: skip
        self._case, self._sheet, self.mapping, self._bare = case, sheet, mapping, bare
        self.heads = heads_of(sheet, mapping.head)
        self.rows = body_of(sheet, mapping.head)
        self._resolver = Resolver(case, None, source=source)
        self._tagged = set(tagged)
        self._known: dict[tuple[str, str], _Known] = {}

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that get something, in the order of the columns, constants last."""
        return tuple(dict.fromkeys((*filter(None, self.mapping.fields), *self.mapping.constants)))

    # dates

    @cached_property
    def dates(self) -> Told:
        """What the columns of the date tell of the order of day and month."""
        columns = [at for at, name in enumerate(self.mapping.fields) if name == "when"]
        return told((row.number, row.cells[at]) for at in columns for row in self.rows if at < len(row.cells))

    def _date(self, written: str) -> Resolved:
        order, tells = self.mapping.order, self.dates.order
        why = f"as {self._case.analyst} says of this column" if order else f"as row {self._telling_row} shows"
        found = date_of(written, order or tells, why, zone=self.mapping.zone)
        if found is None:
            return self._in_words(written)
        settled = order and found.value and f", {why}" in found.why
        return accept(found, self._case.analyst) if settled else found

    def _in_words(self, written: str) -> Resolved:
        """A cell that is no date in figures; what no clock shows stays as it is written."""
        try:
            return self._resolver.when(written)
        except CaseError as error:
            return as_it_stands(written, error)

    @property
    def _telling_row(self) -> int:
        return (self.dates.day_cell if self.dates.order == "day-first" else self.dates.month_cell)[0]

    # rows

    def planned(self, row: Row) -> Planned:
        """One row as it will become."""
        seen: list[Seen] = []
        values: dict[str, Value] = {}
        note = credibility = ""
        for name, written in self._given(row).items():
            known = self._of(name, written)
            kept = known.value is not None
            seen.append(Seen(name, written, known.meant, known.says, kept))
            if name == NOTE:
                note = written
            elif name == "credibility":
                credibility = known.meant
            elif known.value is not None:
                values[name] = known.value
        if (row.start, row.end) in self._tagged:
            return Planned(row, None, tuple(seen), "known", "tagged already")
        if not values or (self.mapping.kind == "claim" and "statement" not in values):
            says = "no statement in this row" if values else "nothing in the chosen columns"
            return Planned(row, None, tuple(seen), "refused", says)
        says = next((each.says for each in seen if each.says), "")
        log = LogRow(row.start, row.end, values, note, credibility)
        return Planned(row, log, tuple(seen), "open" if says else "good", says)

    def _given(self, row: Row) -> dict[str, str]:
        """The words of a row by field, exactly as its cells have them; constants where it has none."""
        found: dict[str, str] = {}
        for name, cell in zip(self.mapping.fields, row.cells, strict=False):
            if name and cell and not cell.isspace():
                words = restored(cell) if self._bare else cell
                found[name] = f"{found[name]}{SEVERAL.get(name, ' ')}{words}" if name in found else words
        for name, value in self.mapping.constants.items():
            found.setdefault(name, value)
        return found

    def _of(self, name: str, written: str) -> _Known:
        known = self._known.get((name, written))
        if known is None:
            known = self._known[name, written] = self._resolve(name, written)
        return known

    def _resolve(self, name: str, written: str) -> _Known:
        try:
            if name in _READ:
                return _READ[name](written)
            if name in WORDS:
                return _word(name, written)
            if name not in WRITTEN:
                return _Known(written, "", "")
            found = self._date(written) if name == "when" else self._resolver.field(name, written)
        except CaseError as error:
            return _Known(None, "", str(error))
        return _Known(found, _meant(found), "" if found.value else found.why)

    # all of it

    def plan(self, progress: Callable[[int, int, str], None] = lambda done, total, text: None) -> Plan:
        """Every row; ``progress`` may raise."""
        check(self.mapping, self.heads)
        rows: list[Planned] = []
        for at, row in enumerate(self.rows):
            if at % STEP == 0:
                progress(at, len(self.rows), "Reading rows")
            rows.append(self.planned(row))
        counts: dict[State, int] = {"good": 0, "open": 0, "refused": 0, "known": 0}
        for each in rows:
            counts[each.state] += 1
        return Plan(tuple(rows), counts, _reasons(rows), _repeats(self.rows))


def _reasons(rows: Sequence[Planned]) -> tuple[tuple[str, int], ...]:
    """Why rows stay open or are refused, the commonest first."""
    said = Counter(each.says for each in rows if each.state in ("open", "refused"))
    return tuple(said.most_common(20))


def _repeats(rows: Iterable[Row]) -> int:
    """How many rows say word for word what an earlier one does."""
    seen = Counter(row.cells for row in rows)
    return seen.total() - len(seen)


def _meant(found: Resolved) -> str:
    if isinstance(found, ResolvedDate):
        return spoken_date(found.edtf) if found.edtf else ""
    return str(found.fact("label") or found.value or "")


def _word(name: str, written: str) -> _Known:
    """A word of a table, in its own or a common form."""
    form = "-".join(written.casefold().replace("/", "-").replace("_", "-").split())
    for word in (form, _WORD_OF.get(form, "")):
        if word in WORDS[name].meanings:
            return _Known(word, word, "")
    shown = written if len(written) <= 40 else f"{written[:39]}…"
    return _Known(None, "", f"“{shown}” is no {WORDS[name].what}, and is left out")


def _credibility(written: str) -> _Known:
    try:
        return _Known(None, grades.credibility(written), "")
    except CaseError:
        return _Known(None, "", f"“{written[:40]}” is no digit 1 to 6, and is left out")


def _count(written: str) -> _Known:
    found: dict[str, Any] = parse_count(written).as_json()
    bounds = [each for each in (found["min"], found["max"]) if each is not None]
    shown = " to ".join(map(str, dict.fromkeys(bounds)))
    return _Known(found, shown, "" if bounds else f"“{written[:40]}” gives no number")


def _chain(written: str) -> _Known:
    names = chain(written)
    return _Known(names, "", "") if names else _Known(None, "", "no name in these words")


_READ: dict[str, Callable[[str], _Known]] = {"credibility": _credibility, "count": _count, "by": _chain}
