"""One moment of a track, moved by play and step, shared by every view through the focus."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from workbench.tracking.mapped import MapTrack
from workbench.ui.focus import Focus

_WHOLE = 40.0  # seconds in which a track is played from its first fix to its last
_CALM = 1000  # milliseconds between two pictures where the system asks for less motion
_SMOOTH = 33


class Player(QObject):
    """Moves the focus's moment along one track."""

    changed = Signal()

    def __init__(self, focus: Focus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self.track: MapTrack | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._clock = QElapsedTimer()

    @property
    def playing(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    def take(self, track: MapTrack | None) -> None:
        """Play another track from now on; what was played stops."""
        if track is not self.track:
            self.track = track
            self.stop()

    def _span(self) -> tuple[float, float] | None:
        course = self.track.course if self.track is not None else None
        return None if course is None or len(course) < 2 else (float(course.t[0]) / 1000, float(course.t[-1]) / 1000)

    def toggle(self) -> None:
        """Play from where the moment is, or from the beginning; stop where it plays."""
        span = self._span()
        if span is None or self.playing:
            self.stop()
            return
        moment = self._focus.moment
        if moment is None or not span[0] <= moment < span[1]:
            self._focus.look_at(span[0])
        self._clock.start()
        self._timer.start(_SMOOTH if QApplication.isEffectEnabled(Qt.UIEffect.UI_General) else _CALM)
        self.changed.emit()

    def stop(self) -> None:
        """Stay where it is."""
        self._timer.stop()
        self.changed.emit()

    def tick(self) -> None:
        """Move on by the time that went by."""
        self.advance(self._clock.restart() / 1000)

    def advance(self, seconds: float) -> None:
        """Move on as far as a track is played in so many seconds; it stops at its last fix."""
        span = self._span()
        if span is None or self._focus.moment is None:
            self.stop()
            return
        there = self._focus.moment + (span[1] - span[0]) * seconds / _WHOLE
        self._focus.look_at(min(there, span[1]))
        if there >= span[1]:
            self.stop()

    def step(self, by: int) -> None:
        """Move to the next fix of the track, or the one before."""
        span = self._span()
        if span is None or self.track is None:
            return
        self._timer.stop()
        t, moment = self.track.course.t, self._focus.moment
        if moment is None or not span[0] <= moment <= span[1]:
            at = 0 if by > 0 else len(t) - 1
        else:
            here = moment * 1000
            at = (
                int(np.searchsorted(t, here + 0.5, side="right")) if by > 0 else int(np.searchsorted(t, here - 0.5)) - 1
            )
        self._focus.look_at(float(t[min(max(at, 0), len(t) - 1)]) / 1000)
        self.changed.emit()
