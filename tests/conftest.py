"""What every test shares: no display, and no deadline on machines of unknown speed."""

import os
import tempfile
from contextlib import suppress

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
