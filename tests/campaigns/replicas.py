"""Random scripts of three replicas that work, undo and merge, by the thousand: they converge, and lose no value.

The light form of ``merges``: the three stay open and are read where they lie. Left out are the child process with its
checks and its rebuilding, and the check after each step; each replica is checked once, at the end.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, closing
from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

from tests.campaigns.merges import facts, of_each
from tests.campaigns.walk import Walk, checked, tables
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.records import FIELDS, RECORDS, Lead
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import take_in

Value = tuple[bytes, str, Any]
STEPS = 24  # at most, of one script


class Replica:
    """One of three, open for writing beside the others; remembers every value that was ever visible in it."""

    def __init__(self, path: Path, seed: int) -> None:
        Case.writing = None  # one process has one writer; here the three take turns
        self.case = Case.open(path, analyst=path.stem)
        self.database = Lead._meta.database
        self.held: set[Value] = set()
        self.walk = Walk(self.case, seed)
        self.case.listen(self._note)

    def _note(self, change: Change) -> None:
        for table, keys in change.rows.items():
            names = ", ".join(f'"{name}"' for name in FIELDS[table])
            for key in keys:
                row = self.case.rows(f'SELECT {names} FROM "{table}" WHERE id = ?', (key,))[0]
                self.held |= {(key, name, value) for name, value in zip(FIELDS[table][1:], row[1:], strict=True)}

    def work(self) -> None:
        """One act, undo or redo, with the records bound to this file."""
        self._at_work()
        kind = self.walk.random.random()
        if kind < 0.15 and self.case.next_undo():
            self.case.undo()
        elif kind < 0.25 and self.case.next_redo():
            self.case.redo()
        else:
            self.walk.act()

    def take(self, other: Replica, *, twice: bool) -> None:
        """Merge another one: every entry of both is here; a second time brings nothing."""
        self._at_work()
        both = self.entries() | other.entries()
        with closing(other.case.reader()) as theirs:
            take_in(self.case, theirs, other.case.path)
            assert both <= self.entries(), "an entry was lost"
            if twice:
                before = tables(self.case)
                assert take_in(self.case, theirs, other.case.path).entry is None
                assert tables(self.case) == before, "merging twice changed something"

    def back(self) -> None:
        """Undo the last act and do it again: what it showed is shown again."""
        self._at_work()
        if self.case.next_undo():
            after = tables(self.case, live=True)
            self.case.undo()
            self.case.redo()
            assert tables(self.case, live=True) == after, "undone and done again is something else"

    def _at_work(self) -> None:
        Case.writing = self.case
        self.database.bind(RECORDS, bind_refs=False, bind_backrefs=False)

    def entries(self) -> set[bytes]:
        """Every entry it holds."""
        return {key for (key,) in self.case.rows("SELECT id FROM entry")}

    def journalled(self) -> set[Value]:
        """Every value that stands in its journal."""
        return set(self.case.rows("SELECT row, field, new FROM change WHERE new IS NOT NULL"))


def prepared(folder: Path, random: Random) -> list[Path]:
    """A small case and two copies of it."""
    paths = [folder / f"{name}.casefile" for name in ("one", "two", "three")]
    Case.writing = None
    with Case.create(paths[0], title="Merge", analyst="one") as case:
        walk = Walk(case, random.randrange(1 << 30))
        for _ in range(6):
            walk.act()
        copied = [path for path in paths[1:] if random.random() < 0.7]
        for path in copied:
            copy_case(case, path)
    for path in {*paths[1:]} - {*copied}:
        shutil.copy(paths[0], path)  # a plain copy keeps the replica's identity
    return paths


def script(replicas: list[Replica], random: Random) -> None:
    """Some steps in any of them."""
    for _ in range(random.randrange(4, STEPS)):
        one, two = random.sample(replicas, 2)
        kind = random.random()
        if kind < 0.7:
            one.work()
        elif kind < 0.95:
            one.take(two, twice=random.random() < 0.2)
        else:
            one.back()


def converged(replicas: list[Replica]) -> int:
    """Everyone takes everyone in until all hold the same entries; then all show the same, and nothing is lost."""
    for _ in range(6):
        for one, two in permutations(replicas, 2):
            one.take(two, twice=False)
        if len({frozenset(each.entries()) for each in replicas}) == 1:
            break
    else:
        raise AssertionError("merging goes on for ever")
    shown = [tables(each.case) for each in replicas]
    held = set().union(*(each.held for each in replicas))
    for each, found in zip(replicas, shown, strict=True):
        assert facts(found) == facts(shown[0]), "replicas with the same entries show different things"
        assert found['"conflict"'].keys() == shown[0]['"conflict"'].keys()
        lost = {value for value in held - each.journalled() if value[2] is not None}
        assert not lost, f"values are in no journal: {list(lost)[:3]}"
        checked(each.case)
    return len(shown[0]['"conflict"'])


def trial(folder: Path, random: Random) -> int:
    """One script; tells how many conflicts were queued."""
    paths = prepared(folder, random)
    with ExitStack() as open_ones:
        replicas = []
        try:
            for path in paths:
                replicas.append(made := Replica(path, random.randrange(1 << 30)))
                open_ones.callback(made.case.close)
            script(replicas, random)
            return converged(replicas)
        finally:
            Case.writing = None


def run(trials: int, seed: int) -> str:
    """So many scripts."""
    count = of_each(trials, seed, trial)
    return f"{trials} scripts of three replicas converged, {count} conflicts queued, no value lost"
