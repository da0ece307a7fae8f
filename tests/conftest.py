"""What every test shares: no display, and no deadline on machines of unknown speed."""

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress

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
_MANY = 100_000  # objects, of thirty windows, after which all is looked through
_left = [0]  # objects that tests left since then


@pytest.fixture(autouse=True)
def rings() -> Iterator[None]:
    """A program has one window, and what stays with it stays for good; here each test has its own.

    The widgets it leaves are looked for behind it: a thread of a later test that came upon them would take them down,
    which only the window's own thread may, and all tests would end. What is still there is left out from then on, by
    later tests' windows, too, which look for rings between events; it is looked through again when it has become much.
    """
    yield
    if not gc.isenabled():  # there was a window
        gc.collect(1)
        _left[0] += len(gc.get_objects())
        if _left[0] > _MANY:
            gc.unfreeze()
            gc.collect()
            _left[0] = 0
        gc.freeze()
        gc.enable()
