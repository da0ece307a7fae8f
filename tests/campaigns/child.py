"""Spoilt files of every kind through the child process, the native libraries among their readers: nothing gets out.

Each gives words and places that fit them, or a sentence, within seconds; the next file is read all the same.
"""

from __future__ import annotations

import io
import random
import time
from collections import Counter

from tests.campaigns import fuzz
from tests.campaigns.fuzz import packed, parts, seeds, spoilt
from tests.reading.readers.bad_pdfs import HEAVY
from workbench.reading import confined
from workbench.reading.confined import Fault, lend_file
from workbench.reading.reader import Reader
from workbench.values.errors import CaseError

NATIVE = ("pdf", "image")
MOST_SECONDS = 5.0


def run(trials: int, seed: int) -> str:
    """So many spoilt files, every other one of a kind that a native library reads."""
    chance, kinds, met = random.Random(seed), fuzz.confined(), Counter[str]()
    for name, made in HEAVY.items() if trials > 500 else ():
        met[_met(kinds["pdf"], made(), name)] += 1
    for trial in range(trials):
        name = chance.choice(NATIVE) if trial % 2 else chance.choice(sorted(kinds))
        whole = chance.choice(seeds(name))
        data = packed(name, spoilt(chance.choice(parts(name, whole)), chance), whole)
        met[_met(kinds[name], data, f"trial {trial}")] += 1
    told = ", ".join(f"{count:,} {what}" for what, count in sorted(met.items()))
    return f"{told}; none got out of the child"


def _met(reader: Reader, data: bytes, name: str) -> str:
    """What became of a file; a fault of the reader's own fails the campaign with the file kept."""
    began = time.monotonic()
    try:
        file = lend_file(io.BytesIO(data), name=name)
        reading = confined.read(reader, file)
        if reader.pictures:
            confined.picture(reader, file, page=1, scale=0.5)
        for block in reading.blocks[:2] if reader.recipe.startswith("pdf") else ():
            letters = len(confined.glyphs(reader, file, page=int(block.label[5:])))
            assert letters == block.end - block.start or not letters
    except Fault as fault:
        raise AssertionError(f"{name}: {fault.trace}") from fault
    except CaseError as error:
        return _kind(str(error))
    finally:
        assert time.monotonic() - began < 10 * MOST_SECONDS  # by the clock, and others may be at work
    return "read"


def _kind(says: str) -> str:
    assert says.endswith(".")
    assert "\n" not in says
    if "given up" in says or "more memory" in says:
        return "given up for time or memory"
    return "broke the child" if "broke the reading off" in says else "refused"
