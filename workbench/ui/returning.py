"""A case comes back as it was left: page, open sources, selection, brush and the stretch of time in view."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from workbench.case.itself import own_key
from workbench.ui import kept
from workbench.ui.desk import Desk

log = logging.getLogger(__name__)
_KEPT = 40  # cases whose looks are remembered
_PAUSE = 1_000  # milliseconds without a move until what shows is written down, for a crash to leave it


class Part:
    """One thing that is remembered: how it is read off, and how it is put back."""

    def __init__(self, name: str, read: Callable[[], Any], restore: Callable[[Any], object]) -> None:
        self.name, self.read, self.restore = name, read, restore


class Returning(QObject):
    """Keeps the looks of each case on this computer, by the case's own id; never in the case file."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._parts = desk, [*_focus_parts(desk)]
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self.keep)
        desk.closed.connect(self._soon.stop)
        desk.closed.connect(self.keep)
        for moved in (desk.focus.selection_changed, desk.focus.span_changed):
            moved.connect(self.keep_soon)

    def keep_soon(self) -> None:
        """Something else is looked at: write it down once it stays."""
        if self._desk.case is not None:
            self._soon.start()

    def remember(self, name: str, read: Callable[[], Any], restore: Callable[[Any], object]) -> None:
        """Remember one thing more; it is put back after those named before."""
        self._parts.append(Part(name, read, restore))

    def _place(self) -> str:
        return f"case/{own_key(self._desk.case).hex()}"

    def keep(self) -> None:
        """Write down how the case looks now."""
        looks = {part.name: part.read() for part in self._parts}
        self._desk.settings.setValue(self._place(), json.dumps(looks))
        order = [each for each in self._order() if each != self._place()]
        for old in order[_KEPT - 1 :]:
            self._desk.settings.remove(old)
        self._desk.settings.setValue("cases", [self._place(), *order][:_KEPT])

    def _order(self) -> list[str]:
        return kept.names(self._desk.settings, "cases", most=_KEPT)

    def looks(self) -> dict[str, Any]:
        """What was written down of the case."""
        return kept.mapping(self._desk.settings, self._place())

    def restore(self) -> None:
        """Put back what was written down; what cannot be read, or is gone, is left as it is."""
        looks = self.looks()
        for part in self._parts:
            if looks.get(part.name) is not None:
                self._put_back(part, looks[part.name])

    def _put_back(self, part: Part, looked: Any) -> None:
        try:
            part.restore(looked)
        except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError) as error:
            log.warning("%s cannot be put back: %s", part.name, type(error).__name__)


def _focus_parts(desk: Desk) -> tuple[Part, Part]:
    focus = desk.focus

    def select(names: list[str]) -> None:
        there = [bytes.fromhex(name) for name in names]
        focus.select(*(key for key in there if _stands(desk, key)))

    def brush(span: list[float]) -> None:
        low, high = map(float, span)
        focus.brush((low, high))

    return (
        Part("selected", lambda: [key.hex() for key in focus.selected], select),
        Part("brush", lambda: list(focus.span) if focus.span else None, brush),
    )


def _stands(desk: Desk, key: bytes) -> bool:
    from workbench.case.numbers import table_of
    from workbench.case.trash import in_trash

    return table_of(desk.case.raw, key) is not None and not in_trash(desk.case, key)
