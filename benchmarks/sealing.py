"""How fast a copy is sealed to a key, beside the sealing library by itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measured import Row, held, milliseconds
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import own_recipient, recipients, seal, unseal

SIZE, TIMES = 256, 3  # MB, and how often


def rows() -> Iterator[Row]:
    """MB a second, each the median of three in turns."""
    import pyrage

    with TemporaryDirectory() as place:
        folder = Path(place)
        plain, sealed, alone, opened = (folder / name for name in ("plain", "sealed", "alone", "opened"))
        plain.write_bytes(os.urandom(1 << 20) * SIZE)
        keys = KeyStore(folder / "keys")
        to = own_recipient(keys)
        ours, theirs, back = [], [], []
        for _ in range(TIMES):
            for each in (sealed, alone, opened):
                each.unlink(missing_ok=True)
            theirs.append(milliseconds(lambda: pyrage.encrypt_file(str(plain), str(alone), recipients([to]))))
            ours.append(milliseconds(lambda: seal(plain, sealed, to=[to])))
            back.append(milliseconds(lambda: unseal(sealed, opened, keys=keys)))
        rates = [SIZE * 1000 / median(each) for each in (ours, theirs, back)]
        rival = ("pyrage alone", rates[1])
        yield held("sealing", f"{SIZE} MB", rates[0], "MB/s", rival=rival, times=0.5, rate=True)
        yield held("sealing.opening", f"{SIZE} MB", rates[2], "MB/s", rival=rival, times=0.25, rate=True)
