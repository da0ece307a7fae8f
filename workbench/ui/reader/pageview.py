"""A page nearly as it looked, to look at only: nothing in it is loaded, run or followed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QToolTip, QVBoxLayout, QWidget

from workbench.reading.faithful import Faithful, faithful, original
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job
from workbench.ui.moves import label
from workbench.ui.plain import tip

_EDGE = 24  # pixels of paper around the page


class PageView(QWidget):
    """One captured or saved page; it is made when it is first looked at, beside the work."""

    def __init__(self, desk: Desk, source: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._source = desk, source
        self._job: Job | None = None
        self.says = label(self.tr("The page is being made ready…"), "faint")
        self.says.setContentsMargins(_EDGE, 6, _EDGE, 6)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.paper = Paper()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.says)
        column.addWidget(self.paper, 1)
        self.setProperty("paper", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.paper)

    def make(self) -> None:
        """Have the page made, once."""
        if self._job is None:
            page = original(self._desk.case, self._source)
            self._job = self._desk.jobs.start(
                self.tr("Making the page ready"), lambda progress: faithful(page), done=self.show_page,
                failed=self.says.setText,
            )  # fmt: skip

    def show_page(self, page: Faithful) -> None:
        """Show what was made of a page."""
        self.says.setText(page.says)
        self.paper.show_markup(page.html, page.images)


class Paper(QTextBrowser):
    """Markup and its images, given beforehand: whatever else the markup asks for is an empty image."""

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[str, QImage] = {}
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._blank.fill(0)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameStyle(0)
        self.document().setDocumentMargin(_EDGE)
        self.setAccessibleName(self.tr("The page nearly as it looked"))
        self.setProperty("paper", "true")

    def show_markup(self, html: str, images: Mapping[str, bytes]) -> None:
        """Show a page with images by name, PNG each."""
        self._images = {name: QImage.fromData(png, "PNG") for name, png in images.items()}
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl) -> Any:  # always a value: for none, Qt opens the path itself
        if kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.ImageResource.value):
            return self._images.get(name.toString(), self._blank)
        return QByteArray()

    def doSetSource(self, name: QUrl, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
                    ) -> None:  # fmt: skip
        """Nothing leads on from here."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged is the words alone."""
        made = QMimeData()
        made.setText(self.textCursor().selection().toPlainText())
        return made

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            there = self.anchorAt(self.viewport().mapFromGlobal(event.globalPos()))
            QToolTip.showText(event.globalPos(), tip(self.tr("Leads to {}").format(there)) if there else "", self)
            return True
        return super().event(event)
