"""Power cuts: at any instant, with unsynced writes lost or torn, no acknowledged act is gone and verify is clean."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.campaigns.walk import COLLECTED
from tests.faulty_disk import Event, after_power_cut, faulty_disk, placed
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.verify import verify
from workbench.values.errors import CaseError

CUTS = 200  # cuts of one recorded session
IN_MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None  # what a real disk does is not asked here
Recorded = tuple[list[Event], list[tuple[int, bytes]], dict[str, bytes]]


def _acts(case: Case, random: Random) -> None:
    about = case.value("SELECT id FROM investigation")
    choice = random.randrange(4)
    if choice == 0:
        stored = case.stage(io.BytesIO(random.randbytes(random.choice((100, 60_000)))))
        acts.attach(case, Arrival(stored, "a.bin", "application/octet-stream", COLLECTED))
    elif choice == 1 and case.next_undo():
        case.undo()
    elif choice == 2:
        acts.set_fields(case, acts.note(case, about, "n"), {"text": f"{random.random()}"})
    else:
        acts.lead(case, f"{random.random()}")


def session(path: Path, random: Random, *, prepare: Callable[[Case], None] = lambda case: None) -> Recorded:
    """Record a session: what reached the files, and after how many events each act was acknowledged."""
    Case.create(path, title="Power", analyst="a").close()
    start = {str(path): path.read_bytes()}
    acknowledged: list[tuple[int, bytes]] = []
    with faulty_disk() as disk, Case.open(path, analyst="a") as case:
        prepare(case)
        for _ in range(25):
            _acts(case, random)
            acknowledged.append((len(disk.log), bytes(case.local("head"))))
            if random.random() < 0.05:
                case.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        log = list(disk.log)
    return log, acknowledged, start


def careless(case: Case) -> None:
    """Switch syncing off, as nobody may: the control."""
    case.raw.authorizer = None
    case.raw.execute("PRAGMA synchronous=OFF").fetchall()


def damage(recorded: Recorded, cut: int, folder: Path, random: Random) -> str | None:
    """What a cut after so many events broke; ``None`` when nothing."""
    log, acknowledged, start = recorded
    files = after_power_cut(log[:cut], start, random)
    placed(files, folder)
    path = folder / Path(next(iter(start))).name
    try:
        with Case.open(path, analyst="a") as case:
            verdict = verify(case.raw)
            there = {key for (key,) in case.rows("SELECT id FROM entry")}
    except CaseError as error:
        return str(error)
    if not verdict.ok:
        return verdict.problems[0]
    lost = sum(key not in there for at, key in acknowledged if at <= cut)
    return f"{lost} acknowledged acts are gone" if lost else None


def cuts(trials: int, seed: int, *, prepare: Callable[[Case], None] = lambda case: None) -> list[str]:
    """What so many cuts broke."""
    broken = []
    for at in range(seed, seed + -(-trials // CUTS)):
        random = Random(at)
        with TemporaryDirectory(dir=IN_MEMORY) as folder:
            recorded = session(Path(folder) / "power.casefile", random, prepare=prepare)
            for _ in range(min(CUTS, trials)):
                with TemporaryDirectory(dir=IN_MEMORY) as elsewhere:
                    found = damage(recorded, random.randrange(len(recorded[0]) + 1), Path(elsewhere), random)
                    broken += [f"seed {at}: {found}"] if found else []
    return broken


def run(trials: int, seed: int) -> str:
    """So many power cuts."""
    broken = cuts(trials, seed)
    assert not broken, broken[:5]
    tried = max(trials // 100, 40)
    control = len(cuts(tried, seed, prepare=careless))
    assert control, "with syncing off nothing was lost: the simulation cannot fail"
    cut = -(-trials // CUTS) * min(CUTS, trials)
    return f"{cut} power cuts, nothing acknowledged lost, verify clean; with syncing off {control} of {tried} lost some"
