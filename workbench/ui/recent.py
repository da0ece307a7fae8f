"""The cases opened last, each with what it holds and whether it is intact."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.plain import tip

if TYPE_CHECKING:
    from workbench.case.glance import Glance
    from workbench.ui.jobs import Jobs, Progress

_ROW, _PAD, _GAP = 46, 14, 16
_COUNTS, _STATE = 0.47, 0.78  # where the second and third column begin, of the row's width
_SIGN = 26  # pixels of a state's sign and the gap beside it
_STATES = ("intact", "in use", "not checked", "not found", "unreadable", "damaged")
_WAIT = 250  # milliseconds until files are looked into: the page is seen first
_SHAPES = {"intact": ("checked", "ok"), "in use": ("lock", "text2"), "not checked": ("clock", "text2")}


class RecentRow(QAbstractButton):
    """One case: title and file, counts, state; pressed to open it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._glance: Glance | None = None
        self.setToolTip(tip(str(path)))
        self.setAccessibleName(path.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setEnabled(path.is_file())

    def sizeHint(self) -> QSize:
        lines = QFontMetricsF(theme.body()).height() + QFontMetricsF(theme.small()).height()
        return QSize(300, max(_ROW, round(lines + 12)))

    def show_glance(self, seen: Glance) -> None:
        """Say what was found in the file."""
        self._glance = seen
        self.setEnabled(seen.state != "not found")
        self.setToolTip(tip("\n".join(filter(None, (str(self.path), seen.says)))))
        self.setAccessibleName(", ".join(filter(None, (self._title(), self.path.name, self._counts(), seen.state))))
        self.update()

    def _title(self) -> str:
        return (self._glance and self._glance.title) or self.path.stem

    def _counts(self) -> str:
        seen = self._glance
        if seen is None or seen.state in ("unreadable", "in use"):
            return ""
        if seen.state == "not found":
            return self.tr("moved or deleted")
        from workbench.ui.language import counted

        sources = counted(seen.sources, "source held", "sources held")
        return f"{sources} · {counted(seen.sightings, 'sighting', 'sightings')}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() and self.isEnabled():
                painter.fillRect(self.rect(), theme.faint(worn.line, 0.5))
            self._words(painter, worn)
            self._mark(painter, worn)
            if self.hasFocus():
                painter.setPen(QPen(QColor(worn.accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)

    def _words(self, painter: QPainter, worn: theme.Theme) -> None:
        small = QFontMetricsF(theme.small()).height()
        strong = theme.body()
        strong.setWeight(strong.Weight.DemiBold)
        high = QFontMetricsF(strong).height()
        top = (self.height() - high - small) / 2
        wide = self.width() * _COUNTS - _PAD - _GAP
        for font, colour, y, words in (
            (strong, worn.text if self.isEnabled() else worn.text3, top, self._title()),
            (theme.small(), worn.text3, top + high, self.path.name),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(_PAD, y, wide, QFontMetricsF(font).height()), shown)
        painter.setPen(QColor(worn.text2))
        room = self.counts_room()
        shown = QFontMetricsF(painter.font()).elidedText(self._counts(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def counts_room(self) -> QRectF:
        """Where it says what the case holds."""
        left = self.width() * _COUNTS
        return QRectF(left, 0, self._state_left() - left - _GAP, self.height())

    def _state_left(self) -> float:
        """Where the states begin in every row: as far to the right as the longest of them lets them."""
        metrics = QFontMetricsF(theme.small())
        widest = max(metrics.horizontalAdvance(self.tr(state)) for state in _STATES)
        return max(self.width() * _STATE, self.width() - widest - theme.grown(_SIGN) - _PAD)

    def _mark(self, painter: QPainter, worn: theme.Theme) -> None:
        if self._glance is None:
            return
        shape, token = _SHAPES.get(self._glance.state, ("finding", "care"))
        colour = getattr(worn, token)
        left, middle = self._state_left(), self.height() / 2
        end = icons.paint_beside(painter, shape, left, middle, colour=colour)
        painter.setPen(QColor(colour))
        painter.setFont(theme.small())
        room = QRectF(end + 6, 0, self.width() - end - 10, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.tr(self._glance.state))


class RecentCases(QFrame):
    """The list; files are looked into one after the other, off the interface thread."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Recent cases"))
        self.jobs: Jobs | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.rows: list[RecentRow] = []

    def show_paths(self, paths: Sequence[Path]) -> None:
        """List these files, newest first, and look into them soon."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(path) for path in paths]
        for row in self.rows:
            self.layout().addWidget(row)
            row.clicked.connect(lambda _=False, path=row.path: self.chosen.emit(str(path)))
        self.setVisible(bool(paths))
        if paths:
            QTimer.singleShot(_WAIT, self._look)

    def _look(self) -> None:
        if self.jobs is None or not self.isVisible():
            return
        paths = [row.path for row in self.rows]

        def work(progress: Progress) -> list[Glance]:
            from workbench.case.glance import glance

            seen = []
            for at, path in enumerate(paths):
                progress(at, len(paths))
                seen.append(glance(path))
            return seen

        self.jobs.start(self.tr("Checking recent cases"), work, done=lambda seen: self._show(paths, seen))

    def _show(self, paths: list[Path], seen: list[Glance]) -> None:
        if paths == [row.path for row in self.rows]:
            for row, each in zip(self.rows, seen, strict=True):
                row.show_glance(each)
