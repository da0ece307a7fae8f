"""The guide's own window: contents and search at the left, the page at the right; it lies beside the work."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from workbench.reference.guide import pages
from workbench.reference.guide.searching import reading
from workbench.ui import icons, kept, theme
from workbench.ui.guide.contents import Side
from workbench.ui.guide.pageview import PageView, name_in
from workbench.ui.messages import MessageBar, Remedy
from workbench.ui.reader.bars import FindBar
from workbench.ui.slices import Slices

_SIZE = (1080, 760)  # pixels beside letters of the usual size
_SIDE = 290
_PLACED, _PARTED = "guide/geometry", "guide/parts"


class GuideWindow(QWidget):
    """Shows the guide; a link that leads out is followed only when that is confirmed."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._settings = settings
        self.view, self.side, self.messages = PageView(), Side(), MessageBar()
        self.find = FindBar(self.tr("Find on this page"))
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.addWidget(self.side)
        self._parts.addWidget(self._right())
        self._parts.setStretchFactor(1, 1)
        self._parts.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._parts)
        self._connect()
        self._bind()
        self._dress()
        self._come_back()
        self._ahead = Slices(self)
        self._ahead.last = True
        QTimer.singleShot(0, self, lambda: self._ahead.begin(reading()))

    # its parts

    def _right(self) -> QWidget:
        right = QWidget()
        column, row = QVBoxLayout(right), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(8, 6, 8, 6)
        self.back = self._button(self.tr("Page before (Alt+←)"))
        self.on = self._button(self.tr("Page after (Alt+→)"))
        self.seek = self._button(self.tr("Find on this page (Ctrl+F)"))
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        for part in (self.back, self.on, self.title):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.seek)
        column.addLayout(row)
        column.addWidget(self.messages)
        column.addWidget(self.view, 1)
        column.addWidget(self.find)
        return right

    def _button(self, says: str) -> QToolButton:
        made = QToolButton(toolTip=says, autoRaise=True)
        made.setAccessibleName(says)
        return made

    def _connect(self) -> None:
        self.back.clicked.connect(self.view.backward)
        self.on.clicked.connect(self.view.forward)
        self.view.backwardAvailable.connect(self.back.setEnabled)
        self.view.forwardAvailable.connect(self.on.setEnabled)
        self.back.setEnabled(False)
        self.on.setEnabled(False)
        self.seek.clicked.connect(self._find)
        self.side.chosen.connect(self._go)
        self.side.sought.connect(self._mark_sought)
        self.view.turned.connect(self._tell)
        self.view.led_out.connect(self._ask)
        self.view.marked.connect(self._count)
        self.find.changed.connect(self.view.find_words)
        self.find.stepped.connect(self.view.step)
        self.find.left.connect(self._leave_find)

    def _bind(self) -> None:
        keys = QKeySequence.StandardKey
        for key, does in (
            (keys.Back, self.view.backward), (keys.Forward, self.view.forward), (keys.Find, self._find),
            (keys.FindNext, lambda: self.view.step(1)), (keys.FindPrevious, lambda: self.view.step(-1)),
            (keys.ZoomIn, self.view.zoomIn), ("Ctrl+=", self.view.zoomIn), (keys.ZoomOut, self.view.zoomOut),
            (keys.Close, self.close), ("F6", self._turn_over), ("Ctrl+K", self._seek), ("Ctrl+Shift+F", self._seek),
            ("Alt+Home", lambda: self.view.show_place(pages.FIRST)), ("F1", lambda: self.view.show_place(pages.FIRST)),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(does)

    def _come_back(self) -> None:
        """As it was placed and parted last."""
        placed, parted = self._settings.value(_PLACED), kept.state(self._settings, _PARTED)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(*(min(round(theme.grown(one)), most) for one, most in zip(_SIZE, room.toTuple(), strict=True)))
        if isinstance(placed, QByteArray):
            self.restoreGeometry(placed)
        if parted is None or not self._parts.restoreState(parted):
            wide = round(theme.grown(_SIDE))
            self._parts.setSizes([wide, self.width() - wide])

    # what it does

    def show_place(self, place: str) -> None:
        """Come to the front with a page, or a place on it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.view.show_place(place)
        self.raise_()
        self.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, place: str) -> None:
        self.view.show_place(place)
        if self.side.field.text().strip():
            self.view.step(1)  # the first place behind the heading
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        name = name_in(self.view.source())
        self.messages.clear()
        if name in pages.names():
            title = pages.page(name).title
            self.title.setText(title)
            self.setWindowTitle(self.tr("{} — Guide").format(title))
            self.side.contents.show_page(name)

    def _mark_sought(self, words: str) -> None:
        if not self.find.isVisible():
            self.view.find_words(words, begun=True)

    def _find(self) -> None:
        self.find.open(self.view.textCursor().selectedText())
        self.view.find_words(self.find.field.text())

    def _leave_find(self) -> None:
        self.find.hide()
        self.view.find_words(self.side.field.text(), begun=True)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, at: int, many: int) -> None:
        place = f"{at} / {many}" if at else str(many)
        self.find.count.setText(place if many else self.tr("not on this page") if self.find.field.text() else "")

    def _seek(self) -> None:
        self.side.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.field.selectAll()

    def _turn_over(self) -> None:
        """From the page to what lies beside it, and back."""
        inside = self.side.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        (self.view if inside else self.side.stack.currentWidget()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self, url: QUrl) -> None:
        """A link that leads out: nothing is opened until that is wanted."""
        words = url.toDisplayString()
        copy = Remedy(self.tr("Copy the address"), lambda: QGuiApplication.clipboard().setText(words))
        out = Remedy(self.tr("Open in the browser"), lambda: QDesktopServices.openUrl(url))
        says = self.tr("{} lies outside the program. Opening it asks the network for it.").format(words)
        self.messages.say("note", says, remedies=[out, copy])

    # events

    def _dress(self) -> None:
        ink = theme.current().text2
        for button, shape in ((self.back, "back"), (self.on, "forward"), (self.seek, "search")):
            button.setIcon(icons.icon(shape, ink))
        self.view.redress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "seek"):
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_PLACED, self.saveGeometry())
        kept.keep_state(self._settings, _PARTED, self._parts.saveState())
        super().closeEvent(event)
