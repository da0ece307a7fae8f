"""The list beside the map: tracks, what is on the map, its sources and places, and what is not on the map and why."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.analysis.charted import Chart
from workbench.tracking.mapped import MapTrack
from workbench.ui import absolute, icons, theme
from workbench.ui.desk import Desk
from workbench.ui.language import counted, tr
from workbench.ui.outlined import Index
from workbench.ui.plain import tip
from workbench.ui.short import squeeze
from workbench.ui.timeline.calendar import date_words
from workbench.values.spoken import thousands

_INDENT, _SIDE = 18, 12  # view pixels of a row before its words, and at the sides
_FIGURES = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class Row(NamedTuple):
    """A line of a group: what it selects, all it stands for, its number, its words, and why it is not on the map."""

    record: bytes
    records: frozenset[bytes]
    number: str
    words: str
    why: str = ""


class Group(NamedTuple):
    """A head with its rows; ``icon`` and the kind whose ink numbers wear."""

    name: str
    title: str
    icon: str
    kind: str
    rows: tuple[Row, ...]


def groups_of(chart: Chart) -> list[Group]:
    """What stands in the list, in its order."""
    held = chart.held
    tracks = [Row(each.id, frozenset([each.id]), each.number, _short(each)) for each in chart.tracks]
    placed = [Row(each.record, frozenset([each.record]), each.number, each.title) for each in held.sightings]
    sources = [Row(key, frozenset([key]), number, title) for key, number, title in held.sources]
    spots = [
        Row(each.spot.entity or each.spot.named[0].sighting, each.records, "", each.spot.name) for each in chart.sites
    ]
    missing = [
        Row(each.record, frozenset([each.record]), each.number, each.words or tr("no place stated"), each.why)
        for each in held.missing
    ]
    return [
        Group("tracks", tr("Tracks"), "track", "track", tuple(tracks)),
        Group("sightings", tr("On this map"), "sighting", "sighting", tuple(placed)),
        Group("sources", tr("Sources"), "source", "source", tuple(sources)),
        Group("places", tr("Places"), "entity", "entity", tuple(spots)),
        Group("missing", tr("Not on the map"), "pin", "sighting", tuple(missing)),
    ]


def _short(track: MapTrack) -> str:
    """A track by what its file calls it, and its first day."""
    name = track.title.partition(",")[0]
    return f"{name}, {date_words(float(track.course.t[0]) / 1000)}" if len(track.course) else name


class Listed:
    """The groups of the list, and where each record stands first: its group and its row in it."""

    def __init__(self, groups: Sequence[Group] = ()) -> None:
        self.groups = tuple(groups)
        self.places: dict[bytes, tuple[int, int]] = {}
        for at, group in enumerate(self.groups):
            for n, row in enumerate(group.rows):
                self.places.setdefault(row.record, (at, n))


def listed(chart: Chart) -> Listed:
    """What stands in the list beside a map; any thread may make it."""
    return Listed(groups_of(chart))


class Lines(QAbstractTableModel):
    """Heads, and below those that are unfolded their rows; a table, because its views cost nothing per line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.listed = Listed()
        self.folded = {"missing"}
        self._heads: list[int] = []  # the lines in which heads stand
        self._count = 0

    def show(self, listed: Listed) -> None:
        """Take these groups, or those there are with others folded."""
        self.beginResetModel()
        self.listed, self._heads, self._count = listed, [], 0
        for group in listed.groups:
            self._heads.append(self._count)
            self._count += 1 + (0 if group.name in self.folded else len(group.rows))
        self.endResetModel()

    def group(self, line: int) -> Group:
        """The group that a line is of."""
        return self.listed.groups[bisect_right(self._heads, line) - 1]

    def row(self, line: int) -> Row | None:
        """The row of a line; none for a head."""
        at = bisect_right(self._heads, line) - 1
        below = line - self._heads[at] - 1
        return self.listed.groups[at].rows[below] if below >= 0 else None

    def head(self, line: int) -> int:
        """The line of the head above a line."""
        return self._heads[bisect_right(self._heads, line) - 1]

    def place(self, record: bytes | None) -> tuple[Group, int] | None:
        """The group in which a record stands first, and its line while that is unfolded."""
        at, below = self.listed.places.get(record or b"", (-1, 0))
        return (self.listed.groups[at], self._heads[at] + 1 + below) if at >= 0 else None

    def line_of(self, record: bytes | None, name: str) -> int | None:
        """The line of a record in a group of this name; that of the head where it is not seen there."""
        at = next((at for at, group in enumerate(self.listed.groups) if group.name == name), None)
        if at is None:
            return None
        there = () if name in self.folded else enumerate(self.listed.groups[at].rows, start=self._heads[at] + 1)
        return next((line for line, row in there if row.record == record), self._heads[at])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.words(index.row()) if role in _SPOKEN else None

    def words(self, line: int) -> str:
        """A head with its count, or a row with what it is."""
        row = self.row(line)
        if row is None:
            return f"{self.group(line).title}, {thousands(len(self.group(line).rows))}"
        said = " ".join(filter(None, (row.number, row.words)))
        return f"{said}: {row.why}" if row.why else said


