"""What lies over one map as widgets of its own, each in its corner, and what is said where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from workbench.analysis.charted import Chart
from workbench.ui.keycaps import KeyButton
from workbench.ui.language import tr, worded
from workbench.ui.map.corners import Foot, Layers, Remark, Tools
from workbench.ui.map.view import MapView

_EDGE = 12  # view pixels around what lies in a corner, and between two of them


class Over:
    """Tools at the top left, layers at the top right, scale at the bottom right, a remark at the bottom left."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.tools, self.layers, self.foot, self.remark = Tools(view), Layers(view), Foot(view), Remark(view)
        self.open_layers = KeyButton(view.tr("Layers"), "M", panel=True)
        self.open_layers.setParent(view)
        self.open_layers.setToolTip(view.tr("Show the layers (M)"))
        self.open_layers.hide()
        self.empty = QLabel(view)
        says = tr("No tracks or places yet.\nImport tracker files (Ctrl+Shift+I),\nor select words and press S.")
        self.empty.setText(says)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("message", "note")
        self.empty.setMargin(12)
        self.empty.hide()
        self._folded = False
        self.layers.turned.connect(self._turn)
        self.open_layers.clicked.connect(self.toggle_layers)
        view.resized.connect(self.arrange)
        view.viewed.connect(self._tell)
        view.pointed.connect(self._point)
        view.tool_taken.connect(self.tools.show_tool)
        self.tools.show_tool("select")

    def show_counts(self, chart: Chart) -> None:
        """Tell how much of what is on the map."""
        held = chart.held
        doubtful = sum(bool(each.where.rings) for each in held.spots)
        self.layers.show_counts({"tracks": len(chart.tracks), "sightings": len(held.sightings),
                                 "places": len(held.spots), "doubt": doubtful})  # fmt: skip
        self.empty.setVisible(chart.empty)
        self.arrange()

    def toggle_layers(self) -> None:
        """Fold the layers away, or open them."""
        self._folded = self.layers.isVisible()
        self.arrange()
        if not self._folded and self.layers.isVisible():
            next(iter(self.layers.boxes.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn(self, name: str, on: bool) -> None:
        self._view.show_layer(name, on)

    def arrange(self) -> None:
        """Put everything in its corner; layers that have no room fold themselves."""
        room = self._view.viewport().rect()
        right, low = room.right() - _EDGE + 1, room.bottom() - _EDGE + 1
        self.tools.fold(room.width() - 2 * _EDGE)
        self.tools.move(_EDGE, _EDGE)
        self.tools.resize(min(self.tools.sizeHint().width(), room.width() - 2 * _EDGE), self.tools.sizeHint().height())
        self.layers.adjustSize()
        size = self.layers.sizeHint()
        beside = self.tools.geometry().right() + size.width() + 2 * _EDGE <= room.width()
        fits = beside and size.height() + 4 * _EDGE + self.foot.sizeHint().height() <= room.height()
        self.layers.setVisible(fits and not self._folded)
        self.layers.setGeometry(QRect(QPoint(right - size.width(), _EDGE), size))
        self.open_layers.adjustSize()
        self.open_layers.setVisible(not self.layers.isVisible())
        self.open_layers.move(right - self.open_layers.width(), _EDGE + (0 if beside else self.tools.height() + 6))
        self.foot.fit(room.width() - 2 * _EDGE)
        self.foot.move(right - self.foot.width(), low - self.foot.height())
        self.remark.adjustSize()
        beneath = self.remark.width() + self.foot.width() + 3 * _EDGE <= room.width()
        floor = low if beneath else self.foot.y() - 6
        self.remark.move(_EDGE, floor - self.remark.height())
        self.empty.adjustSize()
        self.empty.move(room.center() - self.empty.rect().center())
        self._keep_free(room)
        self._tell()

    def _keep_free(self, room: QRect) -> None:
        """Tell the map where nothing lies over it, and what its cards must not cover."""
        parts = (self.tools, self.layers, self.foot, self.remark, self.open_layers)
        self._view.corners = [each.geometry() for each in parts if each.isVisible()]
        right = self.layers.x() if self.layers.isVisible() else room.right()
        self._view.free = QRect(
            0, self.tools.geometry().bottom(), right, self.foot.y() - self.tools.geometry().bottom()
        )
        if self._view.free.width() < room.width() // 2:
            self._view.free.setRight(room.right())

    def _tell(self) -> None:
        view = self._view
        self.foot.show_scale(view.kilometres(), worded(view.projection.name))
        room = view.viewport().rect()
        self.foot.fit(room.width() - 2 * _EDGE)
        self.foot.move(room.right() - _EDGE + 1 - self.foot.width(), self.foot.y())
        self._point(None)

    def _point(self, place: tuple[float, float] | None) -> None:
        view = self._view
        self.foot.show_place(
            place if place is not None else view.place_under(view.viewport().rect().toRectF().center())
        )
