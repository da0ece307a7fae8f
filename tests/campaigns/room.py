"""A disk that is full at every size: what was attached before stays, the act is refused, and room lets work go on."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from tests.campaigns.walk import COLLECTED, checked
from tests.faulty_disk import Disk, faulty_disk
from workbench.case import acts, opening
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.snapshots import take
from workbench.exchange.copy import copy_case
from workbench.values.errors import CaseError

MB = 1 << 20
STEP = MB // 2
MOST = 400  # files attached until the disk must have been full


def filled(case: Case, random: Random) -> int:
    """Attach files until none fits; how many came in."""
    held = 0

    def more() -> None:
        data = random.randbytes(1000) * random.choice((20, 150, 900))
        stored = case.stage(io.BytesIO(data + held.to_bytes(4, "big")))
        acts.attach(case, Arrival(stored, f"{held}.bin", "application/octet-stream", COLLECTED))

    for held in range(MOST):
        try:
            more()
        except CaseError as error:
            if "is full" not in str(error):
                raise
            return held
    raise AssertionError("the disk was never full")


def trial(disk: Disk, folder: Path, room: int, random: Random) -> int:
    """Fill a disk of so many bytes; everything that was attached is there, and work goes on once there is room."""
    path = folder / "a.casefile"
    disk.room = None
    Case.create(path, title="Room", analyst="a").close()
    disk.lengths = {str(path): path.stat().st_size}
    disk.room = path.stat().st_size + room
    case = Case.open(path, analyst="a")
    held = filled(case, random)
    assert case.value("SELECT count(*) FROM source WHERE deleted = 0") == held
    refused(lambda: acts.lead(case, "x" * 3_000_000))
    refused(lambda: copy_case(case, folder / "copy.casefile"))
    refused(lambda: take(path))
    left = [each.name for each in folder.rglob("*") if each.is_file() and not each.name.startswith("a.casefile")]
    assert [name for name in left if not name.endswith("of.txt")] == [], left
    disk.room = None
    acts.lead(case, "room again")
    checked(case)
    assert case.value("SELECT count(*) FROM source WHERE deleted = 0") == held
    with disk.aside():
        case.close()
        opening.discard(path)
    return held


def refused(act: Callable[[], object]) -> None:
    """What finds no room is refused in a sentence."""
    with pytest.raises(CaseError, match="full"):
        act()


def run(trials: int, seed: int) -> str:
    """Disks from half a megabyte of room upwards, so many of them."""
    count = 0
    with TemporaryDirectory() as name, faulty_disk() as disk, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        for at in range(trials):
            room = STEP * (1 + at % 40)
            try:
                count += trial(disk, folder, room, Random(seed + at))
            except BaseException as error:
                error.add_note(f"trial {at}: {room} bytes of room")
                raise
    return f"{trials} full disks, {count} files attached before, none lost, every refusal in a sentence"
