"""The sources that stay open: those looked at last, and when a case is opened its first one, or those that were."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from workbench.case.outline import FELT, is_large
from workbench.case.pace import gone_through
from workbench.case.quoted import first_held, source_title
from workbench.ui.desk import Desk
from workbench.ui.slices import Slices, Work

MOST = 20  # tabs at a time: each holds all the views of its source; as many are opened again at the next start


class Sources(Protocol):
    """The page that sources are opened on, as far as it is known here."""

    def holds(self, source: bytes) -> bool: ...
    def make_ready(self, source: bytes) -> Work: ...
    def open_at(self, source: bytes, place: int) -> None: ...
    def close_others(self, sources: Container[bytes]) -> None: ...
    def arrange(self, sources: Sequence[bytes], top: bytes) -> None: ...
    def tabs_state(self) -> dict[str, object]: ...


class Reopening(QObject):
    """Opens sources behind the scenes; what is under way is still told as what is open."""

    def __init__(self, desk: Desk, read: Sources, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: dict[bytes, None] = {}  # the one looked at last at the end
        self._desk, self._read = desk, read
        self._slices = Slices(self)
        self._slices.longest = 0.0  # a source takes as long as an event may
        self._wanted: Mapping[str, object] | None = None
        desk.closed.connect(self._leave)

    def open_first(self) -> None:
        """Open the first source whose bytes are held."""
        source = first_held(self._desk.case)
        if source is not None:
            self._begin(self._read.make_ready(source))

    def note(self, source: bytes) -> None:
        """A source is looked at; where there are too many the one that was not for the longest time is closed."""
        self._shown.pop(source, None)
        self._shown[source] = None
        opened = [bytes.fromhex(name) for name, _ in self._read.tabs_state()["open"]]
        if len(opened) > MOST:
            never = [each for each in opened if each not in self._shown]
            seen = [each for each in self._shown if each in opened]
            self._read.close_others([*never, *seen][-MOST:])

    def state(self) -> dict[str, object]:
        """The open sources in their order, how far down each is read, and the one on top."""
        return dict(self._wanted) if self._wanted is not None else self._read.tabs_state()

    def restore(self, kept: Mapping[str, object]) -> None:
        """Open again, in their order, what ``state`` named; sources that are gone are left out."""
        places = {bytes.fromhex(name): int(place) for name, place in kept["open"][:MOST]}
        places = {key: place for key, place in places.items() if source_title(self._desk.case, key) is not None}
        top = bytes.fromhex(kept["top"] or "")
        if places:
            self._wanted = kept
            self._read.close_others(places)
            self._begin(self._restored(places, top, self._last()))

    def _last(self) -> bytes | None:
        return next(reversed(self._shown), None)

    def _restored(self, places: Mapping[bytes, int], top: bytes, seen: bytes | None) -> Work:
        """The one on top first, the others behind it; where another is looked at meanwhile that one stays in front."""
        for source in sorted(places, key=lambda each: each != top):
            if not self._read.holds(source):
                yield from self._read.make_ready(source)
                self._read.open_at(source, places[source])
        looked = self._last()
        self._read.arrange(list(places), top if looked is None or looked == seen else looked)
        self._wanted = None

    def _begin(self, work: Work) -> None:
        """A small case has its sources at once."""
        if is_large(self._desk.case, most=FELT):
            self._slices.begin(_after(work))
        else:
            gone_through(work)

    def _leave(self) -> None:
        self._slices.drop()
        self._wanted = None
        self._shown.clear()


def _after(work: Work) -> Work:
    """Work of which nothing is done before the window has answered."""
    yield
    yield from work
