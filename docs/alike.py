"""Cases that come out alike every time: what the guide shows of them stays as it is until the program changes."""

from __future__ import annotations

import itertools
import os
import random
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self
from unittest.mock import patch
from uuid import UUID

BEGAN = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)  # after everything the sample tells of


class Clock(datetime):
    """A clock that begins when the sample ends and goes on by a second each time it is read."""

    seconds: Iterator[int]

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        at = BEGAN + timedelta(seconds=next(cls.seconds))
        return cls.fromtimestamp(at.timestamp(), tz)


@contextmanager
def made_alike() -> Iterator[None]:
    """Within, clock, keys and salts of a case come in the same order every time, and the analyst has no name."""
    dice, keys = random.Random(7), itertools.count(1)
    Clock.seconds = itertools.count()
    with ExitStack() as replaced:
        replaced.callback(time.tzset)
        replaced.enter_context(patch.dict(os.environ, TZ="UTC", WORKBENCH_ANALYST="Analyst"))
        time.tzset()
        for target, stand_in in (
            ("workbench.case.journal.datetime", Clock),
            ("workbench.case.custody.datetime", Clock),
            ("workbench.case.snapshots.datetime", Clock),
            ("workbench.exchange.keys.datetime", Clock),
            ("workbench.reading.arriving.datetime", Clock),
            ("platform.system", lambda: "Linux"),
            ("platform.release", lambda: "6.1"),
            ("platform.machine", lambda: "x86_64"),
            ("workbench.case.ids.uuid7", lambda: UUID(int=_FIRST | next(keys))),
            ("os.urandom", dice.randbytes),
        ):
            replaced.enter_context(patch(target, stand_in))
        yield


_FIRST = (int(BEGAN.timestamp() * 1000) << 80) | (7 << 76) | (2 << 62)  # a UUIDv7 of that moment
