"""Snapshots on random walks: each opens with the head of its moment, and going back to it can be undone."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from tests.campaigns.walk import Tables, Walk, checked, tables
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.shelf import Snapshot
from workbench.case.snapshots import as_new_file, take
from workbench.case.verify import verify_file
from workbench.values.errors import CaseError


def gone_back(walk: Walk, snapshot: Snapshot, then: Tables) -> None:
    """Back to a snapshot and here again."""
    case = walk.case
    now = tables(case, live=True)
    if now == then:
        with suppress(CaseError):
            acts.go_back_to(case, snapshot)
        assert tables(case, live=True) == then
        return
    acts.go_back_to(case, snapshot)
    assert tables(case, live=True) == then
    checked(case)
    case.undo()
    assert tables(case, live=True) == now
    checked(case)


def trial(folder: Path, random: Random) -> int:
    """A walk with snapshots on the way."""
    path = folder / "walk.casefile"
    walk = Walk(Case.create(path, title="Rest", analyst="a"), random.randrange(1 << 30))
    held: list[tuple[Snapshot, str, Tables]] = []
    for _ in range(4):
        for _ in range(random.randrange(1, 9)):
            walk.act()
        made = take(path)
        if made is not None:
            held.append((made, walk.case.verify().head, tables(walk.case, live=True)))
    for snapshot, head, then in held:
        verdict = verify_file(snapshot.file)
        assert verdict.ok
        assert verdict.head == head
        if random.random() < 0.5:
            gone_back(walk, snapshot, then)
    walk.case.close()
    out = folder / "beside.casefile"
    assert as_new_file(random.choice(held)[0], out).ok
    for each in (path, out):
        each.unlink()
    return len(held)


def run(trials: int, seed: int) -> str:
    """So many walks."""
    count = 0
    with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(Path(name) / "state"))
        for at in range(seed, seed + trials):
            try:
                count += trial(Path(name), Random(at))
            except BaseException as error:
                error.add_note(f"seed {at}")
                raise
    return f"{count} snapshots on {trials} walks opened with the head of their moment; going back could be undone"
