"""The rail at the left edge: one button for each workspace there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from workbench.ui import absolute, theme
from workbench.ui.actions import ACTS

_ORDER = {act.name: at for at, act in enumerate(ACTS)}
_ICON = 20
_SPRING = 500  # milliseconds over a button until what is dragged finds its workspace open
_BADGE = 16  # pixels of a count's circle


class Badge(QWidget):
    """A count in the ink of findings at the corner of a button; it takes no pointer."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self.count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show a count; nothing at none."""
        self.count = count
        high = round(theme.grown(_BADGE))
        wide = max(high, int(QFontMetricsF(self._font()).horizontalAdvance(self.words)) + high // 2)
        self.resize(wide, high)
        room = self.parentWidget().width()
        self.move(min(room // 2 + 2, room - wide), 1)
        self.setVisible(count > 0)
        self.update()

    @property
    def words(self) -> str:
        """The count, cut off where it would not fit."""
        return str(self.count) if self.count < 100 else "99+"

    def _font(self) -> theme.QFont:
        return theme.tiny(theme.QFont.Weight.Bold)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.kind("finding").ink))
            painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
            painter.setPen(QColor(worn.kind("finding").fill))
            painter.setFont(self._font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


class Rail(QToolBar):
    """Workspaces from the top in the order of their keys; what is counted, and the journal, at the foot.

    Records or words that are held over a button open its workspace, so that they can be let go there.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setWindowTitle(self.tr("Workspaces"))
        self.setAccessibleName(self.tr("Workspaces"))
        self.setProperty("rail", "true")
        self.setProperty("side", "right" if self.isRightToLeft() else "left")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        size = round(theme.grown(_ICON))
        self.setIconSize(QSize(size, size))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._group = QActionGroup(self)
        self._ends: dict[str, bool] = {}
        self._badges: dict[str, Badge] = {}
        self._held_over: QAction | None = None
        self._spring = QTimer(self, interval=_SPRING, singleShot=True)
        self._spring.timeout.connect(lambda: self._held_over.trigger())
        self.setAcceptDrops(True)
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._gap = self.addWidget(gap)

    def add(self, action: QAction, *, foot: bool = False) -> None:
        """Show a workspace; ``foot`` puts it at the lower end."""
        action.setCheckable(True)
        self._group.addAction(action)
        self._ends[action.objectName()] = foot
        self.insertAction(self._next(action.objectName(), foot), action)
        button = self.widgetForAction(action)
        button.setAccessibleName(action.iconText())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _next(self, name: str, foot: bool) -> QAction | None:
        """The button that a new one stands before."""
        later = [each for each in self.actions() if self._ends.get(each.objectName()) is foot
                 and _ORDER[each.objectName()] > _ORDER[name]]  # fmt: skip
        return later[0] if later else None if foot else self._gap

    def set_badge(self, name: str, count: int) -> None:
        """Show how many there are of what a workspace lists; none takes the count away."""
        action = next(each for each in self.actions() if each.objectName() == name)
        button = self.widgetForAction(action)
        if name not in self._badges:
            self._badges[name] = Badge(button)
        self._badges[name].show_count(count)
        button.setAccessibleName(f"{action.iconText()}, {count}" if count else action.iconText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit()
        for badge in self._badges.values():
            badge.show_count(badge.count)

    def _fit(self) -> None:
        """Where there is no room for all their words the buttons keep their shapes alone."""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        if self.sizeHint().height() > self.height():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    # what is dragged over it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(not event.mimeData().hasUrls())  # files are for the whole window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()  # nothing is let go here
        over = self.actionAt(event.position().toPoint())
        if over is not self._held_over:
            self._held_over = over
            self._spring.stop()
            if over is not None and not over.isChecked():
                self._spring.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._spring.stop()
        self._held_over = None
