"""The list beside the map: tracks, what is on the map, its sources and places, and what is not on the map and why."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from workbench.analysis.charted import Chart
from workbench.report.wording import counted
from workbench.tracking.mapped import MapTrack
from workbench.ui import icons, theme
from workbench.ui.desk import Desk
from workbench.ui.outlined import Index, Rows
from workbench.ui.plain import tip
from workbench.ui.timeline.calendar import day_words

_INDENT, _SIDE = 18, 12  # view pixels of a row before its words, and at the sides
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        Row(each.record, frozenset([each.record]), each.number, each.words or "no place stated", each.why)
        for each in held.missing
    ]
    return [
        Group("tracks", "Tracks", "track", "track", tuple(tracks)),
        Group("sightings", "On this map", "sighting", "sighting", tuple(placed)),
        Group("sources", "Sources", "source", "source", tuple(sources)),
        Group("places", "Places", "entity", "entity", tuple(spots)),
        Group("missing", "Not on the map", "pin", "sighting", tuple(missing)),
    ]


def _short(track: MapTrack) -> str:
    """A track by what its file calls it, and its first day."""
    name = track.title.partition(",")[0]
    return f"{name}, {day_words(float(track.course.t[0]) / 1000)[4:]}" if len(track.course) else name


class _Tree(Rows):
    """Groups and their rows; a row's index carries its group, counted from 1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []

    def show(self, groups: list[Group]) -> bool:
        """Take these groups; false when they are what is shown already."""
        if groups == self.groups:
            return False
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()
        return True

    def row(self, index: Index) -> Row | None:
        """The row of an index; none for a head."""
        return self.groups[index.internalId() - 1].rows[index.row()] if index.internalId() else None

    def group(self, index: Index) -> Group:
        """The group of an index."""
        return self.groups[index.internalId() - 1 if index.internalId() else index.row()]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() else len(self.groups[parent.row()].rows)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self.rowCount(parent))

    def words(self, index: Index) -> str:
        """A head with its count, or a row with what it is."""
        row, group = self.row(index), self.group(index)
        if row is None:
            return f"{group.title}, {len(group.rows)}"
        said = " ".join(filter(None, (row.number, row.words)))
        return f"{said}: {row.why}" if row.why else said


class _Line(QStyledItemDelegate):
    """A head with icon and count; a row with number, words and a ring where it stands beside the selection."""

    def __init__(self, desk: Desk, parent: QTreeView) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(80, round(max(24.0, theme.grown(24))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        tree, look, box = index.model(), theme.current(), QRectF(option.rect)
        box.setLeft(0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, group = tree.row(index), tree.group(index)
        if row is None:
            self._head(painter, box, group, look, unfolded=self._view.isExpanded(index))
        else:
            self._row(painter, box, row, group, look, hover=bool(option.state & QStyle.StateFlag.State_MouseOver))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, group: Group, look: theme.Theme, *, unfolded: bool) -> None:
        middle = box.center().y()
        left = icons.paint_beside(painter, "unfolded" if unfolded else "folded", _SIDE - 4, middle, size=12,
                                  colour=look.text3)  # fmt: skip
        left = icons.paint_beside(painter, group.icon, left + 7, middle, size=15, colour=look.text)
        painter.setFont(theme.small(QFont.Weight.DemiBold))
        painter.setPen(QColor(look.text))
        painter.drawText(box.adjusted(left + 6, 0, -30, 0), Qt.AlignmentFlag.AlignVCenter, group.title)
        painter.setFont(theme.small())
        painter.setPen(QColor(look.text3))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -_SIDE, 0), side, f"{len(group.rows)}")

    def _row(self, painter: QPainter, box: QRectF, row: Row, group: Group, look: theme.Theme, *, hover: bool) -> None:
        focus = self._desk.focus
        picked = not row.records.isdisjoint(focus.selected)
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
            painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.number)
            left += QFontMetricsF(theme.mono(11.5)).horizontalAdvance(row.number) + 7
        else:
            left += 12
        painter.setFont(theme.small())
        painter.setPen(QColor(look.text))
        room = box.adjusted(left, 0, -_SIDE - (14 if beside else 0), 0)
        words = QFontMetricsF(theme.small()).elidedText(row.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if beside:
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.right() - _SIDE - 3, box.center().y()), 3.2, 3.2)


class PlacesList(QTreeView):
    """Arrows walk and select, Left and Right fold, Enter opens the words."""

    opened = Signal(bytes)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tree = _Tree(self)
        self.setModel(self.tree)
        self.setItemDelegate(_Line(desk, self))
        self.setAccessibleName(self.tr("Places and tracks"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setExpandsOnDoubleClick(False)
        self._folded = {"missing"}
        self.clicked.connect(self._take)
        self.doubleClicked.connect(self._open)
        desk.focus.selection_changed.connect(self.follow)

    def show_chart(self, chart: Chart) -> None:
        """List what is on a map and what is not."""
        if self.tree.show(groups_of(chart)):
            for at, group in enumerate(self.tree.groups):
                self.setExpanded(self.tree.index(at, 0), group.name not in self._folded)
        self.follow()

    def follow(self) -> None:
        """Stand on the row of the primary record."""
        primary = self._desk.focus.primary
        for at, group in enumerate(self.tree.groups):
            for n, row in enumerate(group.rows):
                if row.record == primary:
                    if not self.hasFocus():
                        self.setCurrentIndex(self.tree.index(n, 0, self.tree.index(at, 0)))
                    self.viewport().update()
                    return
        self.viewport().update()

    def _take(self, index: QModelIndex) -> None:
        row = self.tree.row(index)
        if row is None:
            self._fold(index, not self.isExpanded(index))
        else:
            self._desk.focus.select(row.record)

    def _fold(self, index: QModelIndex, unfold: bool) -> None:
        name = self.tree.group(index).name
        (self._folded.discard if unfold else self._folded.add)(name)
        self.setExpanded(index, unfold)

    def _open(self, index: QModelIndex) -> None:
        row = self.tree.row(index)
        if row is not None:
            self.opened.emit(row.record)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        row = self.tree.row(current) if self.hasFocus() and current.isValid() else None
        if row is not None:
            self._desk.focus.select(row.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid():
            self._open(index) if self.tree.row(index) is not None else self._fold(index, not self.isExpanded(index))
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid() and self.tree.row(index) is None:
            self._fold(index, event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.tree.row(index) if index.isValid() else None
        self.setToolTip(tip(self.tree.words(index)) if row is not None else "")
        self._desk.focus.hover(row.record if row is not None else None)


def count_words(chart: Chart) -> str:
    """How much is on a map, in words."""
    held = chart.held
    parts = [(len(chart.tracks), "track", "tracks"), (len(held.sightings), "sighting", "sightings"),
             (len(held.spots), "place", "places")]  # fmt: skip
    return ", ".join(counted(n, one, many) for n, one, many in parts if n)
