"""Replicas of one case that go their own ways and merge: they converge, and nothing anyone held is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.campaigns.power import IN_MEMORY
from tests.campaigns.walk import Tables, Walk, checked, tables
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge


@contextmanager
def opened(path: Path) -> Iterator[Case]:
    """A replica, clean when it is put down again."""
    with Case.open(path, analyst=path.stem) as case:
        yield case
        checked(case)


def worked(path: Path, random: Random, acts: int) -> None:
    """Some acts, undos and redos in one replica."""
    with opened(path) as case:
        walk = Walk(case, random.randrange(1 << 30))
        for _ in range(acts):
            walk.act()
            if walk.random.random() < 0.15 and case.next_undo():
                case.undo()
            if walk.random.random() < 0.1 and case.next_redo():
                case.redo()


def entries(path: Path) -> set[bytes]:
    """Every entry a replica holds."""
    with Case.open(path, analyst="reader", write=False) as case:
        return {key for (key,) in case.rows("SELECT id FROM entry")}


def shown(path: Path) -> Tables:
    """Every record table of a replica."""
    with Case.open(path, analyst="reader", write=False) as case:
        return tables(case)


def facts(found: Tables) -> Tables:
    """Tables without the queue of conflicts."""
    return {name: rows for name, rows in found.items() if name != '"conflict"'}


def merged(path: Path, other: Path) -> int:
    """Take one replica into another: nothing held is lost, and a second time changes nothing."""
    with opened(path) as case:
        held = {key for (key,) in case.rows("SELECT id FROM entry")} | entries(other)
        merge(case, other)
        now = {key for (key,) in case.rows("SELECT id FROM entry")}
        assert held <= now, "an entry was lost"
        before = tables(case)
        again = merge(case, other)
        assert again.entry is None
        assert tables(case) == before, "merging twice changed something"
        assert {key for (key,) in case.rows("SELECT id FROM entry")} == now
        return len(again.conflicts)


def taken_back(path: Path, other: Path, random: Random) -> None:
    """A merge undone shows what stood before; redone, what it brought."""
    with opened(path) as case:
        before = tables(case, live=True)
        report = merge(case, other)
        after = tables(case, live=True)
        if report.entry is None:
            assert before == after
            return
        checked(case)
        case.undo()
        assert tables(case, live=True) == before, "an undone merge left something"
        checked(case)
        case.redo()
        assert tables(case, live=True) == after, "a redone merge brought something else"
        if random.random() < 0.5:
            case.undo()


def either_way(paths: list[Path]) -> None:
    """Whichever colleague's copy comes in first, the same is shown."""
    own, one, two = paths
    seen = []
    for order in permutations((one, two)):
        path = own.with_name(f"{new_id().hex()}.casefile")
        shutil.copy(own, path)
        for other in order:
            merged(path, other)
        seen.append(facts(shown(path)))
        path.unlink()
    assert seen[0] == seen[1], "the order of merging shows"


def converged(paths: list[Path]) -> None:
    """Everyone takes everyone in until all hold the same entries; then all show the same."""
    for _ in range(6):
        for path, other in permutations(paths, 2):
            merged(path, other)
        if len({frozenset(entries(path)) for path in paths}) == 1:
            break
    else:
        raise AssertionError("merging goes on for ever")
    first, *rest = (shown(path) for path in paths)
    for other in rest:
        assert facts(other) == facts(first), "replicas with the same entries show different things"
        assert other['"conflict"'].keys() == first['"conflict"'].keys()


def trial(folder: Path, random: Random) -> int:
    """Three replicas, some rounds of work and merging; tells how many conflicts were queued."""
    paths = [folder / f"{name}.casefile" for name in ("one", "two", "three")]
    Case.create(paths[0], title="Merge", analyst="one").close()
    worked(paths[0], random, 25)
    for path in paths[1:]:
        if random.random() < 0.7:
            with opened(paths[0]) as case:
                copy_case(case, path)
        else:
            shutil.copy(paths[0], path)  # a plain copy keeps the replica's identity
    for _ in range(random.randrange(1, 4)):
        for path in paths:
            worked(path, random, random.randrange(8))
        either_way(random.sample(paths, 3))
        taken_back(*random.sample(paths, 2), random)
        if random.random() < 0.6:
            merged(*random.sample(paths, 2))
    converged(paths)
    found = len(shown(paths[0])['"conflict"'])
    for path in folder.iterdir():
        path.unlink()
    return found


def of_each(trials: int, seed: int, trial: Callable[[Path, Random], int]) -> int:
    """What so many trials, each in a folder and by a seed of its own, come to; one that fails tells its seed."""
    count = 0
    for at in range(seed, seed + trials):
        with TemporaryDirectory(dir=IN_MEMORY) as folder:
            try:
                count += trial(Path(folder), Random(at))
            except BaseException as error:
                error.add_note(f"seed {at}")
                raise
    return count


def run(trials: int, seed: int) -> str:
    """So many families of replicas."""
    count = of_each(trials, seed, trial)
    return f"{trials} families of three replicas converged, {count} conflicts queued"
