"""The column of text: a source's own words, selectable by mouse and keys, with marks painted over them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.ui import theme
from workbench.ui.reader import marks
from workbench.ui.reader.growing import grown
from workbench.ui.reader.quotes import Excerpt, Quotes
from workbench.ui.reader.underlines import Underlines
from workbench.ui.units import TextUnits
from workbench.values.paragraphs import title_end

SMALLEST, LARGEST, USUAL = 12, 24, 15  # pixels of the reader's type
WIDE = 560  # pixels of text at the usual size, about 75 characters
EDGE = 4  # pixels round the text, room for rings
_LEADING = 25 / 15
_HEAD, _FOOT = 14, 48  # pixels of paper over and under the text
_SIZES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
_AIRY = 4000  # blocks; in longer texts empty lines keep the height of others


class TextColumn(QTextEdit):
    """One part of a text; the document is filled once and never changed, marks lie over it.

    Offsets in this class are code points of the whole working text.
    """

    span_changed = Signal()
    clicked = Signal(int, bool)  # offset, whether it adds to the selection
    stepped = Signal(int)  # to the next (1) or previous (-1) quote
    type_changed = Signal()
    menu_wanted = Signal(QPoint, int)  # where on the screen, and over which offset

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.size_px = USUAL
        self.start, self.text, self.units = 0, "", TextUnits("")
        self.paragraph_starts: list[int] = []
        self.quotes, self.underlines = Quotes(), Underlines()
        self.selected: tuple[bytes, ...] = ()
        self.rung: tuple[int, int] | None = None
        self.hits: list[tuple[int, int]] = []
        self._pressed = QPointF()
        self._lines: dict[tuple[int, int], list[QRectF]] = {}
        self._grown: list[tuple[tuple[int, int], tuple[int, int]]] = []  # how the selection grew, step by step
        self.selectionChanged.connect(self.span_changed)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing a text names is ever fetched."""
        return QByteArray()

    # text

    def show_part(self, start: int, text: str, *, paragraphs: list[int]) -> None:
        """Show this part of a text, which begins at offset ``start`` of the whole, and in it these paragraphs."""
        self.start, self.text, self.units = start, text, TextUnits(text)
        self.paragraph_starts = paragraphs
        self.quotes, self.hits, self.rung = Quotes(), [], None
        self._fill()

    def set_size(self, pixels: int, *, anew: bool = False) -> None:
        """Set the size of the type, 12 to 24 pixels, or its face ``anew``; the words at the top stay there."""
        pixels = min(max(pixels, SMALLEST), LARGEST)
        if anew or pixels != self.size_px:
            self.size_px = pixels
            top, span = self.offset_at(QPointF(0, 0)), self.span()
            self._fill()
            self.select(*span)
            self.scroll_to(top, share=0.0)
            self.type_changed.emit()

    def _fill(self) -> None:
        """Fill a document before it is shown, which is ten times as fast as after."""
        document = self._empty_document()
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._block_format(theme.grown(self.size_px) * _LEADING))
        cursor.insertText(self.units.display)
        if document.blockCount() < _AIRY:
            self._air(document)
        if self.start == 0:
            self._set_title(document)
        self._lines = {}
        self.setDocument(document)
        self.setCursorWidth(0)  # a steady caret is painted instead of a blinking one

    def _empty_document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.reader(self.size_px))
        document.setDocumentMargin(EDGE)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(_HEAD)
        frame.setBottomMargin(_FOOT)
        document.rootFrame().setFrameFormat(frame)
        return document

    def _air(self, document: QTextDocument) -> None:
        """Empty lines take less room than lines with words."""
        low = self._block_format(theme.grown(self.size_px) * _LEADING * 0.42)
        block = document.begin()
        while block.isValid():
            if block.length() == 1:
                QTextCursor(block).setBlockFormat(low)
            block = block.next()

    def _set_title(self, document: QTextDocument) -> None:
        end = title_end(self.text)
        if end:
            size = self.size_px * 1.4
            cursor = QTextCursor(document)
            cursor.setPosition(self.units.unit(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeBlockFormat(self._block_format(theme.grown(size) * 1.3))
            font = theme.reader(size)
            font.setWeight(QFont.Weight.DemiBold)
            bold = QTextCharFormat()
            bold.setFont(font)
            cursor.mergeCharFormat(bold)

    def _block_format(self, height: float) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    # places

    def span(self) -> tuple[int, int]:
        """The selected code points, or twice the caret's place."""
        cursor = self.textCursor()
        first, last = self.units.point_span(cursor.selectionStart(), cursor.selectionEnd())
        return self.start + first, self.start + (last if cursor.hasSelection() else first)

    def select(self, start: int, end: int) -> None:
        """Select these code points, as the mouse would."""
        self._place(*self._span_here(start, end))

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in the part shown."""
        return self.start <= offset <= self.start + len(self.text)

    def offset_at(self, at: QPointF) -> int:
        """The offset under a point of the view."""
        return self.start + self.units.point(self.cursorForPosition(at.toPoint()).position())

    def seen(self) -> tuple[int, int]:
        """The offsets at the top and the bottom of the view."""
        view = self.viewport().rect()
        return self.offset_at(QPointF(view.topLeft())), self.offset_at(QPointF(view.bottomRight()))

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """One rectangle in the view for each line these code points stand on."""
        return [box.translated(0, -self.scrolled) for box in self.lines(start, end)]

    @property
    def scrolled(self) -> int:
        """How many pixels of the document lie above the view."""
        return self.verticalScrollBar().value()

    def lines(self, start: int, end: int) -> list[QRectF]:
        """The same in the document: measured once, for they stay until the text is laid out anew."""
        if (start, end) not in self._lines:
            self._lines[start, end] = list(self._measured(start, end))
        return self._lines[start, end]

    def _measured(self, start: int, end: int) -> Iterator[QRectF]:
        first, last = self._span_here(max(start, self.start), end)
        layout, document = self.document().documentLayout(), self.document()
        block = document.findBlock(first)
        while block.isValid() and block.position() < max(last, first + 1):
            corner = layout.blockBoundingRect(block).topLeft()
            lines, at = block.layout(), block.position()
            from_ = lines.lineForTextPosition(max(first - at, 0))  # a block may have thousands before it
            for n in range(from_.lineNumber() if from_.isValid() else 0, lines.lineCount()):
                if (begins := (line := lines.lineAt(n)).textStart()) >= last - at:
                    break
                low = max(first - at, begins)
                high = self._inked(at, low, min(last - at, begins + line.textLength()))
                if low < high:
                    ends = sorted((line.cursorToX(low)[0], line.cursorToX(high)[0]))
                    yield QRectF(corner.x() + ends[0], corner.y() + line.y(), ends[1] - ends[0], line.height())
            block = block.next()

    def _inked(self, block: int, low: int, high: int) -> int:
        """Where a line's words end: spaces at its end are neither ringed nor underlined."""
        while high > low + 1 and self.document().characterAt(block + high - 1).isspace():
            high -= 1
        return high

    def top_of(self, offset: int) -> float:
        """How far down the view the line of an offset begins."""
        return self.cursorRect(self._cursor(offset, offset)).top()

    def scroll_to(self, offset: int, share: float = 0.33) -> None:
        """Scroll the line of an offset to a share of the view's height."""
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + self.top_of(offset) - share * self.viewport().height()))

    def _span_here(self, start: int, end: int) -> tuple[int, int]:
        return self.units.unit_span(start - self.start, end - self.start)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        first, last = self._span_here(start, end)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, anchor: int, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # marks

    def near(self) -> list[Excerpt]:
        """The quotes in the view."""
        first, last = self.seen()
        return self.quotes.within(first, last + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.scrolled)
            marks.paint_grounds(painter, self)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.scrolled)
            marks.paint_edges(painter, self)
            painter.translate(0, self.scrolled)
            if self.hasFocus():
                caret = self.cursorRect().adjusted(0, 3, 2, -1)
                painter.fillRect(caret, QColor(theme.current().accent))

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        still = (event.position() - self._pressed).manhattanLength() < 4
        if event.button() is Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.clicked.emit(self.offset_at(event.position()), adds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if event.text() in ("[", "]"):
            self.stepped.emit(1 if event.text() == "]" else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.span()[0], False)
        elif held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            (self.grow if key == Qt.Key.Key_Up else self.shrink)()
        elif held & Qt.KeyboardModifier.ControlModifier and key in _SIZES:
            self.set_size(self.size_px + _SIZES[key] if _SIZES[key] else USUAL)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def grow(self) -> None:
        """Select the next larger unit of language round the selection or the caret."""
        span = self.span()
        if self._grown and self._grown[-1][1] != span:
            self._grown = []
        start, end = grown(self.text, span[0] - self.start, span[1] - self.start)
        self._show(self.start + start, self.start + end)
        if self.span() != span:
            self._grown.append((span, self.span()))

    def shrink(self) -> None:
        """Take one growing of the selection back."""
        if self._grown and self._grown[-1][1] == self.span():
            self._show(*self._grown.pop()[0])

    def _show(self, start: int, end: int) -> None:
        self.select(start, end)
        if not 0 <= self.top_of(start) < self.viewport().height():
            self.scroll_to(start)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged out: the words as the source has them, without dress."""
        data = QMimeData()
        low, high = self.span()
        data.setText(self.text[low - self.start : high - self.start])
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Nothing comes in: the text stays what it is."""
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing comes in, whoever calls."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words composed elsewhere are not taken: Qt would write them even into a text that is only read."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().bottomLeft() if by_key else event.pos()
        offset = self.span()[0] if by_key else self.offset_at(QPointF(place))
        self.menu_wanted.emit(self.viewport().mapToGlobal(place), offset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lines = {}
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_size(self.size_px + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)
