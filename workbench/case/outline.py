"""The records of a case as lines by kind: read once, then only the lines an act touched are read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.companions import FEW
from workbench.case.legs import Leg, legs_of
from workbench.case.numbers import PREFIX, number_text
from workbench.case.pace import gone_through, undisturbed
from workbench.case.storage import roomy
from workbench.case.titles import TRACK_IN_SQL, place_in_sql
from workbench.case.trash import throws
from workbench.values.spoken import spoken_date

_OPEN = 't."{0}" IS NOT NULL AND json_extract(t."{0}", \'$.value\') IS NULL'
_UNKNOWN = """coalesce(t."by", '[]') = '[]' AND NOT EXISTS (SELECT 1 FROM quotation q JOIN quotation c
ON c.excerpt = q.excerpt AND c.deleted = 0 JOIN link l ON l.id = c.record AND l.kind = 'cites' AND l.deleted = 0
WHERE q.record = t.id AND q.deleted = 0)"""
_ASSUMED = """json_extract({0}, '$.accepted_by') IS NOT NULL AND json_array_length({0}, '$.premises') > 0"""


def _doubts(unresolved: str, assumed: str, unknown: str) -> str:
    """A column that holds a letter for each doubt there is."""
    letters = (("u", unresolved), ("a", assumed), ("o", unknown))
    return " || ".join(f"iif({doubt}, '{letter}', '')" for letter, doubt in letters)


_WITHDRAWN = "iif(EXISTS (SELECT 1 FROM retraction r WHERE r.source = t.id AND r.deleted = 0), 'w', '')"
_AIRCRAFT, _WHEN = _OPEN.format("aircraft"), _OPEN.format("when")
_FIRST, _LAST = (f"substr(json_extract(t.extent, '$.{end}'), 1, 10)" for end in ("first", "last"))
_LINES = {
    "source": f"SELECT t.id, d.number, t.title, NULL, NULL, NULL, t.capture IS NOT NULL, t.publisher,"
    f" {_doubts('0', _ASSUMED.format('t.published'), '0')} || {_WITHDRAWN}",
    "sighting": f"""SELECT t.id, d.number,
        coalesce(json_extract(t.aircraft, '$.value'), t.registration, t.callsign, t.hex),
        json_extract(t.aircraft, '$.written'), json_extract(t."when", '$.edtf'), json_extract(t."when", '$.written'),
        1, json_extract(t."count", '$.min'),
        {_doubts(f"{_AIRCRAFT} OR {_WHEN}", _ASSUMED.format('t."when"'), _UNKNOWN)},
        {place_in_sql("t.origin")}, iif(coalesce(t.origin, t.destination) IS NULL, NULL, {place_in_sql("t.place")}),
        {place_in_sql("t.destination")}, t.event""",
    "claim": f"""SELECT t.id, d.number, t.statement, NULL, json_extract(t."when", '$.edtf'), NULL, 1, NULL,
        {_doubts(_WHEN, _ASSUMED.format('t."when"'), f"t.kind IS NOT 'no-comment' AND {_UNKNOWN}")}""",
    "track": f"""SELECT t.id, d.number, {TRACK_IN_SQL}, NULL,
        iif({_FIRST} = {_LAST}, {_FIRST}, {_FIRST} || '/' || {_LAST}), NULL, 1, NULL, ''""",
    "excerpt": "SELECT t.id, d.number, json_extract(t.anchor, '$.label'),"
    " nullif(substr(json_extract(t.anchor, '$.quote'), 1, 120), ''), NULL, NULL, 1, NULL, ''",
    "entity": "SELECT t.id, d.number, t.name, NULL, NULL, NULL, 1, NULL, ''",
    "hypothesis": "SELECT t.id, d.number, t.statement, NULL, NULL, NULL, 1, NULL, ''",
    "lead": "SELECT t.id, d.number, t.text, NULL, NULL, NULL, 1, NULL, ''",
}
KINDS = tuple(_LINES)
GRADED = ("source", "sighting", "claim")
AT_ONCE = 4_000  # records with numbers up to which a case is read at once
FELT = 500  # the same, up to which all views are filled within the event that opens it
_TRASHED = """SELECT c.old, c.new, e.act FROM change c JOIN entry e ON e.seq = c.id >> 24
WHERE c.row = ? AND c.field = 'deleted' ORDER BY c.id DESC LIMIT 1"""


class Line(NamedTuple):
    """One record: ``quote`` are a source's own words, ``grade`` is ``None`` where nothing is graded, "" if not yet."""

    record: bytes
    kind: str
    rank: int
    number: str
    quote: str
    text: str
    grade: str | None = None
    held: bool = True
    legs: tuple[str, ...] = ()
    doubts: str = ""  # of unresolved, assumed, origin unknown, withdrawn: the letters u, a, o, w
    when: str = ""
    dated: bool = True

    @property
    def withdrawn(self) -> bool:
        """Whether it is a source that is relied on no longer."""
        return "w" in self.doubts

    @property
    def words(self) -> str:
        """The line as one text."""
        quoted = f"“{self.quote}”" if self.quote else ""
        return " ".join(filter(None, (self.number, quoted, self.text)))


