"""A random analyst: acts, nested and failing changes, bulk writes, trash, boards, undo, redo, restarts and copies.

After every step the tables must equal the journal's replay and ``verify`` must be clean; every undo must show
what stood before its act, every redo what stood after it.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.journal import FieldChange, changes_of, entries
from workbench.case.records import FIELDS, Lead, Note, Source
from workbench.case.texts import WorkingText, keep
from workbench.case.verify import Verdict
from workbench.values.errors import CaseError

TEXT = "On 23 August 2021 four Antonov An-26 transports stood at Hostomel, sources told. The next day two left. "
WORDS = ("An-26", "Hostomel", "four", "the next day", "Антонов", "安托诺夫", "", "x" * 300, "\ud7ff\ufffd", "quote ” ’")
COLLECTED = {"at": "2024-01-01T00:00:00Z", "zone": "UTC", "by": "walker", "method": "file", "tool": "walk"}
EDITABLE = {"source": ("title", "author", "published"), "sighting": ("callsign", "when", "count"), "note": ("text",),
            "claim": ("statement", "when"), "lead": ("text",), "board": ("name",), "link": ("note",)}  # fmt: skip
DATES = ("2021-08-24", "2021-08", "2021-08-23/2021-08-25", "2022?")
Tables = dict[str, dict[bytes, tuple[Any, ...]]]


class Fault(Exception):
    """What went wrong, on purpose, inside a change."""


def tables(case: Case, *, live: bool = False) -> Tables:
    """Every record table as it stands; with ``live`` without what is in the trash."""
    where = "WHERE deleted = 0" if live else ""
    columns = {f'"{name}"': ", ".join(f'"{field}"' for field in fields) for name, fields in FIELDS.items()}
    return {
        name: {row[0]: row for row in case.rows(f"SELECT {named} FROM {name} {where}")}
        for name, named in columns.items()
    }


def checked(case: Case) -> Verdict:
    """The verdict on a case, which must be clean."""
    verdict = case.verify()
    assert verdict.ok, verdict.problems[:5]
    return verdict


class Walk:
    """One random analyst at one case file, from where it stands."""

    def __init__(self, case: Case, seed: int) -> None:
        self.random = Random(seed)
        self.analyst = case.analyst
        self.case = case
        self.before: list[Tables] = []  # what was visible before each act that undo can take back
        self.after: list[Tables] = []  # what was visible before each undo that redo can do again
        self.told: list[str] = []
        self._listen()

    def _listen(self) -> None:
        self.case.listen(lambda change: self.told.append(change.label))

    def act(self) -> None:
        """One random act: at most one entry, told once, and undoable."""
        before, entries, told = tables(self.case, live=True), self._entries(), len(self.told)
        choice = self.random.choice(ACTS)
        try:
            choice(self)
        except (CaseError, Fault):
            assert tables(self.case, live=True) == before, f"{choice.__name__} was refused and still wrote"
        made = self._entries() - entries
        assert made <= 1, f"{choice.__name__} made {made} entries"
        assert len(self.told) - told == made, f"{choice.__name__} told {len(self.told) - told} times"
        if made:
            self.before.append(before)
            self.after.clear()

    def _entries(self) -> int:
        return int(self.case.value("SELECT max(seq) FROM entry"))

    def undo(self) -> None:
        """Undo shows what stood before."""
        if not self.before:
            assert self.case.next_undo() is None
            return
        self.after.append(tables(self.case, live=True))
        self.case.undo()
        assert tables(self.case, live=True) == self.before.pop()

    def redo(self) -> None:
        """Redo shows what stood after."""
        if not self.after:
            assert self.case.next_redo() is None
            return
        self.before.append(tables(self.case, live=True))
        self.case.redo()
        assert tables(self.case, live=True) == self.after.pop()

    def reopen(self) -> None:
        """Close and open again; one file stands there meanwhile."""
        path = self.case.path
        self.case.close()
        assert not path.with_name(path.name + "-wal").exists()
        self.case = Case.open(path, analyst=self.analyst)
        self._listen()

    def move(self) -> None:
        """Go on in a copy of the file."""
        path = self.case.path
        self.case.close()
        copy = path.with_name(f"{new_id().hex()}.casefile")
        shutil.copy(path, copy)
        path.unlink()
        self.case = Case.open(copy, analyst=self.analyst)
        self._listen()

    def step(self) -> None:
        """One step of any kind."""
        kind = self.random.choices(
            (self.act, self.undo, self.redo, self._many_undos, self.reopen, self.move), (60, 14, 10, 2, 3, 1)
        )[0]
        kind()

    def _many_undos(self) -> None:
        for _ in range(self.random.randrange(1, 8)):
            self.undo()
        for _ in range(self.random.randrange(8)):
            self.redo()

    def all_the_way(self) -> None:
        """Undo to the empty case and redo to the end: the same tables, trash included."""
        start, steps = tables(self.case), len(self.before)
        for _ in range(steps):
            self.undo()
        assert self.case.next_undo() is None
        visible = tables(self.case, live=True)
        assert [name for name, rows in visible.items() if rows] == ['"investigation"']
        for _ in range(steps):
            self.redo()
        assert tables(self.case) == start

    # what an act draws on

    def some(self, *names: str) -> bytes:
        """A live record of one of these kinds."""
        found = [
            key
            for name in names
            for (key,) in self.case.rows(f'SELECT id FROM "{name}" WHERE deleted = 0 ORDER BY id DESC LIMIT 40')
        ]
        if not found:
            raise CaseError("none yet")
        return bytes(self.random.choice(found))

    def words(self) -> str:
        return f"{self.random.choice(WORDS)} {self.random.randrange(9)}"


def _attach(walk: Walk) -> None:
    data = walk.random.randbytes(walk.random.choice((0, 5, 3000)))
    stored = walk.case.stage(io.BytesIO(data))
    described = {"published": walk.random.choice((None, *DATES)), "publisher": walk.random.choice((None, "A", "B"))}
    arrival = Arrival(stored, f"{walk.words()}.txt", "text/plain", COLLECTED, described=described)
    source, _ = acts.attach(walk.case, arrival)
    capture = walk.case.value("SELECT capture FROM source WHERE id = ?", (source,))
    keep(walk.case.raw, capture, "walk 1", [TEXT, TEXT])


def _cite(walk: Walk) -> None:
    acts.cite(walk.case, walk.some("source"), walk.words(), inferred=walk.random.random() < 0.5)


def _highlight(walk: Walk) -> None:
    source = walk.some("source")
    text = WorkingText(walk.case.raw, walk.case.value("SELECT capture FROM source WHERE id = ?", (source,)) or b"")
    start = walk.random.randrange(60)
    acts.highlight(walk.case, source, text, start=start, end=start + walk.random.randrange(1, 40))


def _tag(walk: Walk) -> None:
    stated = {"registration": "RF-36171", "callsign": walk.words(), "count": "4", "when": walk.random.choice(DATES),
              "aircraft": "An-26", "place": "Hostomel"}  # fmt: skip
    chosen = dict(walk.random.sample(sorted(stated.items()), 3))
    acts.tag(walk.case, walk.some("excerpt"), chosen, by=["A"], credibility=walk.random.choice((None, "2")))


def _claim(walk: Walk) -> None:
    acts.claim(walk.case, walk.some("excerpt"), walk.words(), when="the next day", credibility="3")


def _link(walk: Walk) -> None:
    kind = walk.random.choice(("supports", "contradicts", "precedes", "about"))
    acts.link(walk.case, walk.some("claim", "sighting"), kind, walk.some("claim", "sighting"), note=walk.words())


def _grade(walk: Walk) -> None:
    acts.grade(walk.case, walk.some("source", "claim"), walk.random.choice("ABC123"), reason=walk.words())


def _note(walk: Walk) -> None:
    acts.note(walk.case, walk.some("source", "claim", "investigation"), walk.words())


def _lead(walk: Walk) -> None:
    acts.lead(walk.case, walk.words())


def _board(walk: Walk) -> None:
    acts.add_board(walk.case, walk.words())


def _place(walk: Walk) -> None:
    acts.place_card(walk.case, walk.some("board"), walk.some("source", "claim", "lead"), x=walk.random.random(), y=8.0)


def _move_cards(walk: Walk) -> None:
    cards = {walk.some("card") for _ in range(4)}
    acts.move_cards(walk.case, [(card, walk.random.random() * 900, 16.0) for card in cards])


def _take_off(walk: Walk) -> None:
    acts.remove_card(walk.case, [walk.some("card")])


def _edit(walk: Walk) -> None:
    table = walk.random.choice(sorted(EDITABLE))
    names = walk.random.sample(EDITABLE[table], walk.random.randrange(1, len(EDITABLE[table]) + 1))
    values = {name: walk.random.choice(DATES) if name in ("published", "when") else walk.words() for name in names}
    values |= {"count": "about 7"} if "count" in names else {}
    acts.set_fields(walk.case, walk.some(table), values, reason=walk.words())


def _delete(walk: Walk) -> None:
    acts.delete(walk.case, walk.some("source", "excerpt", "claim", "sighting", "link", "note", "board"))


def _restore(walk: Walk) -> None:
    trashed = walk.case.rows("SELECT id FROM claim WHERE deleted = 1 UNION SELECT id FROM source WHERE deleted = 1")
    if trashed:
        acts.restore(walk.case, walk.random.choice(trashed)[0])


def _reverse(walk: Walk) -> None:
    """An older act written back shows its old values; what it made is in the trash."""
    seqs = [seq for (seq,) in walk.case.rows("SELECT seq FROM entry ORDER BY seq DESC LIMIT 12")]
    target = next(entries(walk.case.raw, "WHERE seq = ?", (walk.random.choice(seqs),)))
    changes = changes_of(walk.case.raw, target.seq)
    acts.reverse(walk.case, target.id, reason=walk.words())
    born = {change.row for change in changes if change.field == "deleted" and change.old is None}
    moved = any(change.field == "published" for change in changes)
    for table, row, field, old, _new in map(_parts, changes):
        shown = walk.case.value(f'SELECT "{field}" FROM "{table}" WHERE id = ?', (row,))
        if row in born:
            assert field != "deleted" or shown == 1, f"what entry {target.n} made still stands"
        elif not moved or table == "source":
            assert shown == old, f"{field} of entry {target.n} was not written back"


def _parts(change: FieldChange) -> tuple[str, bytes, str, Any, Any]:
    return change.table, change.row, change.field, change.old, change.new


def _nested(walk: Walk) -> None:
    with walk.case.change("Outer"):
        _lead(walk)
        with walk.case.change("Inner"):
            Note.create(text=walk.words())
            acts.add_board(walk.case, "nested")


def _caught(walk: Walk) -> None:
    """A failure caught inside an act leaves nothing of its part, and no phantom in the journal."""
    note = walk.some("note")
    with walk.case.change("Outer"):
        if walk.random.random() < 0.7:
            Lead.create(text="stays")
        try:
            with walk.case.change("Inner"):
                Lead.create(text="phantom")
                Note.update(text="phantom").where(Note.id == note).execute()
                raise Fault
        except Fault:
            pass
        if walk.random.random() < 0.5:
            Note.update(text=walk.words()).where(Note.id == note).execute()


def _failed(walk: Walk) -> None:
    with walk.case.change("Lost"):
        Lead.create(text="lost")
        Source.update(title="lost").execute()
        raise Fault


def _to_and_fro(walk: Walk) -> None:
    """Written and written back: nothing to journal."""
    note = walk.some("note")
    held = walk.case.value("SELECT text FROM note WHERE id = ?", (note,))
    with walk.case.change("To and fro"):
        Note.update(text="fro").where(Note.id == note).execute()
        Note.update(text=held).where(Note.id == note).execute()


def _bulk(walk: Walk) -> None:
    rows = [(new_id(), f"bulk {k}") for k in range(walk.random.randrange(1, 40))]
    with walk.case.change("Bulk"):
        walk.case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, ?)", rows)
        walk.case.raw.execute("UPDATE lead SET status = ? WHERE rowid % 3 = 0 AND deleted = 0", (walk.words(),))
        walk.case.raw.execute("INSERT INTO lead (id, text) VALUES (?, 'up') ON CONFLICT DO UPDATE SET text = 'up'",
                              (rows[0][0],))  # fmt: skip


ACTS: Sequence[Callable[[Walk], None]] = (
    _attach, _attach, _cite, _highlight, _highlight, _tag, _tag, _claim, _claim, _link, _grade, _note, _note, _lead,
    _board, _place, _place, _move_cards, _take_off, _edit, _edit, _edit, _delete, _restore, _reverse, _nested, _caught,
    _failed, _to_and_fro, _bulk,
)  # fmt: skip


def walk(folder: Path, *, steps: int, seed: int) -> Walk:
    """Walk so many steps, everything checked after each; the case stays open."""
    made = Walk(Case.create(folder / "walk.casefile", title="Walk", analyst="walker"), seed)
    try:
        for _ in range(steps):
            made.step()
            checked(made.case)
        made.all_the_way()
        checked(made.case)
    except BaseException:
        made.case.close()
        raise
    return made


def run(trials: int, seed: int) -> str:
    """The long form: so many steps in one case."""
    with TemporaryDirectory() as folder:
        made = walk(Path(folder), steps=trials, seed=seed)
        verdict = made.case.verify()
        made.case.close()
    return f"{trials} steps, {verdict.entries} entries, replay equal and verify clean after each"
