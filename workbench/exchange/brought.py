"""What a copy brings, told record by record: where it left this case, what it adds, alters and trashed, whose views
differ. Counts are of all, the records named are the first ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.ids import AMONG, id_bytes, id_text, keys_json
from workbench.case.numbers import PREFIX, coming_from, number_text
from workbench.case.rows import records
from workbench.case.titles import title

MOST = 50
"""Records of one sort that are named."""
OPINIONS: Mapping[str, tuple[str, str, str, str]] = {
    "grade": ("about", "axis", "value", "reason"),
    "rating": ("evidence", "hypothesis", "value", "reason"),
    "weight": ("evidence", "NULL", "coalesce(factor, relevance)", "reason"),
    "judgement": ("about", "NULL", "coalesce(likelihood, statement)", "confidence"),
    "ruling": ("finding", "about", "status", "reason"),
}
"""What each analyst says for themselves: of which record, of what of it, which words, and why."""
Row = tuple[str, bytes, tuple[str, ...]]
_Where = tuple[Any, Any, str]  # the record, what of it is meant, and the letter of its leg
_UNTOLD = {"conflict", "capture"}
_LEGS = {"rating", "weight"}  # what may be of one leg of a sighting alone
_HELD = """SELECT id, {about}, {of}, {leg}, coalesce("by", ''), {value}, coalesce({why}, '') FROM {table}
WHERE deleted = 0 AND {value} IS NOT NULL AND {about} IN (SELECT {about} FROM {table} WHERE id IN {among})
ORDER BY at, id"""


class Fork(NamedTuple):
    """Entries both journals have, only this one, only the copy; number of the last common one and of the merge."""

    common: int
    mine: int
    theirs: int
    at: int
    marker: int


class Came(NamedTuple):
    """A record that came; a new one is told with the number it gets. ``fields``: which of them changed."""

    table: str
    id: str
    number: str
    name: str
    fields: tuple[str, ...] = ()


class View(NamedTuple):
    """What one analyst says of a record."""

    by: str
    value: str
    reason: str


class Pair(NamedTuple):
    """Two analysts' views of the same, both kept; ``of`` says of what of the record."""

    table: str
    record: str
    number: str
    of: str
    mine: View
    theirs: View


class Group(NamedTuple):
    """Records of one sort: how many there are, and the first of them."""

    total: int
    rows: list[Came]


class Brought(NamedTuple):
    """All that a copy brings."""

    fork: Fork
    added: dict[str, Group]
    changed: Group
    deleted: Group
    opinions: list[Pair]

    @property
    def quietly(self) -> int:
        """How many records merge by themselves."""
        return sum(group.total for group in (*self.added.values(), self.changed, self.deleted))

    def document(self) -> dict[str, Any]:
        """The same for a program."""
        return {
            "fork": self.fork._asdict(), "added": {table: _document(group) for table, group in self.added.items()},
            "changed": _document(self.changed), "deleted": _document(self.deleted),
            "opinions": [{**each._asdict(), "mine": each.mine._asdict(), "theirs": each.theirs._asdict()}
                         for each in self.opinions],
        }  # fmt: skip


def told(
    case: Case, fork: Fork, *, since: int, added: Mapping[str, Iterable[bytes]],
    changed: Mapping[tuple[str, bytes], list[str]], deleted: Iterable[tuple[str, bytes]],
) -> Brought:  # fmt: skip
    """What came with the entries from number ``since`` on, while it stands in the case."""
    pairs = [pair for table in OPINIONS for pair in _pairs(case, table, set(added.get(table, ())))]
    beside = {id_bytes(key) for key, _ in pairs}
    groups = {
        table: _added(case, table, [key for key in added[table] if key not in beside], since)
        for table in PREFIX
        if table not in _UNTOLD and table in added
    }
    altered: list[Row] = [(table, key, tuple(names)) for (table, key), names in changed.items() if table in PREFIX]
    gone: list[Row] = [(table, key, ()) for table, key in deleted if table in PREFIX]
    shown = {table: group for table, group in groups.items() if group.total}
    return Brought(fork, shown, _group(case, altered), _group(case, gone), [each for _, each in pairs])


def _document(group: Group) -> dict[str, Any]:
    return {"count": group.total, "rows": [each._asdict() for each in group.rows]}


def _added(case: Case, table: str, keys: list[bytes], since: int) -> Group:
    """New records have no number yet: they get the next ones in the order in which they were made."""
    numbers = coming_from(case.raw, table, since)
    told = sorted(keys, key=lambda key: numbers.get(key, 0))
    made = _named(case, [(table, key, ()) for key in told[:MOST]])
    rows = [each._replace(number=number_text(table, numbers[id_bytes(each.id) or b""])) for each in made]
    return Group(len(keys), rows)


def _group(case: Case, rows: list[Row]) -> Group:
    kinds = list(PREFIX)
    told = _named(case, rows[:MOST])
    return Group(len(rows), sorted(told, key=lambda each: (kinds.index(each.table), len(each.number), each.number)))


def _named(case: Case, rows: list[Row]) -> list[Came]:
    names = {}
    for table in {table for table, _, _ in rows}:
        for row in records(case, table, [key for kind, key, _ in rows if kind == table]):
            names[row["id"]] = title(table, row)
    return [Came(table, id_text(key), case.number(key), names.get(id_text(key), ""), fields)
            for table, key, fields in rows]  # fmt: skip


def _pairs(case: Case, table: str, came: set[bytes]) -> Iterator[tuple[str, Pair]]:
    """The newest view that came of each thing, beside the one in force here where both say otherwise."""
    if not came:
        return
    about, of, value, why = OPINIONS[table]
    leg = "coalesce(leg, '')" if table in _LEGS else "''"
    query = _HELD.format(table=table, about=about, of=of, leg=leg, value=value, why=why, among=AMONG)
    here: dict[_Where, View] = {}
    theirs: dict[_Where, tuple[bytes, View]] = {}
    for key, record, part, letter, *said in case.rows(query, (keys_json(came),)):
        view, where = View(*map(str, said)), (record, part, letter)
        if key in came:
            theirs[where] = (key, view)
        elif view.by == case.analyst or here.get(where, view).by != case.analyst:
            here[where] = view
    for where, (key, view) in theirs.items():
        mine = here.get(where)
        if mine and mine.by != view.by and mine.value != view.value:
            yield id_text(key), _pair(case, table, where, (mine, view))


def _pair(case: Case, table: str, where: _Where, views: tuple[View, View]) -> Pair:
    record, part, leg = where
    if table == "ruling":
        record, of = part or b"", "finding"
    elif table == "rating":
        of = f"rating for {case.number(part)}" if part else "rating"
    else:
        of = str(part or table)
    return Pair(table, id_text(record) if record else "", f"{case.number(record)}{leg}" if record else "", of, *views)