def lines(case: Case, kind: str, keys: Sequence[bytes] | None = None) -> list[Line]:
    """The lines of a kind in the order of their numbers; those of ``keys`` only, where given."""
    query = f'{_LINES[kind]} FROM "{kind}" t LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0'
    if keys is not None:
        query += f" AND t.id IN ({', '.join('?' * len(keys))})"
    rows = case.rows(query, keys or ())
    grades = _grades(case, [row[0] for row in rows] + [row[7] for row in rows if kind == "source" and row[7]])
    return sorted((_line(kind, row, grades) for row in rows), key=lambda line: line.rank)


def _line(kind: str, row: tuple[Any, ...], grades: dict[bytes, str]) -> Line:
    record, rank, text, quote, edtf, written, held, more, doubts, *places = row
    number = number_text(kind, rank) if rank else ""
    quote, text = _name(kind, quote, text)
    when = spoken_date(edtf) if edtf else f"“{written}”" if written else ""
    ways: tuple[str, ...] = ()
    if kind == "sighting":
        times = f"{more} ×" if more and more > 1 else ""
        text = " · ".join(filter(None, (text, times, when)))
        legs = _legs(*places)
        ways = tuple(leg.words for leg in legs) if len(legs) > 1 else ()
    elif kind == "track":
        text = " · ".join(filter(None, (text, when)))
    grade = grades.get(record) or (grades.get(more) if kind == "source" else None) or ""
    shown = grade if kind in GRADED and held else None
    return Line(record, kind, rank or 0, number, quote, text, shown, bool(held), ways, doubts, when, bool(edtf))


def _legs(start: str | None, place: str | None, end: str | None, event: str | None) -> list[Leg]:
    return legs_of(start or "", place or "", end or "", event)


def _name(kind: str, quote: str | None, text: str | None) -> tuple[str, str]:
    """The words as written until they are resolved, then what they are resolved to."""
    if text:
        return "", " ".join(text.split())
    if quote:
        return " ".join(quote.split()), ""
    return "", "aircraft not stated" if kind in ("sighting", "track") else "not stated"


def _grades(case: Case, keys: Sequence[bytes]) -> dict[bytes, str]:
    query = "SELECT about, value, by FROM grade WHERE deleted = 0"
    bound: Sequence[bytes] = ()
    if len(keys) <= 2 * FEW:  # so many sources, and who published each
        query += f" AND about IN ({', '.join('?' * len(keys))})"
        bound = keys
    rows = case.rows(query + " ORDER BY at, id", bound)
    mine = {about: value for about, value, by in rows if by == case.analyst}
    return {about: value for about, value, _ in rows} | mine


def trash(case: Case, kind: str, keys: Iterable[bytes] | None = None) -> list[Line]:
    """What was deleted of a kind, not what was undone."""
    found = [key for (key,) in case.rows(f'SELECT id FROM "{kind}" WHERE deleted = 1')] if keys is None else keys
    return [line for key in found if (line := _trashed(case, kind, key)) is not None]


def _trashed(case: Case, kind: str, key: bytes) -> Line | None:
    row = case.rows(_TRASHED, (key,))
    if not row or not row[0][1] or not throws(row[0][2]):
        return None
    query = (
        f'{_LINES[kind]} FROM "{kind}" t LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 1 AND t.id = ?'
    )
    found = case.rows(query, (key,))
    return _line(kind, found[0], {})._replace(grade=None) if found else None


def is_large(case: Case, *, most: int = AT_ONCE) -> bool:
    """Whether a case has more numbered records than that: reading all of them is felt."""
    return len(case.rows("SELECT 1 FROM derived_number LIMIT ?", (most + 1,))) > most


@contextmanager
def read_whole(case: Case) -> Iterator[None]:
    """While all of a large case is read for one answer: its pages have room, and Python looks for no rings in it."""
    with ExitStack() as meanwhile:
        if is_large(case):
            meanwhile.enter_context(roomy(case.raw))
            meanwhile.enter_context(undisturbed())
        yield


