"""The records of a kind as one grid: read in bulk, put into cells when they are looked at, re-read by what changed."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, islice
from typing import Any

from workbench.case.case import Case
from workbench.case.cells import Cell, Order
from workbench.case.change import Change
from workbench.case.columns import COLUMNS, Column
from workbench.case.companions import FEW, among, companion, touched
from workbench.case.filters import Filter, parse_filter
from workbench.case.ids import id_text
from workbench.case.pace import gone_through
from workbench.case.rows import records
from workbench.case.trash import KINDS, thrown_away

STRIDE = 256  # records a filter is asked about at once
SLICE = 1_000  # records read at once: some eight milliseconds
_RUN = 2_000  # values sorted at once: a few milliseconds
Steps = Generator[list[bytes], None, list[bytes]]  # each pause tells nothing yet, what is answered all
_STATED = re.compile(r"[(\s]*(?:not\b[(\s]*)?(\w+)\s*(?:(!=|<=|>=|[=~<>])|in\s)", re.IGNORECASE)
_JSON = ("aircraft", "place", "origin", "destination", "when")
_PLAIN = ("registration", "hex", "callsign", "operator", "event", "method", "hedge", "kind", "nature", "statement",
          "title", "author", "url", "language", "text", "status", "type", "name")  # fmt: skip


class Grid:
    """Every live record of a kind (or what is in the trash) by key, in the order of their numbers."""

    def __init__(self, case: Case, kind: str, *, at_once: bool = True) -> None:
        self.case, self.kind = case, kind
        self.columns = COLUMNS[kind]
        self.at = {column.key: at for at, column in enumerate(self.columns)}
        self._rows: dict[bytes, tuple[Any, ...]] = {}
        self._words: dict[bytes, str] = {}
        self._beside: dict[str, dict[bytes, str]] = {}
        self._turn = 0  # grows with every change, so that what was read before is not taken for what is
        if at_once:
            self.load()

    def load(self) -> None:
        """Read everything; what hangs on the records is read when it is first asked for."""
        for _slice in self.loading():
            pass

    def loading(self) -> Iterator[list[bytes]]:
        """The same a slice at a time; the grid is empty until all is read."""
        self._turn += 1
        self._words.clear()
        self._beside.clear()
        if self.kind == "trash":
            self._rows = dict(thrown_away(self.case))
            return
        found: list[tuple[Any, ...]] = []
        while some := self._read("> ?", (found[-1][0] if found else b"",), most=SLICE):
            found += some
            if len(some) < SLICE:
                break
            yield []
        found.sort(key=lambda row: (row[1] or 0, row[0]))
        rows: dict[bytes, tuple[Any, ...]] = {}
        for at in range(0, len(found), SLICE):
            rows.update((row[0], row[1:]) for row in found[at : at + SLICE])
            if at + SLICE < len(found):
                yield []
        self._rows = rows

    def _read(self, words: str, bound: tuple[bytes, ...], *, most: int = -1) -> list[tuple[Any, ...]]:
        """The rows with such keys, in the order of these."""
        stands = [f"({each.raw})" if not each.raw.startswith("@") else "NULL" for each in self.columns]
        return self.case.rows(
            f'SELECT t.id, {", ".join(stands)} FROM "{self.kind}" t LEFT JOIN derived_number d ON d.row = t.id'
            f" WHERE t.deleted = 0 AND t.id {words} ORDER BY t.id LIMIT {most}",
            bound,
        )

    @property
    def keys(self) -> list[bytes]:
        """The records, as they are numbered."""
        return list(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    # cells

    def raw(self, key: bytes, column: Column) -> Any:
        """The value that a cell is made of."""
        if not column.raw.startswith("@"):
            return self._rows[key][self.at[column.key]]
        return self._companion(column).get(key)

    def _companion(self, column: Column) -> dict[bytes, str]:
        name = column.raw[1:]
        if name not in self._beside:
            self._beside[name] = companion(self.case, name)
        return self._beside[name]

    def cell(self, key: bytes, column: Column) -> Cell:
        """What a record reads like in a column."""
        return column.read(self.raw(key, column))

    def words(self, key: bytes) -> str:
        """Everything in a record's own fields that one may look for, in small letters."""
        found = self._words.get(key)
        if found is None:
            row = self._rows[key]
            said = [column.read(raw).words for column, raw in zip(self.columns, row, strict=True) if raw is not None]
            found = self._words[key] = "\n".join(said).casefold()
        return found

    def text(self, keys: Iterable[bytes], columns: Sequence[Column], *, resolved: bool = False) -> list[list[str]]:
        """Cells as plain text: the words as written, else the meaning; the other way about when ``resolved``."""
        return as_text(self.raws(keys, columns), columns, resolved=resolved)

    def raws(self, keys: Iterable[bytes], columns: Sequence[Column]) -> list[list[Any]]:
        """The values that the cells of some records are made of, to be put in words on any thread."""
        return [[self.raw(key, column) for column in columns] for key in keys]

    def warm(self, beside: Sequence[Column]) -> Iterator[list[bytes]]:
        """Make ready, a stride of records at a time, what searching and sorting by these columns will ask for."""
        keys = self.keys
        for start in range(0, len(keys), STRIDE):
            for key in keys[start : start + STRIDE]:
                if key in self._rows:
                    self.words(key)
            yield []
        for column in beside:
            if column.raw.startswith("@"):
                yield from self._filling(column.raw[1:])

    def _filling(self, name: str) -> Iterator[list[bytes]]:
        """Read what stands beside the records in a column, a stride of them at a time."""
        keys, turn = self.keys, self._turn
        held: dict[bytes, str] = {}
        for start in range(0, len(keys) if name not in self._beside else 0, STRIDE):
            held |= companion(self.case, name, keys[start : start + STRIDE])
            if start + STRIDE < len(keys):
                yield []
        if turn == self._turn:
            self._beside.setdefault(name, held)

    # order

    def ordered(self, keys: Sequence[bytes], by: Sequence[tuple[Column, bool]]) -> list[bytes]:
        """The keys sorted by columns, the first before the others (``True`` from the last to the first).

        Dates by their earliest instant, counts by number, words folded; what is not stated stays at the end.
        """
        return gone_through(self.ordering(keys, by))

    def ordering(self, keys: Sequence[bytes], by: Sequence[tuple[Column, bool]]) -> Steps:
        """The same in steps, of which a short list needs none."""
        found = list(keys)
        for column, backwards in reversed(by):
            if column.raw.startswith("@"):
                yield from self._filling(column.raw[1:])
            alike: dict[Order, list[bytes]] = {}
            known: dict[Any, Order] = {}
            for start in range(0, len(found), STRIDE):
                some = found[start : start + STRIDE]
                for key, order in zip(some, self._orders(some, column, known), strict=True):
                    alike.setdefault(order, []).append(key)
                if start + STRIDE < len(found):
                    yield []
            unstated = alike.pop(None, [])
            values = yield from _in_order([*alike], backwards=backwards)
            found = [*chain.from_iterable(map(alike.__getitem__, values)), *unstated]
        return found

    def _orders(self, keys: Sequence[bytes], column: Column, known: dict[Any, Order]) -> list[Order]:
        """What the cells of a column are sorted by; equal values are read once."""
        at, rows = self.at.get(column.key), self._rows
        if column.raw.startswith("@") or at is None:
            held = self._companion(column)
            raws = [held.get(key) for key in keys]
        else:
            raws = [rows[key][at] if key in rows else None for key in keys]
        known.update((raw, column.read(raw).order) for raw in {*raws} - known.keys())
        return [known[raw] for raw in raws]

    # filters

    def fields(self) -> list[str]:
        """What a filter over this kind can ask for."""
        if self.kind == "trash" or not self._rows:
            return []
        (first,) = records(self.case, self.kind, [next(iter(self._rows))])
        return sorted({"on"}.union(first) - {"record", "deleted"})

    def passing(self, asked: str, keys: Sequence[bytes]) -> Iterator[list[bytes]]:
        """The keys that pass a filter, a stride at a time; CaseError tells what cannot be read."""
        parsed = parse_filter(self.case, asked)
        near = parsed.fields <= {*_JSON, *_PLAIN, "by", "id", "number"} & ({*self.at} | {"id"}) - self._odd()
        for start in range(0, len(keys), STRIDE):
            some = keys[start : start + STRIDE]
            yield self._pass(parsed, some, near=near)

    def _odd(self) -> set[str]:
        """Columns whose words are not the field of that name."""
        return {"name"} if self.kind == "source" else set()

    def _pass(self, parsed: Filter, keys: Sequence[bytes], *, near: bool) -> list[bytes]:
        rows = (
            [self._row(key, parsed.fields) for key in keys] if near else records(self.case, self.kind, keys, trash=True)
        )
        place = {id_text(key): key for key in keys}
        return [place[row["id"]] for row in parsed.passing(rows)]

    def _row(self, key: bytes, fields: Iterable[str]) -> dict[str, Any]:
        row: dict[str, Any] = {"id": id_text(key)}
        for name in fields:
            if name != "id":
                raw = self._rows[key][self.at[name]]
                column = self.columns[self.at[name]]
                loads = name in (*_JSON, "by")
                row[name] = column.read(raw).written if name == "number" else json.loads(raw) if loads and raw else raw
        return row

    # changes

    def follow(self, change: Change) -> set[bytes]:
        """Read again what a change touched; answers the records that came, went or read otherwise now."""
        if self.kind == "trash":
            return self._follow_trash(change)
        keys = touched(self.case, self.kind, change.rows)
        if not keys:
            return set()
        if len(keys) > FEW:
            self.load()
            return keys
        self._turn += 1
        fresh = {row[0]: row[1:] for row in self._read(*among(list(keys)))}
        for key in keys:
            self._words.pop(key, None)
        for name, held in self._beside.items():
            found = companion(self.case, name, list(keys))
            for key in keys:
                held.pop(key, None)
            held.update(found)
        self._put(keys, fresh)
        return keys

    def _put(self, keys: set[bytes], fresh: dict[bytes, tuple[Any, ...]]) -> None:
        came = [key for key in fresh if key not in self._rows]
        last = next(reversed(self._rows.values()), (0,))[0] or 0
        self._rows.update(fresh)
        for key in keys - fresh.keys():
            self._rows.pop(key, None)
        if any((fresh[key][0] or 0) <= last for key in came) or len(came) > 1:
            self._rows = dict(sorted(self._rows.items(), key=lambda item: (item[1][0] or 0, item[0])))

    def _follow_trash(self, change: Change) -> set[bytes]:
        before = self._rows
        if any(table in change.rows for table in KINDS):
            self._words.clear()
            self._rows = dict(thrown_away(self.case))
        return before.keys() ^ self._rows.keys()


