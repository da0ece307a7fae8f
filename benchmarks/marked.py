"""A million marks on two hundred lanes, in memory and in a case file, and a case of 100,000 sightings."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw
import numpy as np

from benchmarks.generated import fill
from workbench.case import keptmarks
from workbench.case.case import Case
from workbench.case.marks import Mark, marks
from workbench.case.timed import TYPES, Timed, in_order, timed

if TYPE_CHECKING:
    from workbench.ui.timeline.columns import Columns

KEY = bytes(32)
MARKS, LANES, YEARS = 1_000_000, 200, 10
SIGHTINGS = 100_000
DAY = 86_400
FIRST = date(2015, 1, 1)


def _arrays(count: int = MARKS) -> dict[str, Any]:
    """Three in ten are stretches of days, the others instants; keys ascend as they were made, times do not."""
    chance = np.random.default_rng(1)
    begun = datetime(FIRST.year, 1, 1, tzinfo=UTC).timestamp()
    start = begun + np.floor(chance.uniform(0, YEARS * 365.25 * DAY, count))
    stretch = chance.random(count) < 0.3
    start = np.where(stretch, start // DAY * DAY, start)
    end = np.where(stretch, start + DAY * chance.integers(2, 6, count), start + 1)
    return {
        "high": np.full(count, 1 << 40), "low": np.arange(count) + 1, "leg": np.zeros(count), "start": start,
        "end": end, "first": start, "last": end, "lane": np.arange(count) % LANES,
        "kind": np.full(count, 3), "shape": stretch.astype(int), "instant": ~stretch, "count": np.ones(count),
        "letters": np.full(count, 9),
    }  # fmt: skip


def _timed(arrays: dict[str, Any]) -> Timed:
    names = tuple(("happened", f"“Type {lane}”") for lane in range(LANES))
    return in_order(names, {name: np.asarray(arrays[name], kind) for name, kind in TYPES.items()})


def made() -> Columns:
    """The marks in memory, their words made up when they are looked at."""
    from workbench.ui.timeline.columns import of_timed
    from workbench.ui.timeline.words import Words

    held = of_timed(_timed(_arrays()), words := Words())
    place = np.argsort(held.low)

    def read(records: Collection[bytes]) -> Iterator[Mark]:
        for record in records:
            i = int(place[int.from_bytes(record[8:]) - 1])
            yield held.bare(i)._replace(number=f"SG-{i}", label="Latakia")

    words.read = read
    return held


def laid(path: Path) -> Path:
    """A case file of a million sightings, laid into its tables at once, with what the window keeps of them."""
    with Case.create(path, title="A million", analyst="benchmark"):
        pass
    arrays = _arrays()
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF")
    keys = [((1 << 40) << 64 | low).to_bytes(16, "big") for low in arrays["low"].tolist()]
    with connection:
        connection.executemany('INSERT INTO sighting (id, aircraft, "when", deleted) VALUES (?, ?, ?, 0)',
                               _rows(keys, arrays))  # fmt: skip
        connection.executemany(
            "INSERT INTO derived_number VALUES (?, 'sighting', ?)", zip(keys, range(1, MARKS + 1), strict=True)
        )
    connection.close()
    found = _timed(arrays)
    with Case.open(path, analyst="benchmark") as case:
        _agree(case, found, keys[:: MARKS // 300])
        with case.change("Change something"):
            case.raw.execute("UPDATE investigation SET question = 'where'")
        for _ in keptmarks.keep(case, found, keptmarks.head(case), key=KEY):
            pass
    return path


def _rows(keys: list[bytes], arrays: dict[str, Any]) -> Iterator[tuple[bytes, str, str]]:
    for n, (key, start, end, instant) in enumerate(
        zip(keys, arrays["start"].tolist(), arrays["end"].tolist(), arrays["instant"].tolist(), strict=True)
    ):
        if instant:
            text = low = high = datetime.fromtimestamp(start, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        else:
            days = [datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d") for at in (start, end - 1)]
            text, low, high = "/".join(days), f"{days[0]}T00:00:00Z", f"{days[1]}T23:59:59Z"
        when = {"accepted_by": None, "alternatives": [], "anchor": None, "earliest": low, "edtf": text, "latest": high,
                "premises": [], "rule": None, "value": text, "why": "stated", "written": text, "zone": "Z"}  # fmt: skip
        yield key, f'{{"written":"Type {n % LANES}"}}', json.dumps(when, separators=(",", ":"))


def _agree(case: Case, found: Timed, keys: list[bytes]) -> None:
    """Make sure that what is kept is what would be read."""
    read = timed(marks(case, keys))
    low = read.arrays["low"]
    at = np.argsort(found.arrays["low"])[low.astype(np.int64) - 1]
    for name in ("start", "end", "first", "last", "kind", "shape", "instant"):
        assert np.array_equal(found.arrays[name][at], read.arrays[name]), name
    assert [found.lanes[n] for n in found.arrays["lane"][at]] == [read.lanes[n] for n in read.arrays["lane"]]


def seen(path: Path) -> Path:
    """A case of 100,000 sightings, each on words of its own, made through the gate."""
    with Case.create(path, title="Many", analyst="benchmark") as case:
        fill(case, sightings=SIGHTINGS)
    return path
