"""Hostile bytes for the importers of tracker files: each gives flights that can be kept, or a sentence, in linear time.

What is read is put in order, judged and packed too, as it is when a file comes in. ``run`` is the short form;
``python -m tests.campaigns.fuzz track:FORMAT --minutes N`` goes on until its time is over.
"""

from __future__ import annotations

import json
import random
import time
from io import BytesIO

from tests.clock import pace
from tests.tracking.formats.test_any_bytes import HOSTILE, SEEDS
from tests.tracking.formats.test_hostile_csv import GOOD, SAID
from workbench.tracking.fixes import DEGREE
from workbench.tracking.flown import flown
from workbench.tracking.importer import UNSAID, Importer, Settings, importer_of, importers
from workbench.tracking.packing import fingerprint, unpacked
from workbench.values.errors import CaseError

STEADY = 3.0  # seconds that any small file may take
A_SECOND = 50_000  # bytes for which a second more is allowed, the search itself slowing the importer down


def formats() -> list[str]:
    """The words of the importers."""
    return [each.format for each in importers()]


def seeds(format_: str) -> list[bytes]:
    """Small files of a format, written for its tests."""
    return [each.encode() if isinstance(each, str) else each for kept in (GOOD, SEEDS) if (each := kept.get(format_))]


def attempt(format_: str, data: bytes) -> str:
    """Import bytes as a format; AssertionError or any error of its own is a fault. The sentence that refuses them."""
    importer = importer_of(format_)
    assert importer is not None
    began, says = time.process_time(), ""
    importer.recognise(data[: 1 << 20], name="a")
    for said in (UNSAID, SAID):
        try:
            _bring(importer, data, said)
        except CaseError as error:
            says = str(error)
            if "\n" in says or not says.endswith("."):
                raise AssertionError(f"no sentence: {error}") from error
    spent = time.process_time() - began
    assert spent < 2 * (STEADY + len(data) / A_SECOND) * pace(), f"{len(data):,} bytes took {spent:.1f} s"
    return says


def _bring(importer: Importer, data: bytes, said: Settings) -> None:
    """All that is done with a file before it is kept."""
    whole, parts = flown(BytesIO(data), name="a", importer=importer, settings=said, told=lambda done: None)
    json.dumps(whole)
    text = data.decode("utf-8", "replace")
    for one in parts:
        lat, lon, t = (one.fixes[name].astype("int64") for name in ("lat", "lon", "t"))
        assert (abs(lat) <= 90 * DEGREE).all(), "a latitude that is none"
        assert (abs(lon) <= 180 * DEGREE).all(), "a longitude that is none"
        assert (t[1:] >= t[:-1]).all(), "fixes in disorder"
        json.dumps(one.told)
        kept = unpacked([(each.size, each.data) for each in one.segments()], one.layout)
        assert fingerprint(kept) == one.told["extent"]["sha256"], "fixes that change on the way"
        place = importer.place(text, int(one.fixes["row"][-1]))
        assert place is None or 0 <= place[0] <= place[1] <= len(text), "a place outside"


def run(trials: int, seed: int) -> str:
    """So many spoilt files of every format."""
    chance = random.Random(seed)
    known = [each for each in formats() if seeds(each)]
    for trial in range(trials):
        format_ = known[trial % len(known)]
        data = chance.choice(seeds(format_))
        for _ in range(chance.randint(1, 5)):
            at, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
            data = data[:at] + chance.choice(HOSTILE) + data[chance.choice((at, end)) :]
        attempt(format_, data)
    return f"every one of {trials:,} spoilt tracker files gave flights, or a sentence that says why not"