def _in_order(values: list[Any], *, backwards: bool) -> Generator[list[bytes], None, list[Any]]:
    """Different values sorted, so many in a step."""
    runs = []
    for start in range(0, len(values), _RUN):
        runs.append(sorted(values[start : start + _RUN], reverse=backwards))
        if start + _RUN < len(values):
            yield []
    if len(runs) < 2:
        return [*chain.from_iterable(runs)]
    found: list[Any] = []
    rest = merge(*runs, reverse=backwards)
    while some := [*islice(rest, _RUN)]:
        found += some
        yield []
    return found


def as_text(raws: Iterable[Sequence[Any]], columns: Sequence[Column], *, resolved: bool = False) -> list[list[str]]:
    """The values of ``Grid.raws`` as plain text."""
    rows = ([column.read(raw) for column, raw in zip(columns, row, strict=True)] for row in raws)
    return [[cell.as_resolved if resolved else cell.as_written for cell in row] for row in rows]


def is_filter(text: str, fields: Iterable[str]) -> bool:
    """Whether typed words are meant as a filter (``aircraft ~ An-124``) rather than as words to look for."""
    found = _STATED.match(text)
    return found is not None and (found[2] is not None or found[1] in set(fields))


def count(case: Case, kind: str) -> int:
    """How many records there are of a kind that has columns."""
    if kind == "trash":
        return len(thrown_away(case))
    return int(case.value(f'SELECT count(*) FROM "{kind}" WHERE deleted = 0'))
