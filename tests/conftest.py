"""What every test shares: no display, and no deadline on machines of unknown speed."""

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import count

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_STATE = tempfile.TemporaryDirectory(prefix="state-")  # snapshots of tests, gone with them
os.environ["XDG_STATE_HOME"] = _STATE.name
settings.register_profile("house", deadline=None)
settings.load_profile("house")
with suppress(ImportError):  # the rooms below the window are tested without it
    from pytestqt.qtbot import QtBot

    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
        wait.__kwdefaults__["timeout"] = 30_000  # milliseconds
_WHOLE = 30
_windows = count(1)


@pytest.fixture(autouse=True)
def rings() -> Iterator[None]:
    """A program has one window, and what stays with it stays for good; here each test has its own.

    The widgets it leaves are looked for behind it: a thread of a later test that came upon them would take them down,
    which only the window's own thread may, and all tests would end.
    """
    yield
    if not gc.isenabled():  # there was a window
        gc.unfreeze()
        gc.collect(1 if next(_windows) % _WHOLE else 2)
        gc.enable()