class Outline:
    """All lines of a case by kind, and the trash as a kind of its own."""

    def __init__(self) -> None:
        self.kinds: dict[str, dict[bytes, Line]] = {kind: {} for kind in (*KINDS, "trash")}
        self.doubts: Counter[str] = Counter()  # how many lines of what is graded are open to which doubts

    def load(self, case: Case) -> None:
        """Read everything."""
        for kind in KINDS:
            self.kinds[kind] = {line.record: line for line in lines(case, kind)}
        self._end_load(line for kind in KINDS for line in trash(case, kind))

    def loading(self, case: Case) -> Iterator[None]:
        """The same of a large case in short steps, kind by kind; a small one is read at once."""
        if not is_large(case, most=FELT):
            self.load(case)
            return
        trashed: list[Line] = []
        for kind in KINDS:
            if kind in PREFIX:
                for keys in _by_number(case, kind):
                    self.kinds[kind].update((line.record, line) for line in lines(case, kind, keys))
                    yield
            else:
                self.kinds[kind] = {line.record: line for line in lines(case, kind)}
            trashed += trash(case, kind)
            yield
        self._end_load(trashed)

    def _end_load(self, trashed: Iterable[Line]) -> None:
        self.kinds["trash"] = {line.record: line for line in trashed}
        self.doubts = Counter(line.doubts for kind in GRADED for line in self.kinds[kind].values())

    def line(self, record: bytes | None) -> Line | None:
        """The line of a record."""
        return next((held[record] for held in self.kinds.values() if record in held), None)

    def follow(self, case: Case, change: Change) -> set[str]:
        """Read again what an act touched; answers the kinds whose lines are others now."""
        return gone_through(self.following(case, change))

    def following(self, case: Case, change: Change) -> Generator[None, None, set[str]]:
        """The same in short steps, with a pause after each."""
        changed: set[str] = set()
        for kind, keys in self._touched(case, change).items():
            for few in _in_order(case, kind, keys):
                changed |= self._reread(case, kind, few)
                yield
        return changed

    def _touched(self, case: Case, change: Change) -> dict[str, set[bytes]]:
        touched = {kind: set(change.rows.get(kind, ())) for kind in KINDS}
        for key in change.rows.get("grade", ()):
            for about, source in _graded(case, key):
                for kind in GRADED:
                    touched[kind] |= {each for each in (about, source) if each in self.kinds[kind]}
        for key in change.rows.get("quotation", ()):
            for (record,) in case.rows("SELECT record FROM quotation WHERE id = ?", (key,)):
                for kind in ("sighting", "claim"):
                    touched[kind] |= {record} & self.kinds[kind].keys()
        for key in change.rows.get("retraction", ()):
            touched["source"] |= {key for (key,) in case.rows("SELECT source FROM retraction WHERE id = ?", (key,))}
        if change.rows.get("publisher"):
            touched["source"] |= self.kinds["source"].keys()
        return touched

    def _reread(self, case: Case, kind: str, keys: list[bytes]) -> set[str]:
        fresh = {line.record: line for line in lines(case, kind, keys)}
        held, bin_ = self.kinds[kind], self.kinds["trash"]
        gone = [key for key in keys if key not in fresh]
        trashed = {line.record: line for line in trash(case, kind, gone)}
        changed = set()
        for key in sorted(keys, key=lambda key: fresh[key].rank if key in fresh else 0):  # many come in their order
            before = held.get(key)
            if _put(held, key, fresh.get(key)):
                changed.add(kind)
                self._count(kind, before, fresh.get(key))
            if _put(bin_, key, trashed.get(key)):
                changed.add("trash")
        return changed

    def _count(self, kind: str, before: Line | None, now: Line | None) -> None:
        for line, by in ((before, -1), (now, 1)):
            if line is not None and kind in GRADED:
                self.doubts[line.doubts] += by


def _in_order(case: Case, kind: str, keys: set[bytes]) -> Iterator[list[bytes]]:
    """The keys, a few at a time: where they are many by their numbers, as they are put in their places the sooner."""
    left, last = set(keys), 0
    page = "SELECT row, number FROM derived_number WHERE tbl = ? AND number > ? ORDER BY number LIMIT ?"
    while len(left) > FEW and (rows := case.rows(page, (kind, last, FEW))):
        last = rows[-1][1]
        few = [key for key, _ in rows if key in left]
        left.difference_update(few)
        yield few
    rest = [*left]
    yield from (rest[at : at + FEW] for at in range(0, len(rest), FEW))


def _by_number(case: Case, kind: str) -> Iterator[list[bytes]]:
    """The records of a kind in the order of their numbers, a few at a time."""
    last = 0
    page = "SELECT row, number FROM derived_number WHERE tbl = ? AND number > ? ORDER BY number LIMIT ?"
    while rows := case.rows(page, (kind, last, FEW)):
        last = rows[-1][1]
        yield [key for key, _ in rows]


def _put(held: dict[bytes, Line], key: bytes, line: Line | None) -> bool:
    """Set or drop a line, keeping the order of numbers; answers whether anything is other than before."""
    before = held.get(key)
    if before == line:
        return False
    if line is None:
        del held[key]
        return True
    last = held[next(reversed(held))] if held else line
    held[key] = line
    if before is None and (_place(line) < _place(last)):
        ordered = sorted(held.values(), key=_place)
        held.clear()
        held.update((each.record, each) for each in ordered)
    return True


def _place(line: Line) -> tuple[str, int]:
    return line.kind, line.rank


def _graded(case: Case, key: bytes) -> list[tuple[bytes, bytes | None]]:
    about = case.value("SELECT about FROM grade WHERE id = ?", (key,))
    sources = case.rows("SELECT id FROM source WHERE publisher = ? AND deleted = 0", (about,))
    return [(about, None), *((about, source) for (source,) in sources)]
