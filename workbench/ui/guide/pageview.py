"""One page of the guide in the colours and letters of the program; it reaches no network and no other file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRegularExpression, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPixmap, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from workbench.reference.guide import pages
from workbench.ui import theme
from workbench.ui.language import worded
from workbench.values.bundled import guide
from workbench.values.errors import CaseError

SCHEME = "guide"
_COLUMN = 760  # pixels of a column of letters of the usual size
_ROOM = 28  # pixels beside it
_PICTURE = ".png"
_IMAGE = re.compile(r'<img src="([^"]+)"[^>]*>')


def address(place: str) -> QUrl:
    """Where a page, ``findings``, or a place on it, ``findings#origins``, lies among the pages."""
    name, _, anchor = place.partition("#")
    url = QUrl(f"{SCHEME}:/{name}{pages.SHIPPED}")
    url.setFragment(anchor)
    return url


def name_in(url: QUrl) -> str:
    """Which page an address is of."""
    return url.path().strip("/").removesuffix(pages.SHIPPED)


class PageView(QTextBrowser):
    """Shows a page, follows links between pages, and finds words on it; a link that leads out is only told."""

    turned = Signal()  # another page, or another place of it
    led_out = Signal(QUrl)
    marked = Signal(int, int)  # which of the places found is selected, from 1, and how many there are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, openLinks=False)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the column keeps its width
        self.document().setDocumentMargin(4)
        self.anchorClicked.connect(self.follow)
        self._sought, self._whole = QRegularExpression(), ""
        self._hits: list[QTextCursor] = []
        self._laid = 0  # pixels of the column that pictures were fitted to
        self._settle = QTimer(self, interval=200, singleShot=True)
        self._settle.timeout.connect(self._fit)

    # pages

    def show_place(self, place: str) -> None:
        """Turn to a page, or a place on it, and keep the way back."""
        self._turn(address(place))

    def follow(self, url: QUrl) -> None:
        """Go where a link leads: to a page, to a picture as large as it is, or out, which is only told."""
        there = self.source().resolved(url)
        if there.scheme() != SCHEME:
            self.led_out.emit(url)
        elif there.path().endswith((pages.SHIPPED, _PICTURE)):
            self._turn(there)

    def _turn(self, url: QUrl) -> None:
        self.setSource(url, QTextDocument.ResourceType.HtmlResource)

    def doSetSource(self, url: QUrl, kind: QTextDocument.ResourceType) -> None:
        same = url.path() == self.source().path()
        if not same:
            self._dress()
        super().doSetSource(url, kind)
        if url.hasFragment():
            self.scrollToAnchor(url.fragment())
            self._begin_at(url.fragment())
        self._look()
        self.turned.emit()

    def _begin_at(self, anchor: str) -> None:
        """Let the caret stand at the place, so that finding and a screen reader go on from there."""
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                if anchor in pieces.fragment().charFormat().anchorNames():
                    self.setTextCursor(QTextCursor(block))
                    self.scrollToAnchor(anchor)
                    return
                pieces += 1
            block = block.next()

    def loadResource(self, kind: int, url: QUrl) -> object:
        there = self.source().resolved(url) if url.isRelative() else url
        path = there.path().strip("/")
        if there.scheme() != SCHEME:
            return None  # nothing is fetched
        if path.endswith(pages.SHIPPED):
            return _markup(name_in(there))
        if kind == QTextDocument.ResourceType.HtmlResource.value and path.endswith(_PICTURE):
            return f'<p><img src="whole/{path}"></p>'
        return self._picture(path)

    def _picture(self, path: str) -> QPixmap:
        """A picture of the guide as wide as the column at most; behind ``whole`` as it is."""
        whole, name = "whole/" in path, path.rpartition("/")[2]
        image, ratio = QImage(str(guide() / "pictures" / name)), self.devicePixelRatioF()
        if whole:
            return QPixmap.fromImage(image)
        wide = round(min(image.width(), self.column()) * ratio)
        scaled = image.scaledToWidth(max(1, wide), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(scaled)

    # looks

    def column(self) -> int:
        """Pixels of a line of words."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        return max(200, min(round(theme.grown(_COLUMN)), room))

    def _dress(self) -> None:
        self._laid = self.column()
        worn, font = theme.current(), theme.body()
        font.setPointSizeF(font.pointSizeF() * 1.12)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(
            f"a {{ color: {worn.accent}; text-decoration: none; }}"
            f"code, pre {{ font-family: '{theme.families()['mono']}'; background-color: {worn.sunken}; }}"
            "pre { white-space: pre-wrap; }"
            f"th, td {{ border-bottom: 1px solid {worn.line}; padding: 4px 12px 4px 2px; }}"
            f"th {{ text-align: left; color: {worn.text2}; }}"
            "h1, h2, h3 { font-weight: 600; } p, li { line-height: 125%; } .picture { line-height: 100%; }"
            "h1 { margin-top: 4px; } h2 { margin-top: 22px; } h3 { margin-top: 16px; }"
        )

    def redress(self) -> None:
        """Lay the page out anew, in other colours or for another width, at the place that was in sight."""
        if self.source().isEmpty():
            return
        top, caret = self.cursorForPosition(QPoint(1, 1)).blockNumber(), self.textCursor().blockNumber()
        high = self.cursorRect(self._paragraph(top)).top()
        self._dress()
        self.reload()
        self.setTextCursor(self._paragraph(caret))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(self._paragraph(top)).top() - high)

    def _paragraph(self, number: int) -> QTextCursor:
        return QTextCursor(self.document().findBlockByNumber(number))

    def _fit(self) -> None:
        if self.column() != self._laid:
            self.redress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = max(_ROOM, (self.width() - round(theme.grown(_COLUMN))) // 2)
        self.setViewportMargins(min(room, 90), 12, _ROOM, 0)
        super().resizeEvent(event)
        self._settle.start()

    # finding

    def find_words(self, words: str, *, begun: bool = False) -> None:
        """Mark every place of the words, as they stand; of ``begun`` ones each that begins so, as the search has it."""
        pieces = [QRegularExpression.escape(each) for each in words.split()]
        pattern = rf"\b(?:{'|'.join(pieces)})\w*" if begun else r"\s+".join(pieces)
        options = QRegularExpression.PatternOption
        self._sought = QRegularExpression(
            pattern if pieces else "", options.CaseInsensitiveOption | options.UseUnicodePropertiesOption
        )
        self._look()

    def _look(self) -> None:
        self._hits = []
        found = QTextCursor(self.document())
        while self._sought.pattern() and not (found := self.document().find(self._sought, found)).isNull():
            self._hits.append(found)
        self._paint(self._hits)
        self.marked.emit(0, len(self._hits))

    def _paint(self, hits: Sequence[QTextCursor]) -> None:
        look, worn = QTextCharFormat(), theme.current()
        look.setBackground(QColor(worn.kind("excerpt").fill))
        look.setForeground(QColor(worn.kind("excerpt").ink))
        marks = []
        for hit in hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = hit, look
            marks.append(mark)
        self.setExtraSelections(marks)

    def step(self, way: int) -> None:
        """Select the next place found behind the caret, or before it, and go on round the end."""
        if not self._hits:
            return
        here = self.textCursor()
        ahead = [n for n, hit in enumerate(self._hits) if here < hit]  # by where they end
        behind = [n for n, hit in enumerate(self._hits) if hit < here]
        at = (ahead[0] if ahead else 0) if way > 0 else (behind[-1] if behind else len(self._hits) - 1)
        self.setTextCursor(self._hits[at])
        self.marked.emit(at + 1, len(self._hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.backward()
        else:
            super().keyPressEvent(event)


def _markup(name: str) -> str:
    """The page as Qt reads it: tables as wide as the column, pictures that lead to themselves."""
    try:
        html = pages.page(name).html
    except CaseError as error:
        return f"<p>{worded(str(error))}</p>"
    html = html.replace("<table>", '<table width="100%" cellspacing="0">')
    return _IMAGE.sub(r'<a href="\1">\g<0></a>', html.replace("<p><img ", '<p class="picture"><img '))
