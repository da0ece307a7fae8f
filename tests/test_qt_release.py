"""Guards the pinned PySide6: 6.12.0 drops a reference of None at every void call, and of True at every emit.

On Python 3.10 and 3.11 these objects are mortal, so the program would abort after a few thousand calls.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

CALLS = 500
SLACK = 100


class Bell(QObject):
    rang = Signal()


def test_void_calls_keep_none(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - SLACK


def test_emitting_keeps_true(qapp):
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        bell.rang.emit()
    assert sys.getrefcount(True) > before - SLACK
