"""Clocks that go back, stand in 2038 or 9999 or change zone: the order is that of the journal, never the clock's."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from unittest.mock import patch
from uuid import UUID

from tests.campaigns.merges import converged, worked
from tests.campaigns.walk import checked
from workbench.case.case import Case
from workbench.exchange.copy import copy_case

INSTANTS = (0, 1, 2**31 - 1, 2**31, 2**32, 1_100_000_000, 1_800_000_000, 4_102_444_800, 253_402_300_799)
"""Seconds since 1970: the beginning, the last of 32 bits, before and after, some day, and the end of the year 9999."""
ZONES = ("UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu")


class Clock:
    """A clock that says whatever it likes."""

    def __init__(self, random: Random) -> None:
        self.random, self.at = random, 1_700_000_000

    def now(self) -> str:
        """The instant an entry is said to have been made at."""
        if self.random.random() < 0.3:
            self.at = self.random.choice(INSTANTS)
            os.environ["TZ"] = self.random.choice(ZONES)
            time.tzset()
        self.at = max(self.at + self.random.randrange(-90_000, 90_000), 0)
        at = datetime.fromtimestamp(min(self.at, INSTANTS[-1]), UTC)
        return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def key(self) -> UUID:
        """A key that this clock gives."""
        data = bytearray((min(self.at, INSTANTS[-1]) * 1000).to_bytes(6, "big") + os.urandom(10))
        data[6], data[8] = data[6] & 0x0F | 0x70, data[8] & 0x3F | 0x80
        return UUID(bytes=bytes(data))


def trial(folder: Path, random: Random) -> int:
    """Three replicas under such clocks: each replays to its tables, and merged they show the same."""
    clock, paths = Clock(random), [folder / f"{name}.casefile" for name in ("one", "two", "three")]
    with patch("workbench.case.journal.now", clock.now), patch("workbench.case.ids.uuid7", clock.key):
        Case.create(paths[0], title="Clocks", analyst="one").close()
        worked(paths[0], random, 12)
        for path in paths[1:]:
            with Case.open(paths[0], analyst="one") as case:
                copy_case(case, path)
        for path in paths:
            worked(path, random, 6)
        converged(paths)
    with Case.open(paths[0], analyst="one") as case:
        entries = case.rows("SELECT n, at FROM entry ORDER BY seq")
        checked(case)
        assert case.undo()
        checked(case)
    for path in folder.iterdir():
        path.unlink()
    return sum(one[1] > two[1] for one, two in zip(entries, entries[1:], strict=False))


def run(trials: int, seed: int) -> str:
    """So many families under such clocks."""
    before, back = os.environ.get("TZ"), 0
    try:
        for at in range(seed, seed + trials):
            with TemporaryDirectory() as folder:
                back += trial(Path(folder), Random(at))
    finally:
        os.environ.pop("TZ", None) if before is None else os.environ.update(TZ=before)
        time.tzset()
    return f"{trials} families of three replicas, whose clocks went back {back} times, converged"