class _Line(QStyledItemDelegate):
    """A head with icon and count; a row with number, words and a ring where it stands beside the selection."""

    mirrors = True

    def __init__(self, desk: Desk, parent: QTableView) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        lines, look, box = index.model(), theme.current(), QRectF(option.rect)
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, group = lines.row(index.row()), lines.group(index.row())
        if row is None:
            self._head(painter, box, group, look, unfolded=group.name not in lines.folded)
        else:
            self._row(painter, box, row, group, look, hover=bool(option.state & QStyle.StateFlag.State_MouseOver))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, group: Group, look: theme.Theme, *, unfolded: bool) -> None:
        middle, arrow = box.center().y(), "unfolded" if unfolded else "folded"
        left = icons.paint_beside(painter, arrow, _SIDE - 4, middle, size=12, colour=look.text3)
        left = icons.paint_beside(painter, group.icon, left + 7, middle, size=15, colour=look.text)
        painter.setFont(theme.small(QFont.Weight.DemiBold))
        painter.setPen(QColor(look.text))
        squeeze(painter, box.adjusted(left + 6, 0, -theme.grown(32), 0), group.title)
        painter.setFont(theme.small())
        painter.setPen(QColor(look.text3))
        absolute.write(painter, box.adjusted(0, 0, -_SIDE, 0), _FIGURES, thousands(len(group.rows)))

    def _row(self, painter: QPainter, box: QRectF, row: Row, group: Group, look: theme.Theme, *, hover: bool) -> None:
        picked = not row.records.isdisjoint(self._desk.focus.selected)
        beside = not picked and not row.records.isdisjoint(self._desk.neighbours())
        if picked or beside or hover:
            fill = look.selected if picked else look.neighbour if beside else look.line
            painter.fillRect(box, QColor(fill))
        if picked:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(look.accent))
        left = theme.grown(_INDENT) + 8
        if row.number:
            painter.setFont(theme.mono(11.5))
            painter.setPen(QColor(look.kind(group.kind).ink))
            absolute.write(painter, box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.number)
            left += QFontMetricsF(theme.mono(11.5)).horizontalAdvance(row.number) + 7
        else:
            left += 12
        painter.setFont(theme.small())
        painter.setPen(QColor(look.text))
        room = box.adjusted(left, 0, -_SIDE - (14 if beside else 0), 0)
        words = QFontMetricsF(theme.small()).elidedText(row.words, Qt.TextElideMode.ElideRight, room.width())
        absolute.write(painter, room, Qt.AlignmentFlag.AlignVCenter, words)
        if beside:
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.right() - _SIDE - 3, box.center().y()), 3.2, 3.2)


class PlacesList(QTableView):
    """Arrows walk and select, Left and Right fold, Enter opens the words."""

    opened = Signal(bytes)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Line(desk, self))
        self.setAccessibleName(self.tr("Places and tracks"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._grow()
        self.clicked.connect(self._take)
        self.doubleClicked.connect(self._open)
        desk.focus.selection_changed.connect(self.follow)

    def _grow(self) -> None:
        high = round(max(24.0, theme.grown(24)))
        self.verticalHeader().setMinimumSectionSize(high)
        self.verticalHeader().setDefaultSectionSize(high)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._grow()

    def show_listed(self, listed: Listed) -> None:
        """List what is on a map and what is not."""
        if listed is not self.lines.listed:
            self._arrange(listed)
        self.follow()

    def _arrange(self, listed: Listed) -> None:
        """Show these lines; where the list was scrolled to and stood on stays, and nothing is selected by it."""
        bar, here = self.verticalScrollBar(), self.currentIndex().row()
        seen, row = bar.value(), self.lines.row(here) if here >= 0 else None
        name = self.lines.group(here).name if here >= 0 else ""
        self.lines.show(listed)
        self.updateGeometries()
        bar.setValue(seen)
        line = self.lines.line_of(row.record if row is not None else None, name)
        if line is not None:
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(self.lines.index(line, 0))

    def follow(self) -> None:
        """Stand on the line of the primary record."""
        place = self.lines.place(self._desk.focus.primary)
        if place is not None and not self.hasFocus():
            group, line = place
            if group.name in self.lines.folded:
                self._fold(group, unfold=True)
            self.setCurrentIndex(self.lines.index(line, 0))
        self.viewport().update()

    def _take(self, index: QModelIndex) -> None:
        row, group = self.lines.row(index.row()), self.lines.group(index.row())
        if row is None:
            self._fold(group, unfold=group.name in self.lines.folded)
        else:
            self._desk.focus.select(row.record)

    def _fold(self, group: Group, *, unfold: bool) -> None:
        (self.lines.folded.discard if unfold else self.lines.folded.add)(group.name)
        self._arrange(self.lines.listed)
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if (row := self.lines.row(index.row())) is not None:
            self.opened.emit(row.record)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        row = self.lines.row(current.row()) if self.hasFocus() and current.isValid() else None
        if row is not None:
            self._desk.focus.select(row.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, (back, on) = self.currentIndex(), absolute.ways(self)
        if not index.isValid() or event.key() not in (*_ENTER, back, on):
            super().keyPressEvent(event)
        elif self.lines.row(index.row()) is None:
            group = self.lines.group(index.row())
            folded = group.name in self.lines.folded
            unfold = event.key() == on or (event.key() in _ENTER and folded)
            if unfold == folded:
                self._fold(group, unfold=unfold)
        elif event.key() in _ENTER:
            self._open(index)
        elif event.key() == back:
            self.setCurrentIndex(self.lines.index(self.lines.head(index.row()), 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.lines.row(index.row()) if index.isValid() else None
        self.setToolTip(tip(self.lines.words(index.row())) if row is not None else "")
        self._desk.focus.hover(row.record if row is not None else None)


def count_words(chart: Chart) -> str:
    """How much is on a map, in words."""
    held = chart.held
    tracks, sightings, places = len(chart.tracks), len(held.sightings), len(held.spots)
    parts = (
        counted(tracks, "track") if tracks else "",
        counted(sightings, "sighting") if sightings else "",
        counted(places, "place") if places else "",
    )
    return ", ".join(filter(None, parts))
